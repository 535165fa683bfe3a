import { findMatches } from '../find-matches';
import type { Span } from '../sentences';
import { MONTH } from '../time/calendar-words';
import { isDayAlone, type NightReading } from '../time/night-reading';
import { isAtDwelling } from './at-dwelling';
import { saysItFailed } from './attempts';
import { isBackedOut } from './backed-out';
import { isBurnedSkin } from './burned-skin';
import { isBesideFires, isEither } from './either';
import { isAsideOfOld, isOrdered, isUnreal } from './exclude';
import { findAgain } from './find-again';
import { findAreas } from './find-areas';
import { findGapped } from './find-gapped';
import { findMethod } from './find-method';
import { findObjectOf } from './find-objects';
import { findPlacesOf, within } from './find-places-of';
import { isGetaway } from './getaway';
import { findHedges } from './hedges';
import { type ActMark, isVague, overlaps, type PlaceMark } from './mark';
import { nearestNight, partOf } from './nearest-night';
import { turnedOutOther } from './not-shots';
import { isNowhere } from './nowhere';
import { isClaimed } from './of-claims';
import { isOfOther } from './of-other-deed';
import { isByPolice, isToPolice } from './of-police';
import { isOfRange, isOfSeries, isSum } from './of-series';
import { isOfOthers } from './of-suspects';
import { isOnlyHeld } from './only-held';
import { isInOtherTown } from './other-town';
import { isAtDrone, isOtherTrouble } from './other-trouble';
import { findOpening, isDaysBefore, isDoneBefore, isOfBefore, isRecalled, placesBehind } from './recalled';
import type { Here, Scene } from './scene';
import type { Sheet, SheetSentence } from './sheet';
import { splitTurns } from './split-turns';

