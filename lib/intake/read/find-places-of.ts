import { alternatives } from '../any-of';
import { findMatches } from '../find-matches';
import type { Span } from '../sentences';
import { NUMBER_WORD } from '../time/calendar-words';
import { isListed } from './in-list';
import { type ActMark, distance, isVague, overlaps, type PlaceMark } from './mark';
import { partOf } from './nearest-night';
import { isOfNextDeed } from './next-deed';
import { findOwnHome, isAtSomebody, isCarOfOne, isWork } from './of-somebody';
import { isScene } from './scene';

export const within = <T extends Span>(marks: readonly T[], span: Span) =>
  marks.filter(({ start, end }) => start >= span.start && end <= span.end);

/** The places of a list that a place belongs to. */
function toList(folded: string, place: PlaceMark, places: readonly PlaceMark[]): PlaceMark[] {
  const sites = places.filter(({ kind }) => kind === 'site' || kind === 'unlisted');
  const at = sites.findIndex(({ start }) => start === place.start);
  if (at < 0) return [place];
  let [first, last] = [at, at];
  const joins = (left: number) => {
    const [one, other] = [sites[left], sites[left + 1]];
    return one !== undefined && other !== undefined && isListed(folded, one.phrase, other);
  };
  while (first > 0 && joins(first - 1)) first--;
  while (joins(last)) last++;
  return first === last ? [place] : sites.slice(first, last + 1);
}

