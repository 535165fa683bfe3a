import type { TargetCode, Trace, WeaponCode } from '../../domain/target';
import type { Span } from '../sentences';
import { findSpans } from './mark';
import { STAFF } from './prison-words';

type Row<T> = readonly [T, RegExp];

const WEAPONS: readonly Row<WeaponCode>[] = [
  [
    'kalashnikov_type',
    /\b(?:kalas[a-z]*|kalach[a-z]*|ak-?47s?)(?:-type)?(?: (?:assault )?(?:rifles?|weapons?))?/g,
  ],
  ['assault_rifle', /\b(?:assault rifles?|fusils? d'assaut)\b/g],
  [
    'automatic_weapon',
    /\b(?:automatic (?:weapons?|rifles?|gunfire|fire)|armes? (?:automatiques?|de guerre)|submachine guns?|pistolets?-mitrailleurs?)\b/g,
  ],
];

const TAGS = /\b(?:ddpf|ddfm|ddpm)\b/g;
const OBJECTS: readonly Row<Trace>[] = [
  [
    { kind: 'object', code: 'fuel_can' },
    /\b(?:(?:fuel|petrol|gas|gasoline|jerry) ?(?:cans?|canisters?|containers?)|jerrycans?|(?:jerricans?|jerrycans?|bidons?)(?: d[e']? ?(?:essence|carburant|hydrocarbures?))?|canisters?)\b/g,
  ],
  [
    { kind: 'object', code: 'cartridge_case' },
    /\b(?:shell casings?|casings?|cartridge cases?|cartridges?|spent shells?|douilles?)\b/g,
  ],
];

const staff = (lead: string, tail: string) => new RegExp(`\\b(?:${lead}${STAFF}${tail})\\b`, 'g');
const CARS = '(?:cars?|vehicles?|voitures?|vehicules?)';
const TARGETS: readonly Row<TargetCode>[] = [
  [
    'staff_car_park',
    /\b(?:(?:car park|parking(?: lot)?|lot) (?:[a-z]+ ){0,3}(?:for|used by|of|du|des|reserve[a-z]* (?:aux?|for|to)) ?(?:the )?(?:staff|employees|personnels?|agents|surveillants)|(?:staff|employees?'?) (?:car park|parking(?: lot)?))\b/g,
  ],
  ['car_park', /\b(?:car ?parks?|parking(?: lots?)?|parkings?|aire de stationnement)\b/g],
  [
    'administration_vehicles',
    /\b(?:administration vehicles|vehicles of the (?:prison )?administration|(?:vehicules?|voitures?|utilitaires?|fourgonnettes?) (?:de service|de l'administration|administratifs?)|service vehicles|official (?:cars|vehicles))\b/g,
  ],
  [
    'contractor_vehicle',
    /\b(?:a (?:catering )?contractor|(?:vehicle|car|van) of a company|company working at|une entreprise (?:intervenant|prestataire)|prestataire)\b/g,
  ],
  [
    'staff_vehicles',
    staff(
      `${CARS} (?:belonging to |owned by |of |d'|de |des |du |appartenant (?:a |aux )?)(?:the |un |une |les |des |a )?`,
      '',
    ),
  ],
  ['staff_vehicles', staff('', `(?:'s?|s')? (?:private |personal )?${CARS}`)],
  [
    'gate',
    /\b(?:front gate|main gate|entrance gate|gates?|front door|prison doors?|portail|(?<!\b(?:a|ai|ont|avai(?:t|ent)|ete) )portes?(?! plainte)(?: d'entree| principale)?)\b/g,
  ],
  [
    'entrance_hall',
    /\b(?:entrance halls?|hall(?:way)?s?|lobby|stairwell|halls? d'(?:entree|immeuble)|hall|cages? d'escalier)\b/g,
  ],
  ['building_door', /\b(?:door of (?:a|the|her|his) building|porte (?:de l'|d'un )immeuble)\b/g],
];

// "A group calling itself DDPF", « le canal DDPF », "by the DDPF": who, and nothing that was written there.
const NAMES_GROUP =
  /\b(?:calling (?:itself|themselves|himself)|styl(?:ed|ing) (?:itself|themselves)|(?:known|signed|posted|claimed) (?:as|by)|(?:group|groupe|collectif|collective|movement|mouvement|organi[sz]ation|channel|canal|compte|account|chaine|boucle|nebuleuse|acronym)(?: [a-z]+){0,2}|named|nommee?|baptisee?|appelee?|dubbed|called|se disant|intitulee?|(?:by|of|par) (?:the|le)) ?"? ?$/;
const WRITTEN =
  /\b(?:tag|inscri|peint|paint|daub|scrawl|spray|graffiti|written|ecrit|lettres|letters|initial|barbouill|marqu|bombe|sprayed|stencil|pochoir|\bmurs?\b|walls?\b|facade|barre|recouv|figure|left|laiss|found|retrouv|decouv|visible)/;

export type DetailMark = Span &
  (
    | { field: 'weapon'; value: WeaponCode }
    | { field: 'trace'; value: Trace }
    | { field: 'target'; value: TargetCode }
  );

const GROUP_LEAD = 40;

/** Weapons, traces and targets that a stretch of text names, in order of the tables. */
export function findDetails(text: string, folded: string, within: Span): DetailMark[] {
  const weapons = WEAPONS.flatMap(([value, pattern]) =>
    findSpans(folded, pattern, within).map(
      ({ start, end }): DetailMark => ({ field: 'weapon', value, start, end }),
    ),
  );
  const isWritten = WRITTEN.test(folded.slice(within.start, within.end));
  const tags = findSpans(folded, TAGS, within)
    .filter(
      ({ start }) =>
        isWritten || !NAMES_GROUP.test(folded.slice(Math.max(within.start, start - GROUP_LEAD), start)),
    )
    .map(({ start, end }): DetailMark => {
      return { field: 'trace', value: { kind: 'tag', text: text.slice(start, end) }, start, end };
    });
  const objects = OBJECTS.flatMap(([value, pattern]) =>
    findSpans(folded, pattern, within).map(
      ({ start, end }): DetailMark => ({ field: 'trace', value, start, end }),
    ),
  );
  const targets = TARGETS.flatMap(([value, pattern]) =>
    findSpans(folded, pattern, within).map(
      ({ start, end }): DetailMark => ({ field: 'target', value, start, end }),
    ),
  );
  return [...weapons.slice(0, 1), ...tags.slice(0, 1), ...objects, ...targets];
}