const CLAUSE_END =
  /;|, and to(?= )|\bwhile\b|\bwhereas\b|\btandis qu[e']|\balors qu[e']|\bpendant qu[e']|, (?:but|mais|before|avant)\b|, (?:apres|after) (?:celles?|celui|ceux|those|that|the (?:first|one)s?|une? premiere?|a first|an earlier) |,? (?:including|notamment|such as|parmi lesquel[a-z]*|namely|a savoir)\b|, (?:among(?:st)? (?:them|which)|parmi (?:elles|eux))\b(?!,)|,? dont (?=celles? |ceux |la prison|le centre|la maison)| [-–—](?: |(?=[,;]))|—/g;

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

// "Accused of burning … and, the same night, of throwing …": each charge has its own end.
const NEXT_CHARGE =
  /,? (?:and|et|but|mais|while) (?:an?|another|une?|a second|une autre) (?:[a-z]+ )?(?:attempts?|tentatives?)\b|,? (?:and|et) (?:then |ensuite )?(?:threw|hurled|lobbed|tossed|ont (?:jete|lance)|jete|lance)\b|, (?:and|et) (?:the|an?|two|three|four|five|several|la|les?|une?|deux|trois|des) [a-z' -]{2,60} (?:was|were|had been|(?:a|ont|avai(?:t|ent)) ete) (?:then |also )?(?:set|burn|torch|shot|incend|brul|mitraill)|,? (?:and|et)(?:,? [a-z0-9 ]{3,40},)? (?:of (?:having )?[a-z]+(?:ing|ed)|d'avoir [a-z]+|d'etre [a-z]+)\b/g;

function splitCharges(folded: string, sentence: Span): Span[] {
  const cuts = findMatches(folded.slice(sentence.start, sentence.end), NEXT_CHARGE);
  const starts = [sentence.start, ...cuts.map(({ index }) => sentence.start + index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? sentence.end }));
}

/** "After the three cars burned on Monday at A, …": what the rest says of a fire is not said of that one. */
function splitOpening(sentence: SheetSentence): Span[] {
  const opening = findOpening(sentence);
  const { start, end } = sentence;
  return opening
    ? [
        { start, end: opening.end },
        { start: opening.end, end },
      ]
    : [{ start, end }];
}

/** "Ten weeks after the fire at A, in the night of …": the one act of its sentence, with its night behind it. */
const isDatedAlone = (act: ActMark, { acts, nights }: SheetSentence): boolean =>
  nights.some((night) => !isDayAlone(night) && night.start > act.end) &&
  !acts.some((other) => other.start > act.end && !isVague(other));

// « "Une voiture en feu ?" », "Sir, who shoots at a school?"
const ONLY_ASKED =
  /^"?(?:an?|une?|des|some) [^?]{2,40}\?"?$|"[^"?]{0,40}\b(?:who|qui) (?:would )?(?:shoot|fire|burn|attack|torch|tir|brul|attaqu|incendi)[a-z]*\b(?<!ed)(?<!shot)[^"?]{0,60}\?"?$/;
// « Le feu n'a pas pris », of the fire that the sentence tells of by itself.
const DID_NOT_TAKE = /^feu n'/;
const isFireTold = ({ folded }: Sheet, act: ActMark, { acts }: SheetSentence): boolean =>
  DID_NOT_TAKE.test(folded.slice(act.start, act.end)) &&
  acts.some((other) => other !== act && other.kind === 'fire');

// Who climbs a wall from within is out.
const BREAKS_OUT =
  /\b(?:escap(?:e|ed|es|ing|ee|ees)\b|evad|evasion|en cavale|on the run|inmates?\b|prisoners?\b|detenus?\b)/;

// « Même scène à Fresnes »: an attack where one was told just before.
const IS_SAME = /^(?:(?:la )?meme|(?:the )?same|idem|ditto|rebelote|bis repetita)\b/;
// « L'établissement de Nîmes est lui aussi concerné »: by what the sentence before told.
const IS_CONCERNED = /^(?:est|sont|etai(?:t|ent)|serai(?:t|ent)) .*concerne/;
const isRightBehind = ({ sentences }: Sheet, sentence: SheetSentence): boolean =>
  (sentences[sentences.indexOf(sentence) - 1]?.acts.length ?? 0) > 0;
/** Within how many sentences of an attack « même scène » is one. */
const SAME_WITHIN = 3;
function followsAttack({ sentences }: Sheet, sentence: SheetSentence): boolean {
  const at = sentences.indexOf(sentence);
  const before = sentences
    .slice(Math.max(0, at - SAME_WITHIN), at)
    .filter((one, back, all) => back === all.length - 1 || one.paragraph === sentence.paragraph);
  return at === 0 || before.some(({ acts }) => acts.length > 0) || sentence.acts.length > 1;
}

/** A prison that is named as a scene: what is told of it may be what somebody was tried for. */
const isNamed = (places: readonly PlaceMark[]) =>
  places.some(({ kind, role, pending }) => kind === 'site' && role === 'scene' && !pending);

/** « Des incendies dans l'Oise, le Calvados ou en Isère »: at no place that the text goes on about. */
const isInAreas = ({ text, folded }: Sheet, clause: Span): boolean =>
  findAreas(text, folded, clause).filter(({ code }) => code !== null).length > 1;

/** Whether an act is told as one that happened, at a place, at the time the text tells of. */
function isTold(
  sheet: Sheet,
  act: ActMark,
  { clause, sentence, places }: { clause: Span; sentence: SheetSentence; places: readonly PlaceMark[] },
): boolean {
  const { folded } = sheet;
  if (isUnreal(folded, act, clause) && !sentence.isCorrected) return false;
  if (turnedOutOther(folded, act) && !sentence.isCorrected) return false;
  if (
    isVague(act) &&
    (isByPolice(folded, act, clause) ||
      isOtherTrouble(folded, act, clause) ||
      isOfSeries(folded, act, places))
  )
    return false;
  if (places.length === 0 && (isToPolice(sentence.folded) || isInAreas(sheet, clause))) return false;
  if (isClaimed(folded, act, sentence)) return false;
  if (isOfRange(folded, act, sentence.acts) || isNowhere(folded, act, clause)) return false;
  if (isSum(folded, clause, places) || isInOtherTown(sheet, act, places)) return false;
  if (isDoneBefore(folded, act, clause) && !isDatedAlone(act, sentence)) return false;
  if (isDaysBefore(act, sentence)) return false;
  if (isAsideOfOld(sentence, act) || isOnlyHeld(folded, act, clause)) return false;
  if (
    !isVague(act) &&
    isOfOthers(folded, act, { sentence, isNamed: isNamed(places), isPlaced: places.length > 0 })
  )
    return false;
  if (isAtDrone(folded, act, clause) || isAtDwelling(folded, act, { clause, places })) return false;
  const words = folded.slice(act.start, act.end);
  if (IS_SAME.test(words) && !followsAttack(sheet, sentence)) return false;
  if (IS_CONCERNED.test(words) && !isRightBehind(sheet, sentence)) return false;
  if (isFireTold(sheet, act, sentence) || ONLY_ASKED.test(sentence.folded)) return false;
  if (act.kind === 'break_in' && BREAKS_OUT.test(folded.slice(clause.start, clause.end))) return false;
  if (act.kind === 'fire' && (isBurnedSkin(folded, act, clause) || isGetaway(folded, act, clause)))
    return false;
  if (isBackedOut(folded, act, { clause, acts: sentence.acts })) return false;
  if (sentence.nights.some((reading) => !isDayAlone(reading)) && !isVague(act)) return true;
  return !isRecalled(folded, act, clause) && !isOrdered(folded, act, clause);
}

/** The brackets that an act stands in: "A (two cars burned), B (a bottle that did not catch)". */
function bracketOf(folded: string, act: Span): Span | null {
  const open = folded.lastIndexOf('(', act.start);
  if (open < 0 || act.start - open > LONGEST_BRACKET || folded.slice(open, act.start).includes(')'))
    return null;
  const close = folded.slice(act.end, act.end + LONGEST_BRACKET).indexOf(')');
  return close < 0 ? null : { start: open, end: act.end + close };
}
const LONGEST_BRACKET = 120;

/** What a sentence tells of acts that happened, each with its places (none where it names none). */
export function findScenes(here: Here): Scene[] {
  const scenes = findTold(here);
  const again = findAgain(here.sheet.folded, here.sentence, scenes);
  return [...scenes, ...findGapped(here, scenes), ...again];
}

function findTold({ sheet, sentence, places }: Here): Scene[] {
  const { folded } = sheet;
  const turns = splitTurns(folded, sentence, places);
  const clauses = turns.flatMap((turn) => splitClauses(folded, turn));
  const listed = findListed(sheet, { sentence, clauses, places });
  const heads = new Set([...listed.values()].filter((act) => sentence.acts.includes(act)));
  const acts = [...sentence.acts, ...listed.keys()];
  const fires = clauses.filter((one) =>
    sentence.acts.some((act) => act.kind === 'fire' && overlaps(act, one)),
  );
  const charges = splitOpening(sentence).flatMap((part) => splitCharges(folded, part));
  const isOfFire = clauses.some(({ start, end }) => saysItFailed(folded.slice(start, end)));
  return acts.flatMap((act): Scene[] => {
    const clause = clauses.find(({ start, end }) => act.start >= start && act.start < end) ?? sentence;
    if (!isTold(sheet, act, { clause, sentence, places })) return [];
    // "While cars were set alight at sites including A and B": at those, and not where the words before tell of.
    if (heads.has(act) && within(places, clause).length === 0 && places.length > 0) return [];
    const object = findObjectOf(folded, act, { part: partOf(folded, act), clause, sentence });
    // Where several clauses tell of fire, what failed in one may have burned in another.
    const scope =
      bracketOf(folded, act) ??
      (fires.length > 1 && !isOfFire ? clause : (charges.find(({ end }) => act.start < end) ?? sentence));
    const turn = turns.find(({ end }) => act.start < end) ?? sentence;
    const own = within(places, turn);
    const meant = placesBehind(act, sentence, turns.length > 1 ? own : places);
    const placed = findPlacesOf(folded, act, { clause, places: meant });
    if (isVague(act) && placed.length > 0 && placed.every((place) => isOfBefore(folded, act, place)))
      return [];
    const isEitherAct = isEither(folded, act, acts);
    // Two acts of a list are told of it together; a bare "fires" is no act.
    const isOneOfTwo = isEitherAct ? placed.length < 2 : isBesideFires(folded, act);
    return [
      {
        sentence,
        clause,
        act: listed.get(act) ?? act,
        object,
        method: isOneOfTwo ? null : findMethod(sheet, act, { object, scope }),
        places: placed.filter((one, at) => !placed.slice(0, at).some((before) => isSameSite(before, one))),
        placed: 'here',
        night: isInPartOfMonth(folded, act, sentence)
          ? []
          : nearestNight(
              folded,
              act,
              nightsFor(sentence, clause).filter(
                (night) => !isOfOther(night, { act, placed }, { sentence, places }),
              ),
            ),
        hedges: findHedges(folded, clause),
        isEither: isEitherAct,
      },
    ];
  });
}

/** « En Guyane, à Rémire-Montjoly »: two names of one site. */
const isSameSite = (one: PlaceMark, other: PlaceMark) =>
  one.kind === 'site' && other.kind === 'site' && one.slugs[0] === other.slugs[0];

/** The nights that can date what a clause tells: its own, else those of its sentence, which are not of what it only comes after. */
function nightsFor(sentence: SheetSentence, clause: Span): NightReading[] {
  const own = within(sentence.nights, clause);
  const opening = findOpening(sentence);
  const isBefore = opening !== null && !opening.isCounted && clause.end <= opening.end;
  return own.length > 0 || isBefore ? own : sentence.nights;
}

const PART_OF_MONTH = new RegExp(
  String.raw`\b(?:(?:in|during) the (?:first|last|early|final) (?:days|weeks|nights) of|(?:in |during )?(?:early|mid|late)[ -]|(?:early|late) in|au debut d[eu'](?: mois d[e'])?|(?:au )?debut|(?:a la )?fin|(?:a la )?mi-|dans les premiers jours d[e']) ?${MONTH}\b(?! \d)`,
);

/** "A car burned on Monday night, and in the first days of May windows were smashed": the part between commas of an act puts it in a part of a month, and names no night. */
function isInPartOfMonth(folded: string, act: ActMark, { nights, start, end }: SheetSentence): boolean {
  const { start: from, end: to } = partOf(folded, act);
  const part = { start: Math.max(start, from), end: Math.min(end, to) };
  return (
    PART_OF_MONTH.test(folded.slice(part.start, part.end)) && !nights.some((night) => overlaps(night, part))
  );
}

const NAMES_SOME =
  /^(?:,| [-–—]|—)? ?(?:dont|including|notamment|such as|among(?:st)? (?:them|which)|parmi (?:lesquel|elles|eux)|namely|a savoir)/;
// " – Moulins, Riom et Aurillac –": a dash, then few words beside the names.
const AFTER_DASH = /^ ?[-–—] /;
const FEW_WORDS = 30;
/** The longer a list, the more small words and parts of the country stand in it. */
const WORDS_A_NAME = 10;

/** Whether a clause holds names of sites and little else. */
function isMostlyNames(clause: Span, places: readonly PlaceMark[]): boolean {
  const named = places.filter((place) => place.kind === 'site' && overlaps(place, clause));
  const length = named.reduce((sum, { start, end }) => sum + end - start, 0);
  return named.length > 1 && clause.end - clause.start - length < FEW_WORDS + WORDS_A_NAME * named.length;
}

/**
 * In "prisons were attacked, including Toulon's" the names after "including" were attacked as well: the acts on them,
 * each with the act whose words tell it, where one alone was told.
 */
function findListed(
  { folded }: Sheet,
  {
    sentence,
    clauses,
    places,
  }: { sentence: SheetSentence; clauses: readonly Span[]; places: readonly PlaceMark[] },
): Map<ActMark, ActMark> {
  const found = clauses.flatMap((clause, at): [ActMark, ActMark][] => {
    const before = clauses[at - 1];
    const text = folded.slice(clause.start, clause.end);
    const isNames = AFTER_DASH.test(text) && isMostlyNames(clause, places);
    if (!before || !(NAMES_SOME.test(text) || isNames)) return [];
    const said = within(sentence.acts, before).filter((act) => !isByPolice(folded, act, before));
    if (within(sentence.acts, clause).length > 0 || said.length === 0) return [];
    const { start } = clause;
    const end =
      start + (/^(?:,| [-–—]|—)? ?(?:[a-z]+|[-–—])/.exec(folded.slice(start, clause.end))?.[0].length ?? 1);
    const [told, ...more] = said;
    const isOne = told !== undefined && more.every(({ kind }) => kind === told.kind);
    const act: ActMark = { kind: isOne ? told.kind : 'attack', start, end };
    return [[act, isOne && !isVague(told) ? told : act]];
  });
  return new Map(found);
}
