import type { Span } from '../sentences';
import { distance, findSpans } from './mark';

/** What a fire was set to. */
export type ObjectKind = 'vehicle' | 'building' | 'other';
export type ObjectMark = Span & { kind: ObjectKind };

/** Nouns of vehicles (source), over folded text. */
export const VEHICLE =
  '(?:cars?|vehicles?|vans?|trucks?|lorr(?:y|ies)|minibus(?:es)?|bus(?:es)?|motorbikes?|motorcycles?|scooters?|suvs?|hatchbacks?|saloons?|sedans?|campers?|camper vans?|caravans?|trailers?|quads?|minivans?|mopeds?|jeeps?|taxis?|ambulances?|voitures?|vehicules?|fourgon(?:nette)?s?|camion(?:nette)?s?|motos?|utilitaires?|berlines?|citadines?|4x4|autos?|automobiles?|pelleteuses?|engins? de chantier|excavators?|diggers?|bulldozers?|fleet|autocars?|minibus)';
const BUILDING =
  "(?:gates?|doors?|portals?|gatehouse|entrance(?:s| halls?| gates?)?|entryway|lobby|hall(?:way)?s?|stairwells?|porch|facades?|buildings?|block|flats?|apartments?|house|home|roof|reception|office|warehouse|annex|portes?|portails?|portillons?|entrees?|hall|cages? d'escalier|immeubles?|batiments?|facades?|maison(?! d'arret| centrale)|pavillons?|domiciles?|appartements?|locaux|local\\b|sas\\b|accueil|guerites?|miradors?|toits?|toitures?|porche|boites? aux lettres|letter ?box(?:es)?|mailbox(?:es)?|walls?|woodwork|sheds?|hangars?|abris?|cabanes?|huts?|cabins?|garages?|kennels?|chapels?|workshops?|ateliers?|guardhouse|gatehouses?|barriers?|fences?|grilles?|clotures?|shutters?|volets?|windows?|fenetres?)";
const OTHER =
  '(?:bins?|rubbish|trash|waste containers?|containers?|tyres?|tires?|pallets?|bushes|poubelles?|conteneurs?|palettes?|pneus|broussailles|detritus|cells?|cellules?|matelas|mattress(?:es)?|papers?|papiers?|fields?|vegetation|grass|herbe)';

const OBJECTS: readonly (readonly [ObjectKind, RegExp])[] = [
  ['vehicle', new RegExp(`\\b${VEHICLE}\\b(?!-ram)`, 'g')],
  ['other', new RegExp(`\\b${OTHER}\\b`, 'g')],
  ['building', new RegExp(`\\b${BUILDING}\\b`, 'g')],
];
// "in a car", « à bord d'un véhicule »: what people came in; "car park", "prison van": parts of other words.
const NOT_BEFORE =
  /\b(?:in|inside|from|by|aboard|on|fled in|drove|driving|en|a bord d'|dans|depuis|venus? (?:en|dans)|arrives? (?:en|dans)|a bord de) ?(?:a|an|one|two|the|their|un|une|deux|la|le|leur)? ?(?:black |white |stolen |grey |noire? |blanche? |volee? )?$/;
// What stands there to say where it happened: "in front of his house".
const BESIDE =
  /\b(?:devant|in front of|outside|near|close to|pres d[eu']|a cote d[eu']|next to|beside|opposite|en face d[eu']|face a|derriere|behind|aux abords d[eu']|a proximite d[eu']|along|le long d[eu']|parked at|at the foot of|au pied d[eu']|metres? (?:from|d[eu']))(?: (?:the|a|an|his|her|their|its|le|la|les|son|sa|leur|un|une|outer|main|l'|perimeter|prison|own|de))* ?(?:l')?$/;
const CAR_PARK = /^(?: |-)?(?:parks?|parking|gates?|entrances?|access|locks?|bays?|doors?|barriers?)\b/;

/** What a stretch of text names that could be set on fire, in order. */
export function findObjects(folded: string, within: Span): ObjectMark[] {
  const found = OBJECTS.flatMap(([kind, pattern]) =>
    findSpans(folded, pattern, within).flatMap(({ start, end }): ObjectMark[] => {
      if (kind !== 'vehicle')
        return BESIDE.test(folded.slice(Math.max(within.start, start - 50), start))
          ? []
          : [{ kind, start, end }];
      const lead = folded.slice(Math.max(within.start, start - 40), start);
      if (CAR_PARK.test(folded.slice(end, end + 9))) return [];
      return NOT_BEFORE.test(lead) && !/\bfires? (?:in|on|of) (?:a|the)? ?$/.test(lead)
        ? []
        : [{ kind, start, end }];
    }),
  );
  return found.sort((one, other) => one.start - other.start);
}

/** The object nearest to an act; vehicles before the door they stood at, when the text names both. */
export function findObjectOf(act: Span, objects: readonly ObjectMark[]): ObjectMark | null {
  const sorted = [...objects].sort((one, other) => distance(one, act) - distance(other, act));
  return sorted[0] ?? null;
}
