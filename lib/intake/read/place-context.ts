import { isPrison, type SiteKind } from '../../domain/site';
import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import { NUMBER_WORD } from '../time/calendar-words';
import { listComeAfter, toComeAfter } from './after-places';
import { isOfJustice, withoutCustody } from './custody';
import type { KnownSite } from './gazetteer';
import type { PlaceMark } from './mark';
import { isSaidNot, liesNear } from './not-here';
import { LOOSE_PRISON, PRISON, SHORT_PRISON } from './prison-words';
import { isToldAside } from './told-aside';
import { EMPLOYED, MEMBERS } from './words/employed';
import { OUTSKIRTS_OF, SEATED, SEATED_BEHIND, THEN_OUTSKIRTS } from './words/institutions';
import { SHOWN_BEFORE, SHOWS } from './words/shown';
import { SAYS_PRISON } from './words/story';

/** A name of the gazetteer where it stands in a text. */
export type NamedPlace = Span & { sites: KnownSite[]; bare: boolean };
/** What a name is to its sentence; null where it names no place of ours. */
export type Verdict = Pick<PlaceMark, 'role' | 'pending' | 'phrase'>;

type Sheet = { text: string; folded: string };

const PRISON_IS = alternatives`
  complex
  establishment
  site
  pour (?:hommes|femmes|mineurs)
  for (?:men|women)
  situee?s?
  located
  based
  built
  sise?
  attacked
  targeted
  vise(?:e|s)?
  touche(?:e|s)?
  hit
`;
const PLACE_WORDS = `(?: ${PRISON_IS})? ?(?:in|at|of|(?:very )?close to|near|outside|just outside|not far from|on|de|d'|du|des|a|au|aux|dans|pres de|proche de|a proximite de|non loin de|aux portes de) ?(?:both |la |le |les |l'|the )?(?:nearby )?(?:(?:south|north|east|west|central|mid)[a-z-]* )?(?:french |mediterranean |alpine |atlantic |breton )?(?:(?:port |garrison |university )?(?:city|town|suburb|commune|ville|quartier) (?:of |de |d'|des |du )?)?(?:la |le |les |l')?$`;
// "the prison in the southern city of Toulon", « le centre pénitentiaire de Nîmes », "sites in Toulon".
const PRISON_OF = new RegExp(
  `\\b(?:(?:${PRISON}|${LOOSE_PRISON})${PLACE_WORDS}|(?:(?:celles?|celui|ceux|that|those|the ones?) (?:of|in|at|de|d'|du|des|a)|${SHORT_PRISON} (?:de|d'|du|des)) ?(?:la |le |les )?$)`,
);
const PRISON_OF_SHORT = new RegExp(`\\b(?:${PRISON}|${LOOSE_PRISON}) ?[,:(] ?$`);
// "Toulon's prison", "Fleury-Merogis penitentiary", "Lyon-Corbas remand prison".
const THEN_PRISON = new RegExp(`^(?:'s)? (?:\\([^)]{1,20}\\) )?(?:[a-z-]{3,14} )?${PRISON}\\b`);
const THEN_APPOSED = new RegExp(`^,? (?:the|la|le|whose|dont (?:la|le)) ${PRISON}`);
const THEN_WHOSE = /^,? (?:whose|dont (?:la|le)) /;