/** The place of an act among some of a sentence, with those of `all` that stand in one list with it. */
function choosePlace(
  folded: string,
  act: Span,
  { places, all = places }: { places: readonly PlaceMark[]; all?: readonly PlaceMark[] },
): PlaceMark[] {
  // « Les lettres, déjà vues sur d'autres prisons, ont été retrouvées … »: what stands inside the words of an act is not where it was.
  const scenes = places.filter(
    (place) => isScene(place) && !(place.kind === 'others' && overlaps(place, act)),
  );
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
  ,? (?:among(?:st)? (?:them|which)|parmi (?:elles|eux|lesquelles|lesquels)) (?:those (?:of|in|at) |celles? d[e'] ?|ceux d[e'] ?)?
  (?:(?: (?:are|were|was|sont|etaient|figur[a-z]+))? (?:among|amongst|parmi)) (?:the |les )?(?:targets|cibles)\b[a-z' ]{0,40}[,:]
  ,? (?:including|such as|notamment|dont|comme|like|namely|a savoir|parmi lesquel[a-z]*|celles? d[e']|ceux d[e'])[a-z' ]{0,24}
  [:(,]? ?(?:[-–—] )?
  (?: (?:of|in|du|de la|de l'|des|d[e']) ?[a-z' -]{2,40}?)?,? (?:in|at|of|a|au|aux|de|d'|du)
  (?: (?:in|of|across|around|en|dans|du|de) [a-z' -]{3,40})?(?:,? (?:on|overnight|early|late|dans|la|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b[a-z0-9' -]{0,50})?, (?=(?:one|two|three|four|five|six|an?|une?|deux|trois|quatre|cinq|\d{1,2}) (?:at|in|outside|near|a|au|devant) )
  [a-z0-9' ,:-]{0,150}[:(–—](?: ?(?:in|near|close to|around|dans|en|au|pres de) [a-z' -]{2,30},?)?
  (?: (?:which |that )?(?:are |were )?(?:said|reported|known|thought|believed) to have been (?:hit|targeted|attacked|struck))(?:, [^,.;]{3,40},)? (?:are|were|include)(?: (?:those )?(?:of|in|at))?
  (?: [a-z]+){0,2} (?:includ(?:e|es|ed|ing)|are|were|sont|etaient|comprennent)(?: (?:the|les))?(?: (?:ones|prisons|jails))?(?: (?:those|celles?|ceux))?(?: (?:of|in|at|d[e']))?
`;
const THEN_NAMES = new RegExp(
  `^${LEADS} ?(?:(?:an?|une?|\\d{1,2}|${NUMBER_WORD}) (?:[a-z]+ )?(?:in|at|a|au|outside|devant) ?)?(?:the |la |le |l'|in |at |a |those (?:in|of|at) |celles? d[e'] ?)?$`,
);

// « Deux prisons ont essuyé des tirs mardi soir, celle de A et celle de B ».
const TELLS = /^[a-z0-9' -]{2,90}, $/;
const THAT_OF = /^(?:celles? |celui |those |that |the ones? )/;

/** How far after "the prison" its name may come: "the prison's car park, in Réau". */
const FORWARD = 80;

/** What "the prison" stands for in its sentence: the one named before it, if only as somebody's place of work, or the one that follows. */
function toNamedSite(place: PlaceMark, places: readonly PlaceMark[]): PlaceMark {
  const sites = places.filter(({ kind }) => kind === 'site' || kind === 'unlisted');
  const named = sites.filter(isScene);
  const before = named.findLast(({ end }) => end <= place.start);
  const next = before ?? named.find(({ start }) => start - place.end < FORWARD);
  if (next) return next;
  const work = sites.findLast(
    ({ end, role }) => end <= place.start && (role === 'workplace' || role === 'visit'),
  );
  return work ? { ...work, role: 'scene', pending: false } : place;
}

// "A and B joined the list of prisons attacked".
const LIST_OF =
  /\b(?:join|ad(?:d|joint)|ajout|rejoin|s'ajout|allong)[a-z]* (?:[a-z' ]{0,16})?(?:list|liste) (?:of|des) ?$|\bliste des? ?[a-z]{0,4}$|\b(?:figur|compt|rang|cit)[a-z]* parmi (?:les )?[a-z]{0,4}$|\b(?:fait|faisait) partie des ?[a-z]{0,4}$|\bau nombre des ?[a-z]{0,4}$|\b(?:is|was) (?:among|one of|amongst) (?:the |those )?(?:[a-z]+ )?[a-z]{0,4}$/;
const POINTS_BACK = /(?:^|\b)(?:ces|these|those|all|les|the|both|leurs|their) ?[a-z' -]*$/;

// « A, B et C : en cinq heures, lundi soir, trois établissements … ».
const HEADED = /^ ?[:—–-] (?:[a-z0-9', -]{0,90} )?$|^ ?[:—-] ?$|^, (?:[a-z0-9]+ ){0,2}$/;

// "Prisons were struck, the one in Laon included", « celle de Laon comprise ».
const INCLUDED = /^ (?:included|among them|amongst them|too|comprise?s?|incluse?s?|notamment)\b/;

/** "Seven prisons, including Toulon": the first of the names that follow; the unnamed ones where none do. */
function findNamed(folded: string, others: PlaceMark, scenes: readonly PlaceMark[]): PlaceMark {
  const before = scenes.filter(({ kind, end }) => kind === 'site' && end <= others.start);
  const lead = folded.slice(Math.max(0, others.start - 6), others.end);
  const last = before.at(-1);
  const isHeaded = last && HEADED.test(folded.slice(last.end, others.start));
  const isJoined = LIST_OF.test(folded.slice(Math.max(0, others.start - 60), others.start + 4));
  if (last && ((before.length > 1 && (POINTS_BACK.test(lead) || isHeaded)) || isJoined)) return last;
  const next = scenes.find(({ start, kind }) => start >= others.end && kind !== 'others');
  if (!next) return others;
  const between = folded.slice(others.end, next.phrase.start);
  const listed = toList(folded, next, scenes).at(-1) ?? next;
  const isNamed =
    THEN_NAMES.test(between) ||
    (TELLS.test(between) && THAT_OF.test(folded.slice(next.phrase.start, next.phrase.start + 9))) ||
    INCLUDED.test(folded.slice(listed.phrase.end, listed.phrase.end + 24));
  return isNamed ? next : others;
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

// "Where she works", « où vit une surveillante »: says whose the place before it is.
const WHERE =
  /\b(?:where|ou) (?!(?:(?:[a-z']+ ){1,5}(?:works?|worked|lives?|lived|resides?|resided|travaille|exerce|vit|vivent|habite|habitent|reside|loge)|(?:vit|vivent|habite|habitent|reside|resident|loge|logent|travaille|travaillent))\b)/g;

// "At A, as well as at B, where shots …": what follows is said of B.
const JOINED_APART = /(?:\bainsi qu'?|\bas well as|\band|\bet) ?(?:a|au|at|in|to) $/;
const isJoinedApart = (folded: string, { phrase: { start, end } }: PlaceMark) =>
  JOINED_APART.test(folded.slice(Math.max(0, start - 24), start)) &&
  /^,? (?:where|ou)\b/.test(folded.slice(end, end + 8));
// "Villepinte, north of Paris, where …".
const LIES =
  /^, (?:(?:just )?(?:north|south|east|west)(?:-?(?:east|west))? of|near|close to|in|au (?:nord|sud) d[e'u]|a l'(?:est|ouest) d[e'u]|pres d[e']|dans|en) [a-z' -]{2,30}, $/;
/** ", " and no more. */
const NEXT_TO = 3;
/** "A, where a car burned, and B": the place that the words before "where" name. */
function findBeforeWhere(
  folded: string,
  act: Span,
  { clause, places }: { clause: Span; places: readonly PlaceMark[] },
): PlaceMark | null {
  const lead = folded.slice(clause.start, act.start);
  const last = findMatches(lead, WHERE).at(-1);
  if (!last || lead.slice(last.index).includes(',')) return null;
  const at = clause.start + last.index;
  const near = places.findLast(({ kind, end }) => kind === 'site' && end <= at);
  // "Unlike A, where cars burned, B …": what is compared with was told of as well.
  const aside = near ? folded.slice(near.phrase.end, at) : '';
  if (near && !near.pending && (aside.length < NEXT_TO || LIES.test(aside)))
    return { ...near, role: 'scene' };
  const site = places.findLast((place) => isScene(place) && place.kind === 'site' && place.end <= at);
  const isOther = places.some((place) => isScene(place) && place.start > at && place.end <= act.start);
  return site && !isOther && at - site.phrase.end < FORWARD ? site : null;
}

// "Colleagues at A, which was shot at", « ceux de B, prison qui a été mitraillée ».
const THEN_WHICH =
  /^(?: prison| jail)?, (?:(?:a |the |une? |la )?(?:prison|jail|etablissement),? )?(?:which|that|qui|laquelle|lequel)(?: (?:itself|alone|also|too|aussi|lui-meme|elle-meme|was|were|had|has|been|a|avait|ont|ete|deja|already)){0,4} $/;

// "Torched cars at A and sprayed another, in B, with bullets".
const OF_ANOTHER =
  /^ ?(?:at |on |into |sur )?(?:(?:the|la|le|l') ?[a-z]{3,12} (?:of |d'))?(?:another|a (?:second|third|fourth)|une? (?:autre|deuxieme|seconde?|troisieme))(?: (?:prison|jail|one|site|etablissement))?,? (?:in|at|near|outside|a|au|pres de|dans) [a-z' -]{0,40}$/;

// « L'attaque, dans la nuit du 20 au 21 avril, d'un pavillon »: its night stands between.
const OF_APART =
  /^, (?:(?:dans|durant|pendant) la nuit|le \d|(?:in|during|on) the (?:early |small )?(?:night|hours|morning|evening)|overnight|on [a-z]+day|on \d|early|late|(?:lun|mar|mercre|jeu|vendre|same|diman)(?:di|che))\b[^,.;]{0,60}, (?:d'|de |du |des |contre |sur |of |on |against )(?:une? |the |la |le |l'|an? )?$/;

/** The place that a clause of its own says the act was done to, whatever else it is to the sentence. */
function findBeforeWhich(folded: string, act: Span, places: readonly PlaceMark[]): PlaceMark | null {
  const last = places.findLast(({ kind, end }) => kind === 'site' && end <= act.start);
  const isOf = last && THEN_WHICH.test(folded.slice(last.phrase.end, act.start));
  return isOf ? { ...last, role: 'scene', pending: false } : null;
}

// Who was woken by it was at home.
const ASLEEP =
  /\b(?:at home (?:with|when|at the time|and|asleep|alone)|chez (?:lui|elle|eux) (?:avec|quand|lorsqu|au moment)|reveill|woke\b|woken|awoke|asleep|dormai|slept|sleeping|tiree?s? du lit)/;

// « Plusieurs véhicules y ont été brûlés »: where the sentence before was.
const WAS_THERE = /\by (?:a|ont|avai(?:t|ent)) (?:aussi |egalement |encore )?(?:ete )?$/;

/** « Plusieurs prisons : des véhicules brûlés, des tirs à A »: the unnamed ones, where an act of the list behind the colon has no place of its own. */
function findListHead(folded: string, act: Span, places: readonly PlaceMark[]): PlaceMark | null {
  const head = places.findLast(({ kind, end }) => kind === 'others' && end <= act.start);
  if (!head || !/^ ?: [^.:;]*$/.test(folded.slice(head.end, act.start))) return null;
  const part = partOf(folded, act);
  const named = places.filter((place) => isScene(place) && place !== head && place.start > head.end);
  const [next] = named;
  const areBehind =
    next !== undefined &&
    next.kind !== 'same' &&
    folded.slice(act.end, Math.max(act.end, next.start)).includes(',') &&
    named.every((place) => place.start > act.end && !overlaps(place, part));
  return areBehind ? head : null;
}

// « Véhicules incendiés, coups de feu sur une maison, tags : la région a connu … »: each of the list stands for itself.
const LEAD_LIST =
  /^(?![^:]{0,160}\b(?:c'est|est|ont|avait|avaient|etait|etaient|was|were|had|has|have)\b)[^.;:!?()"]{2,40}(?:, [^.;:!?()",]{2,40}){2,4} ?: /;

/** Whether an act of such a list has no place of its own beside one that has a home. */
function isInLead(
  folded: string,
  act: ActMark,
  { clause, places }: { clause: Span; places: readonly PlaceMark[] },
): boolean {
  const lead = LEAD_LIST.exec(folded.slice(clause.start, clause.end))?.[0];
  if (!lead || act.start >= clause.start + lead.length) return false;
  const part = partOf(folded, act);
  const named = within(places, { start: clause.start, end: clause.start + lead.length });
  return named.some(({ kind }) => kind === 'home') && !named.some((place) => overlaps(place, part));
}

// « Une rafale à A, puis à Villefontaine, en Isère, où des cocktails Molotov … ».
const NEXT_TOWN =
  /\b(?:puis|et|then|and),? (?:a|in|at) ([a-z'-]{3,24}(?: [a-z'-]{3,24}){0,2}),(?: (?:en|dans|in) [a-z' -]{3,24},)? (?:ou|where) [^,.;]{0,80}$/;

/** The town that the words before "where" name after another. */
function findNextTown(folded: string, act: Span, clause: Span): Span | null {
  const from = Math.max(clause.start, act.start - NEXT_TOWN_REACH);
  const match = NEXT_TOWN.exec(folded.slice(from, act.start));
  return match && { start: from + match.index, end: from + match.index + match[0].indexOf(',', 5) };
}
const NEXT_TOWN_REACH = 220;

/** Where an act took place: in its clause, else in the sentence; where somebody works only when nothing else is named. */
export function findPlacesOf(
  folded: string,
  act: ActMark,
  { clause, places }: { clause: Span; places: readonly PlaceMark[] },
): PlaceMark[] {
  const isThere = WAS_THERE.test(folded.slice(Math.max(clause.start, act.start - 24), act.start));
  if (isThere) {
    const told = places.filter(({ end }) => end <= act.start);
    return told.length > 0 ? choosePlace(folded, act, { places: told, all: told }) : [];
  }
  const bracketed = findBracketed(folded, act, places);
  if (bracketed) return [bracketed];
  const another = places.find(
    ({ kind, phrase, start }) =>
      kind === 'site' &&
      (OF_ANOTHER.test(folded.slice(act.end, phrase.start)) || OF_ANOTHER.test(folded.slice(act.end, start))),
  );
  if (another && isScene(another)) return [another];
  const apart = places.find(
    ({ kind, start }) => kind === 'home' && OF_APART.test(folded.slice(act.end, start)),
  );
  if (apart && isVague(act)) return [apart];
  const aimed = within(places, clause).find((place) => place.start > act.end);
  if (aimed?.kind === 'home' && AIMED_AT.test(folded.slice(act.end, aimed.start))) return [aimed];
  const which = findBeforeWhich(folded, act, places);
  if (which) return [which];
  const before = findBeforeWhere(folded, act, { clause, places });
  if (before)
    return isJoinedApart(folded, before) ? [before] : toList(folded, before, places.filter(isScene));
  if (isInLead(folded, act, { clause, places })) return [];
  const next = findNextTown(folded, act, clause);
  if (next && !places.some((place) => overlaps(place.phrase, next)))
    return within(places, clause)
      .filter(({ kind, start }) => kind === 'home' && start > next.end)
      .slice(0, 1);
  const listed = findListHead(folded, act, places);
  if (listed) return [listed];
  const inClause = within(places, clause);
  const here = choosePlace(folded, act, { places: inClause, all: places });
  const own = here[0]?.kind === 'same' ? findOwnHome(folded, here[0], inClause) : null;
  if (own) return [own];
  if (here[0]?.kind === 'same' && !isVague(act)) return [findWorkplace(places) ?? here[0]];
  if (here[0] && here.length === 1 && isOfNextDeed(folded, act, here[0])) return [];
  if (here.length > 0) return here;
  const isElsewhere = (place: PlaceMark) =>
    isCarOfOne(folded, act, place) || isAtSomebody(folded, act, { place, clause });
  if (places.some(isElsewhere)) return [];
  if (ASLEEP.test(folded.slice(clause.start, clause.end))) return [];
  const workHere = places.some(({ kind }) => kind === 'home') ? [] : inClause.filter(isWork);
  if (workHere[0]) return toList(folded, workHere[0], workHere);
  const earlier = choosePlace(folded, act, { places: places.filter(({ end }) => end <= clause.start) });
  if (earlier.length > 0) return earlier;
  const anywhere = choosePlace(folded, act, { places });
  if (anywhere.length > 0) return anywhere;
  return places
    .filter((place) => isWork(place) && !LIVES_THERE.test(folded.slice(place.end, place.end + 30)))
    .slice(0, 1);
}
// « Les coups de feu et les cocktails Molotov contre deux pavillons ».
const AIMED_AT = /^[a-z' ]{0,40}\b(?:contre|against) (?:an?|une?|two|deux|trois|plusieurs|the|la|le|les)? ?$/;
// "In the lobby; a guard from the prison at A lives upstairs".
const LIVES_THERE = /^ (?:lives?|lived|habite|vit|loge)\b/;
