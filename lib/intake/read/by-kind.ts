import { isPrison, type SiteKind } from '../../domain/site';
import type { Span } from '../sentences';
import type { KnownSite } from './gazetteer';
import { afterLabel, before, type NamedPlace } from './mention';
import { SHORT_PRISON } from './prison-words';
import { FAR, NEAR } from './words/distance';
import { SAYS_PRISON } from './words/story';

type Sheet = { text: string; folded: string };

/** The words for the kinds of site that are no ordinary prison. */
export const KINDS: readonly (readonly [SiteKind, RegExp])[] = [
  [
    'centre_semi_liberte',
    /\b(?:(?:day|work|night)[- ]release|semi-(?:open|custody|liberty|liberte|freedom|detention)|halfway|convicts sleep)\b/,
  ],
  ['sas', /\b(?:pre-release|accompagnement vers la sortie|peines amenagees)\b/],
  ['etablissement_mineurs', /\b(?:youth|juvenile|minors|young offenders?|mineurs)\b/],
  [
    'regional_directorate',
    /\b(?:(?:inter-?)?regional (?:directorate|office|headquarters)|direction interregionale|headquarters|siege)\b/,
  ],
  [
    'intervention_base',
    /\b(?:eris|(?:intervention|tactical|riot) (?:and security )?(?:teams?|units?|squads?|bases?)|equipes? regionales? d'intervention)\b/,
  ],
  [
    'training_school',
    /\b(?:school|academy|college|campus|trainees?|trains|cadets|recruits|recrues|stagiaires|ecole|eleves)\b/,
  ],
  ['hopital_penitentiaire', /\b(?:hospital|hopital)\b/],
];
// What a prison itself is called tells it from another of its town: "the detention centre in Nantes" is no remand prison.
const SENTENCED = /\b(?:centres? de detention|detention cent(?:re|er)s?)\b/;
const SAYS_SHORT = new RegExp(String.raw`\b${SHORT_PRISON}\b`);
const BESIDE = new RegExp(
  String.raw`\b(?:outside|${NEAR}) (?:the |la |le |les |l')?(?:(?:city|town|ville) (?:of|de) )?$`,
);
const SENTENCE_END = /[.!?] /;
// "The jails at A and B, and a school", "the jail in A, a short drive from the school": another place.
const TELLS_ON = new RegExp(String.raw`[.!?] |,? (?:and|et) (?:an?|une?) |${FAR}|\b${NEAR} `);
const SCHOOL =
  /\b(?:enap|ecole (?:nationale|des (?:surveillants|gardiens)|penitentiaire|de la penitentiaire)|training (?:school|academy|cent(?:re|er))|academy|cent(?:re|er) (?:(?:that|which) trains|where) [a-z ]{0,24}(?:staff|guards|officers|warders)\b(?! (?:work|eat|park))|eleves (?:surveillants|gardiens))\b/;
const KIND_OF_SHORT: ReadonlyMap<string, SiteKind> = new Map([
  ['cp', 'centre_penitentiaire'],
  ['cd', 'centre_detention'],
  ['ma', 'maison_arret'],
  ['mc', 'maison_centrale'],
]);
const WOMEN = /\b(?:women|femmes)\b/;

// "In Marseille, there was an attempt to burn down the base of a specialised unit, ERIS".
const ERIS = /\b(?:base|barracks|premises|garage|depot|locaux) [a-z', -]{0,60}\beris\b/;
const ERIS_WITHIN = 160;

/** The sites of a town with the one first that the words beside it mean: "the day-release centre in Besançon". */
export function byKind(sheet: Sheet, named: NamedPlace, phrase: Span): KnownSite[] {
  if (named.sites.length < 2) return named.sites;
  const [lead = ''] = before(sheet.folded, phrase, 70).split(SENTENCE_END).slice(-1);
  const [tail = ''] = afterLabel(sheet.folded, phrase, 80).split(TELLS_ON);
  const [rest = ''] = afterLabel(sheet.folded, phrase, ERIS_WITHIN).split(SENTENCE_END);
  const own = sheet.folded.slice(phrase.start, phrase.end);
  const unit = SAYS_PRISON.test(own) ? '' : (ERIS.exec(rest)?.[0] ?? '');
  const said = `${own} ${lead} ${tail} ${unit}`;
  const kind =
    KIND_OF_SHORT.get(own.split(' ', 1)[0] ?? '') ?? KINDS.find(([, pattern]) => pattern.test(said))?.[0];
  const isMeant = (site: KnownSite) =>
    site.kind === kind || (WOMEN.test(said) && site.slug.includes('femmes'));
  // "A youth prison outside Lyon" is in another town where Lyon has none.
  if (
    kind &&
    BESIDE.test(`${lead}${sheet.folded.slice(phrase.start, named.start)}`) &&
    !named.sites.some(isMeant)
  )
    return [];
  if (kind && named.sites.some(isMeant)) return named.sites.filter(isMeant);
  const sorted = [...named.sites].sort((one, other) => Number(isMeant(other)) - Number(isMeant(one)));
  // "Agen", in a text that speaks of the school there.
  const school = sorted.find((site) => site.kind === 'training_school');
  if (school && SCHOOL.test(sheet.folded) && !SAYS_PRISON.test(said.replace(SCHOOL, '')))
    return [school, ...sorted.filter((site) => site !== school)];
  // "The prison of Agen" is no school.
  const prisons = sorted.filter((site) => isPrison(site.kind));
  if (!(SAYS_PRISON.test(own) || SAYS_SHORT.test(own)) || prisons.length === 0) return sorted;
  const sentenced = SENTENCED.test(own) ? prisons.filter(({ kind: one }) => one !== 'maison_arret') : [];
  return sentenced.length > 0 ? sentenced : prisons;
}