const INSTITUTION = new RegExp(
  String.raw`\b${SEATED}\b(?:[a-z' -]{0,45} )?(?:of|in|de|d'|du|des|a) ?(?:la |le |les |l')?$`,
);
const THEN_INSTITUTION = new RegExp(String.raw`^(?:'s)? (?:[a-z-]{3,14} )?${SEATED_BEHIND}\b`);
// "Meyzieu, near Lyon", "30 kilometres from Lyon": a town that says where another place lies.
const BESIDE_TOWN =
  /(?:,|\() ?(?:near|close to|not far from|pres d[eu']|non loin d[e']|a cote d[e']|aux portes d[e']|just outside|outside) ?(?:la |le )?$|(?:kilometres?|miles|km) (?:(?:to the )?(?:north|south|east|west)[a-z-]* )?(?:from|of|d[eu']) ?$|\b(?:north|south|east|west)(?:-?(?:east|west))? of $|\bau? (?:nord|sud|l'est|l'ouest)(?:-(?:est|ouest))? d[eu'] ?$|\bbetween $|\bentre $/;
const THEN_ABROAD =
  /^,? (?:\()?(?:en|in|au) (?:spain|espagne|italy|italie|belgium|belgique|suisse|switzerland)\b|^,? spain\b/;
// "TOULON, France –", "PARIS –", "TOULON -": where the report was filed.
const DATELINE = /^(?: ?\([^)]{2,30}\))?(?:, [a-z]{4,12})?(?: ?\(\w{2,12}\))? ?(?:-|–|—|\|) /;
// "LA ROCHE (Vendée) - " is one too; a list has small letters.
const IS_CAPITALS = /^[\p{Lu}\d’' -]+$/u;

const WHERE = "(?: of| in| at| (?:just )?outside| near| close to| de| d'| du| des| a| pres de| proche de)";
const WORKS = new RegExp(
  `\\b${EMPLOYED}[a-z' -]{0,28}(?: at| in| from| of| to| for| de| d'| du| a| au| dans| des)(?: the| an?| la| le| une?| l')?(?: (?:${PRISON}|direction interregionale(?: des services penitentiaires)?|regional (?:prison )?(?:directorate|office))${WHERE}?)? ?(?:la |le |les |l'|the )?$`,
);
const WORKPLACE = `(?:${PRISON}|(?:direction (?:interregionale|regionale)|disp|(?:inter)?regional directorate|siege|antenne)(?: des services penitentiaires)?)`;
const STAFF_OF = new RegExp(
  `\\b${MEMBERS}(?: (?:employed|working|who works?))?(?: at| in| from| of| de| d'| du| a| au| dans| des| with)(?: the| an?| la| le| une?| l')?(?: ${WORKPLACE}${WHERE}?)? ?(?:la |le |les |l'|the )?$`,
);
// A guard "of Tarascon" is one of its prison.
const GUARD_OF =
  /\b(?:surveillante?s?|prison (?:guards?|officers?|warders?)|guards?|warders?|agents? penitentiaires?|matons?) (?:at|of|from|in|de|d'|du|a) ?(?:la |le |les |the )?$/;
const GOES_TO = alternatives`
  (?:visit(?:ed|s|ing)?\b(?: to)?)
  travel(?:l?ed|l?ing|s)? to
  head(?:ed|ing|s) to
  go(?:ing|es)? to
  went to
  arriv[a-z]+ (?:in|at)
  trip to
  en route to
  se rend(?:ra|ait|re|ant)?
  s'est rendue?
  rendez-vous
  attendue? (?:a|au|dans)
  deplacement (?:a|au)
  en visite
  visite d[eu]
  visiter(?:a)?
  gather[a-z]*
  rassembl[a-z]+
  rally
`;
const VISITS = new RegExp(String.raw`\b${GOES_TO}[a-z', -]{0,40}$`);

// Where a member of a list lies: "Nîmes, in the south", « Villepinte, près de Paris ».
const ASIDE =
  ",? (?:(?:in|to|near) the [a-z' -]{3,30}|(?:near|close to|outside) [a-z-]{3,20}(?=,)|(?:pres de|aux portes de|non loin de|autour de) [a-z-]{3,20}(?= ?[,;])|(?:dans le|au|a l')(?: grand)? ?(?:sud|nord|est|ouest|centre|midi)[a-z' -]{0,24}|en (?:region|banlieue|ile-de-france|provence)[a-z -]{0,14})";
// "…, and around Paris Villepinte", « et, dans le Sud, Nice », "(… and two in the capital's outskirts (Nanterre)".
const PART_OF_COUNTRY = `(?:(?:${NUMBER_WORD}|\\d{1,2}) )?(?:in|around|near|outside|dans|autour de|en|pres de|a) (?:the |la |le |l')?(?:greater |grand )?(?:capital(?:'s)?|paris|north|south|east|west|south-?east|south-?west|north-?east|north-?west|suburbs|provinces|provence|sud|nord|est|ouest|sud-est|sud-ouest|nord-est|nord-ouest|midi|region parisienne|ile-de-france|province|banlieue)(?: (?:region|area|suburbs|outskirts|parisienne))?(?! (?:of|de|du|d')(?![a-z]))[,:]? ?\\(?`;
/** Whether two names are neighbours in a list: "Toulon, Marseille (south) and at the prison of Nîmes". */
const IN_LIST = new RegExp(
  `^(?:'s)?(?: ?\\([^()\\n]{0,40}\\)|\\)(?= (?:and|et) ${NUMBER_WORD}))?(?:${ASIDE}|, [a-z-]{4,16}(?=,? (?:and|et) ))?(?:,| ?;| ?-| (?:and|et|ou|or|with|avec|ainsi que|as well as|puis|tout comme|de meme que|comme|as (?:was|were|did|had)|so (?:was|were|did|had))\\b)+ ?(?:${PART_OF_COUNTRY})?(?:(?:in|near|close to|around|dans|en|pres de|du cote de) [a-z' -]{2,30},? (?=those |celles? |ceux ))?(?:(?:also |aussi |the |a |au |aux |in |at |de |d'|des |du |to |ceux |celles? |celui |those |that |of |l'|la |le |les |near |outside |devant |contre |dans |sur |vers |against )){0,4}(?:${PRISON} (?:of |in |at |de |d'|du |des )?(?:la |le )?)?$`,
);

/** The words before a name, on its line. */
const before = ({ folded }: Sheet, { start }: Span, length = 90) =>
  folded.slice(Math.max(folded.lastIndexOf('\n', start - 1) + 1, start - length), start);
const after = ({ folded }: Sheet, { end }: Span, length = 60) => {
  const line = folded.indexOf('\n', end);
  return folded.slice(end, Math.min(line < 0 ? folded.length : line, end + length));
};

/** Whether a name says only where the report was filed. */
function isDateline(sheet: Sheet, named: NamedPlace): boolean {
  const isAtStart = /^\s*(?:date \d{4}-\d\d-\d\d )?$/.test(before(sheet, named));
  const isSet = DATELINE.test(after(sheet, named));
  return isAtStart && isSet && IS_CAPITALS.test(sheet.text.slice(named.start, named.end));
}

// "Three men arrested on Tuesday in Lyon", « interpellés mardi à Nîmes »: where suspects were taken, as far as nothing else is told between.
const ARRESTED_IN =
  /\b(?:interpellee?s?|arretee?s?|apprehendee?s?|places? en garde a vue|arrested|detained|picked up|rounded up|taken into custody) (?:(?!(?:apres|pour|suite|devant|alors|after|for|over|while|on suspicion|who|qui|soupconn[a-z]+) )[a-z0-9']+ ){0,4}(?:a|en|in|at|around) ?$/;
const isOfArrest = (sheet: Sheet, named: NamedPlace): boolean =>
  named.bare && ARRESTED_IN.test(before(sheet, named)) && !THEN_PRISON.test(after(sheet, named));

function isNoPlace(sheet: Sheet, named: NamedPlace): boolean {
  const [lead, tail] = [before(sheet, named), after(sheet, named)];
  if (isToldAside(before(sheet, named, 160))) return true;
  if (named.bare && (THEN_OUTSKIRTS.test(tail) || OUTSKIRTS_OF.test(lead)) && !SAYS_PRISON.test(lead))
    return true;
  if (THEN_ABROAD.test(tail) || isSaidNot(lead) || isSeat(sheet, named)) return true;
  return named.bare && !THEN_PRISON.test(tail) && BESIDE_TOWN.test(lead);
}

function phraseOf(sheet: Sheet, named: NamedPlace): Span | null {
  const lead = before(sheet, named);
  const head = PRISON_OF.exec(lead) ?? PRISON_OF_SHORT.exec(lead);
  const tail = THEN_PRISON.exec(after(sheet, named)) ?? THEN_APPOSED.exec(after(sheet, named));
  if (!head && !tail) return null;
  return {
    start: head ? named.start - lead.length + head.index : named.start,
    end: named.end + (tail?.[0].length ?? 0),
  };
}

const KINDS: readonly (readonly [SiteKind, RegExp])[] = [
  [
    'centre_semi_liberte',
    /\b(?:(?:day|work|night)[- ]release|semi-(?:open|custody|liberty|liberte|freedom|detention)|halfway|convicts sleep)\b/,
  ],
  ['sas', /\b(?:pre-release|accompagnement vers la sortie|peines amenagees)\b/],
  ['etablissement_mineurs', /\b(?:youth|juvenile|minors|young offenders?|mineurs)\b/],
  [
    'regional_directorate',
    /\b(?:regional (?:directorate|office|headquarters)|direction interregionale|headquarters|siege)\b/,
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
const BESIDE = /\b(?:outside|near|not far from|close to|pres de|non loin de|aux portes de) /;
const SENTENCE_END = /[.!?] /;
// "The jails at A and B, and a school": another place.
const TELLS_ON = /[.!?] |,? (?:and|et) (?:an?|une?) /;
const WOMEN = /\b(?:women|femmes)\b/;

/** The sites of a town with the one first that the words beside it mean: "the day-release centre in Besançon". */
function byKind(sheet: Sheet, named: NamedPlace, phrase: Span): KnownSite[] {
  if (named.sites.length < 2) return named.sites;
  const [lead = ''] = before(sheet, phrase, 70).split(SENTENCE_END).slice(-1);
  const [tail = ''] = after(sheet, phrase, 80).split(TELLS_ON);
  const said = `${sheet.folded.slice(phrase.start, phrase.end)} ${lead} ${tail}`;
  const kind = KINDS.find(([, pattern]) => pattern.test(said))?.[0];
  const isMeant = (site: KnownSite) =>
    site.kind === kind || (WOMEN.test(said) && site.slug.includes('femmes'));
  // "A youth prison outside Lyon" is in another town where Lyon has none.
  if (kind && BESIDE.test(said) && !named.sites.some(isMeant)) return [];
  if (kind && named.sites.some(isMeant)) return named.sites.filter(isMeant);
  const sorted = [...named.sites].sort((one, other) => Number(isMeant(other)) - Number(isMeant(one)));
  // "The prison of Agen" is no school.
  const own = sheet.folded.slice(phrase.start, phrase.end);
  const prisons = sorted.filter((site) => isPrison(site.kind));
  if (!(SAYS_PRISON.test(own) || SAYS_SHORT.test(own)) || prisons.length === 0) return sorted;
  const sentenced = SENTENCED.test(own) ? prisons.filter(({ kind: one }) => one !== 'maison_arret') : [];
  return sentenced.length > 0 ? sentenced : prisons;
}

// « Le parking réservé au personnel du centre de détention de … »: where they park is there.
const STAFF_PARKS =
  /\b(?:parkings?|car parks?|parking lots?|stationnement)\b(?: [a-z]+){0,2} (?:au|aux|du|des|de|for|of|by) [a-z' ]{0,40}$/;

// « A fait un détour par Guéret, où trois voitures ont brûlé ».
const WHERE_IT_WAS =
  /^,? (?:ou|where) [^.;]{0,60}\b(?:brul|incendi|tir[es]|feu\b|attaqu|burn|fire\b|shot|torch|attack)/;
// "A Nîmes prison officer's flat".
const THEN_ITS_STAFF =
  /^(?:'s)? (?:(?:remand )?(?:prison|jail) )?(?:officer|guard|warder|warden|employee|nurse|governor|teacher|instructor)(?:s|'s|s')?(?= (?:flat|home|house|front|garden|private|family|car\b|door|gate|letterbox|who|was|had|found|woke|in the [a-z]))/;

/** What a place is to its sentence, from the words around it. */
export function toRole(sheet: Sheet, named: Span): Verdict['role'] {
  const lead = before(sheet, named);
  if (STAFF_PARKS.test(lead)) return 'scene';
  if (SHOWN_BEFORE.test(lead) && SHOWS.test(before(sheet, named, 200))) return 'dateline';
  if (VISITS.test(lead)) return WHERE_IT_WAS.test(after(sheet, named, 90)) ? 'scene' : 'visit';
  if (THEN_ITS_STAFF.test(after(sheet, named))) return 'workplace';
  return WORKS.test(lead) || STAFF_OF.test(lead) ? 'workplace' : 'scene';
}

/** Whether a name says no more than where a mayor, a prosecutor or a court sits. */
export const isSeat = (sheet: Sheet, named: NamedPlace): boolean =>
  named.bare &&
  !THEN_PRISON.test(after(sheet, named)) &&
  (INSTITUTION.test(before(sheet, named)) || THEN_INSTITUTION.test(after(sheet, named)));

/** Judges every name by its own words, then lets the members of a list share what is said of one of them. */
export function judgeNames(sheet: Sheet, names: readonly NamedPlace[]): (Verdict | null)[] {
  const verdicts = names.map((named, at): Verdict | null => {
    const besides = [names[at - 1], names[at + 1]].filter((other) => other && !isNoPlace(sheet, other));
    if (isNoPlace(sheet, named) || isTownOf(named, besides)) return null;
    if (named.bare && liesNear(sheet, { before: names[at - 1], named })) return null;
    if (isDateline(sheet, named) || isOfArrest(sheet, named))
      return { role: 'dateline', pending: true, phrase: named };
    const phrase = phraseOf(sheet, named);
    const sites = byKind(sheet, named, phrase ?? named);
    if (sites.length === 0) return null;
    named.sites = sites;
    const pending = named.bare && !phrase && !GUARD_OF.test(before(sheet, named));
    const isCustody = pending && isOfJustice(before(sheet, named));
    const isWhose = phrase !== null && THEN_WHOSE.test(after(sheet, named));
    const role = isWhose ? 'scene' : isCustody ? 'custody' : toRole(sheet, named);
    return { role, pending, phrase: phrase ?? named };
  });
  for (let at = 1; at < names.length; at++) shareInList(sheet, names, { verdicts, at });
  for (let at = names.length - 1; at > 0; at--) shareInList(sheet, names, { verdicts, at });
  const passed = listComeAfter(sheet.folded, names);
  return withoutCustody(names, verdicts).map((one, at) => (one && passed.has(at) ? toComeAfter(one) : one));
}

/** "The school, in Agen", "Les Baumettes, the prison in Marseille": the town of a site that is named beside it. */
function isTownOf(named: NamedPlace, neighbours: readonly (NamedPlace | undefined)[]): boolean {
  if (!named.bare) return false;
  return neighbours.some((other) => {
    if (!other || (other.bare && other.sites.length >= named.sites.length)) return false;
    const apart = Math.max(named.start - other.end, other.start - named.end);
    const slugs = new Set(named.sites.map(({ slug }) => slug));
    return apart < 40 && other.sites.some(({ slug }) => slugs.has(slug));
  });
}

function shareInList(
  sheet: Sheet,
  names: readonly NamedPlace[],
  { verdicts, at }: { verdicts: (Verdict | null)[]; at: number },
) {
  const { folded } = sheet;
  const [one, other] = [verdicts[at - 1], verdicts[at]];
  const [left, right] = [names[at - 1], names[at]];
  if (!one || !other || !left || !right || !isListed(folded, left, right) || isDateline(sheet, left)) return;
  // "The prison of A, the home of B": only names that nothing else governs share.
  if (!one.pending || !other.pending) [one.pending, other.pending] = [false, false];
  if (other.role === 'scene') other.role = one.role;
}

// "At the towers of A, and B, the biggest prison, was hit": what has its own verb in the singular ends no list.
const IS_ALONE =
  /^(?:,[^,;.]{2,60},)? (?:was (?:hit|attacked|targeted|struck|shot|set|torched|burned|sprayed)|a (?:aussi |egalement )?ete (?:vise|touche|attaque|incendie|cible|mitraille|prise? pour)|a subi)/;
const LONGEST_ASIDE = 100;

const ENDS_MEMBER = /^\)?(?: ?\([^()\n]{0,20}\))?(?: ?[;.,\n]| (?:and|et|with|avec) |$)/;

/** Whether two names stand side by side in one list. */
export function isListed(folded: string, left: Span, right: Span): boolean {
  const between = folded.slice(left.end, right.start);
  if (between.length >= 70 || !IN_LIST.test(between)) return false;
  // "Fire at A; B was calm" is no list, "A; B; C" is one.
  if (between.includes(';') && !ENDS_MEMBER.test(folded.slice(right.end, right.end + 30))) return false;
  return !IS_ALONE.test(folded.slice(right.end, right.end + LONGEST_ASIDE));
}
