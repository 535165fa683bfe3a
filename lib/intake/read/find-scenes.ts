import { alternatives } from '../any-of';
import { findMatches } from '../find-matches';
import type { Span } from '../sentences';
import { isDayAlone } from '../time/night-reading';
import { isBesideFires, isEither } from './either';
import { isAsideOfOld, isByPolice, isOtherTrouble, isRecalled, isUnreal } from './exclude';
import { findGapped } from './find-gapped';
import { findMethod } from './find-method';
import { findObjectOf } from './find-objects';
import { isGetaway } from './getaway';
import { findHedges } from './hedges';
import { type ActMark, distance, isVague, overlaps, type PlaceMark } from './mark';
import { nearestNight, partOf } from './nearest-night';
import { isOfSeries } from './of-series';
import { isOnlyHeld } from './only-held';
import { isListed } from './place-context';
import { type Here, isScene, type Scene } from './scene';
import type { Sheet, SheetSentence } from './sheet';

const CLAUSE_END =
  /;|\bwhile\b|\bwhereas\b|\btandis qu[e']|\balors qu[e']|\bpendant qu[e']|, (?:but|mais|before|avant)\b|,? (?:including|notamment|such as|parmi lesquel[a-z]*|namely|a savoir)\b|,? dont (?=celles? |ceux |la prison|le centre|la maison)| [-–—] |—/g;

/** The stretches of a sentence that each tell one thing. */
export function splitClauses(folded: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of findMatches(folded.slice(sentence.start, sentence.end), CLAUSE_END)) {
    const at = sentence.start + match.index;
    if (at > start) clauses.push({ start, end: at });
    start = at;
  }
  return [...clauses, { start, end: sentence.end }];
}

const within = <T extends Span>(marks: readonly T[], span: Span) =>
  marks.filter(({ start, end }) => start >= span.start && end <= span.end);

const isWork = ({ role, pending }: PlaceMark) => (role === 'workplace' || role === 'visit') && !pending;

/** The places of a list that a place belongs to. */
function toList(folded: string, place: PlaceMark, places: readonly PlaceMark[]): PlaceMark[] {
  const sites = places.filter(({ kind }) => kind === 'site' || kind === 'unlisted');
  const at = sites.indexOf(place);
  if (at < 0) return [place];
  let [first, last] = [at, at];
  const joins = (left: number) => {
    const [one, other] = [sites[left], sites[left + 1]];
    return one !== undefined && other !== undefined && isListed(folded, one.phrase, other);
  };
  while (first > 0 && joins(first - 1)) first--;
  while (joins(last)) last++;
  return sites.slice(first, last + 1);
}

/** The place of an act among some of a sentence, with those of `all` that stand in one list with it. */
function choosePlace(
  folded: string,
  act: Span,
  { places, all = places }: { places: readonly PlaceMark[]; all?: readonly PlaceMark[] },
): PlaceMark[] {
  const scenes = places.filter(isScene);
  const listed = all.filter(isScene);
  const part = partOf(folded, act);
  // A place between the same commas comes before a nearer one beyond them.
  const far = (place: PlaceMark) => distance(place.phrase, act) + (overlaps(place, part) ? 0 : 1000);
  const [nearest] = [...scenes].sort((one, other) => far(one) - far(other));
  if (!nearest) return [];
  if (nearest.kind === 'same') return toList(folded, toNamedSite(nearest, places), scenes);
  return toList(folded, nearest.kind === 'others' ? findNamed(folded, nearest, scenes) : nearest, listed);
}

// What can stand between "seven prisons" and their names.
const LEADS = alternatives`
  [a-z0-9', -]{0,200}\b(?:qui (?:cite|nomme|enumere|liste)|citant|who (?:names?|named|lists?|listed)|naming|citing|listing)
  ,? (?:including|such as|notamment|dont|comme|like|namely|a savoir|parmi lesquel[a-z]*|celles? d[e']|ceux d[e'])[a-z' ]{0,24}
  [:(,]? ?(?:[-–—] )?
  ,? (?:in|at|of|a|au|aux|de|d'|du)
  [a-z0-9' ,]{0,90}[:(–—](?: ?(?:in|near|close to|around|dans|en|au|pres de) [a-z' -]{2,30},?)?
  (?: [a-z]+){0,2} (?:includ(?:e|es|ed|ing)|are|were|sont|etaient|comprennent)(?: (?:the|les))?(?: (?:ones|prisons|jails))?(?: (?:those|celles?|ceux))?(?: (?:of|in|at|d[e']))?
`;
const THEN_NAMES = new RegExp(
  `^${LEADS} ?(?:the |la |le |l'|in |at |a |those (?:in|of|at) |celles? d[e'] ?)?$`,
);

/** How far after "the prison" its name may come: "the prison's car park, in Réau". */
const FORWARD = 80;

/** What "the prison" stands for in its sentence: the one named before it, if only as somebody's place of work, or the one that follows. */
function toNamedSite(place: PlaceMark, places: readonly PlaceMark[]): PlaceMark {
  const sites = places.filter(({ kind }) => kind === 'site' || kind === 'unlisted');
  const named = sites.filter(isScene);
  const before = named.findLast(({ end }) => end <= place.start);
  const next = before ?? named.find(({ start }) => start - place.end < FORWARD);
  if (next) return next;
  const work = sites.findLast(({ end, role }) => end <= place.start && role === 'workplace');
  return work ? { ...work, role: 'scene', pending: false } : place;
}

// "A and B joined the list of prisons attacked".
const LIST_OF =
  /\b(?:join|ad(?:d|joint)|ajout|rejoin|s'ajout|allong)[a-z]* (?:[a-z' ]{0,16})?(?:list|liste) (?:of|des) ?$|\bliste des? ?[a-z]{0,4}$/;
const POINTS_BACK = /(?:^|\b)(?:ces|these|those|all|les|the|both) ?[a-z' -]*$/;

/** "Seven prisons, including Toulon": the first of the names that follow; the unnamed ones where none do. */
function findNamed(folded: string, others: PlaceMark, scenes: readonly PlaceMark[]): PlaceMark {
  const before = scenes.filter(({ kind, end }) => kind === 'site' && end <= others.start);
  const lead = folded.slice(Math.max(0, others.start - 6), others.end);
  const last = before.at(-1);
  const isHeaded = last && /^ ?[:—-] ?$/.test(folded.slice(last.end, others.start));
  const isJoined = LIST_OF.test(folded.slice(Math.max(0, others.start - 60), others.start + 4));
  if (last && ((before.length > 1 && (POINTS_BACK.test(lead) || isHeaded)) || isJoined)) return last;
  const next = scenes.find(({ start, kind }) => start >= others.end && kind !== 'others');
  return next && THEN_NAMES.test(folded.slice(others.end, next.phrase.start)) ? next : others;
}

/** "Metz (two cars burned)": what the brackets after a name tell is of that place alone. */
function findBracketed(folded: string, act: Span, places: readonly PlaceMark[]): PlaceMark | null {
  const open = folded.lastIndexOf('(', act.start);
  if (open < 0 || act.start - open > 80 || folded.slice(open, act.start).includes(')')) return null;
  return (
    places.find(({ kind, phrase }) => kind === 'site' && open - phrase.end >= 0 && open - phrase.end < 3) ??
    null
  );
}

/** « Les voitures d'agents de la prison de Niort ont brûlé devant l'établissement », "Ploemeur – ten tyres cut at the prison": the one site that a sentence names is what "the prison" is. */
function findWorkplace(places: readonly PlaceMark[]): PlaceMark | null {
  const [site, ...more] = places.filter(({ kind, role }) => kind === 'site' && role !== 'dateline');
  const isMeant = site?.role === 'workplace' || (site?.role === 'scene' && !site.pending);
  return site && isMeant && more.length === 0 ? { ...site, role: 'scene', pending: false } : null;
}

/** Where an act took place: in its clause, else in the sentence; where somebody works only when nothing else is named. */
function findPlacesOf(
  folded: string,
  act: ActMark,
  { clause, places }: { clause: Span; places: readonly PlaceMark[] },
): PlaceMark[] {
  const bracketed = findBracketed(folded, act, places);
  if (bracketed) return [bracketed];
  const inClause = within(places, clause);
  const here = choosePlace(folded, act, { places: inClause, all: places });
  if (here[0]?.kind === 'same' && !isVague(act)) return [findWorkplace(places) ?? here[0]];
  if (here.length > 0) return here;
  const workHere = places.some(({ kind }) => kind === 'home') ? [] : inClause.filter(isWork);
  if (workHere[0]) return toList(folded, workHere[0], workHere);
  const before = choosePlace(folded, act, { places: places.filter(({ end }) => end <= clause.start) });
  if (before.length > 0) return before;
  const anywhere = choosePlace(folded, act, { places });
  if (anywhere.length > 0) return anywhere;
  return places.filter(isWork).slice(0, 1);
}

/** Whether an act is told as one that happened, at a place, at the time the text tells of. */
function isTold(
  folded: string,
  act: ActMark,
  { clause, sentence, places }: { clause: Span; sentence: SheetSentence; places: readonly PlaceMark[] },
): boolean {
  if (isUnreal(folded, act, clause)) return false;
  if (
    isVague(act) &&
    (isByPolice(folded, act, clause) || isOtherTrouble(folded, act) || isOfSeries(folded, act, places))
  )
    return false;
  if (isAsideOfOld(sentence, act) || isOnlyHeld(folded, act, clause)) return false;
  if (act.kind === 'fire' && isGetaway(folded, act, clause)) return false;
  const isDated = sentence.nights.some((reading) => !isDayAlone(reading));
  return (isDated && !isVague(act)) || !isRecalled(folded, act, clause);
}

/** What a sentence tells of acts that happened, each with its places (none where it names none). */
export function findScenes(here: Here): Scene[] {
  const scenes = findTold(here);
  return [...scenes, ...findGapped(here, scenes)];
}

function findTold({ sheet, sentence, places }: Here): Scene[] {
  const { folded } = sheet;
  const clauses = splitClauses(folded, sentence);
  const acts = [...sentence.acts, ...findListed(sheet, { sentence, clauses, places })];
  const fires = clauses.filter((one) =>
    sentence.acts.some((act) => act.kind === 'fire' && overlaps(act, one)),
  );
  return acts.flatMap((act): Scene[] => {
    const clause = clauses.find(({ start, end }) => act.start >= start && act.start < end) ?? sentence;
    if (!isTold(folded, act, { clause, sentence, places })) return [];
    const object = findObjectOf(folded, act, { part: partOf(folded, act), clause, sentence });
    // Where several clauses tell of fire, what failed in one may have burned in another.
    const scope = fires.length > 1 ? clause : sentence;
    const nights = within(sentence.nights, clause);
    const placed = findPlacesOf(folded, act, { clause, places });
    const isEitherAct = isEither(folded, act, acts);
    // Two acts of a list are told of it together; a bare "fires" is no act.
    const isOneOfTwo = isEitherAct ? placed.length < 2 : isBesideFires(folded, act);
    return [
      {
        sentence,
        clause,
        act,
        object,
        method: isOneOfTwo ? null : findMethod(sheet, act, { object, scope }),
        places: placed,
        placed: 'here',
        night: nearestNight(folded, act, nights.length > 0 ? nights : sentence.nights),
        hedges: findHedges(folded, clause),
        isEither: isEitherAct,
      },
    ];
  });
}

const NAMES_SOME = /^,? ?(?:dont|including|notamment|such as|parmi lesquel|namely|a savoir)/;
// " – Moulins, Riom et Aurillac –": a dash, then few words beside the names.
const AFTER_DASH = /^ ?[-–—] /;
const FEW_WORDS = 40;

/** Whether a clause holds names of sites and little else. */
function isMostlyNames(clause: Span, places: readonly PlaceMark[]): boolean {
  const named = places.filter((place) => place.kind === 'site' && overlaps(place, clause));
  const length = named.reduce((sum, { start, end }) => sum + end - start, 0);
  return named.length > 1 && clause.end - clause.start - length < FEW_WORDS;
}

/** In "prisons were attacked, including Toulon's" the names after "including" were attacked as well. */
function findListed(
  { folded }: Sheet,
  {
    sentence,
    clauses,
    places,
  }: { sentence: SheetSentence; clauses: readonly Span[]; places: readonly PlaceMark[] },
): ActMark[] {
  return clauses.flatMap((clause, at): ActMark[] => {
    const before = clauses[at - 1];
    const text = folded.slice(clause.start, clause.end);
    const isNames = AFTER_DASH.test(text) && isMostlyNames(clause, places);
    if (!before || !(NAMES_SOME.test(text) || isNames)) return [];
    if (within(sentence.acts, clause).length > 0 || within(sentence.acts, before).length === 0) return [];
    const { start } = clause;
    const end = start + (/^,? ?(?:[a-z]+|[-–—])/.exec(folded.slice(start, clause.end))?.[0].length ?? 1);
    return [{ kind: 'attack', start, end }];
  });
}
