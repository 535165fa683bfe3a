import { blankFurniture } from '../find-furniture';
import { statesPublication } from '../find-stated-day';
import { foldInPlace } from '../fold-in-place';
import { readFoldedNights } from '../read-nights';
import { type Span, splitSentences } from '../sentences';
import { findTimeAtoms } from '../time/find-time-atoms';
import { FIRST_NIGHT } from '../time/first-night';
import { isDayAlone, type NightReading } from '../time/night-reading';
import type { TimeAtom } from '../time/time-atom';
import type { TimePhrase } from '../time/time-phrase';
import { isOnlyTrade, namesForeign } from './abroad';
import { NightCarrier } from './carry-nights';
import { correctsFigure } from './corrected-figure';
import { datesEvent } from './dates-event';
import { type Exclusion, findExclusion } from './exclude';
import { listActs } from './find-acts';
import { findDeniedOfOthers, findSpared } from './find-denied';
import { findTurns } from './find-turns';
import { inMorning } from './found-in-morning';
import { handBack } from './hand-back';
import { listNamed } from './list-named';
import { type ActMark, isVague, overlaps } from './mark';
import { PRISON, STAFF } from './prison-words';
import { findQuotes } from './speech/quotes';

// Past only for who does not say which night of the series it was.
const A_YEAR_AGO =
  /\b(?:(?:a|one) year ago|twelve months ago|last year(?!'s)|il y a (?:[a-z]+ )?(?:un an|douze mois)|l'an(?:nee)? (?:dernier|derniere|passee?))\b/;

/** From when on "a year ago" can be a night of the series. */
const YEAR_ON = '2026-04';

/** One sentence with what is known of it as a whole. */
export type SheetSentence = Span & {
  /** Counts the lines that are not blank, from 1. */
  paragraph: number;
  folded: string;
  /** The sentence with its neighbours: what it may take for granted. */
  around: string;
  excluded: Exclusion | null;
  /** The figures of the sentence are put right in it or in the next. */
  isCorrected: boolean;
  isForeign: boolean;
  isListItem: boolean;
  nights: NightReading[];
  /** Of a sentence that names no night: the one that it goes on about. */
  carried: NightReading[];
  acts: ActMark[];
};

/** Whether an article says when a sentence is: by itself, or as one that goes on from it. */
export const saysWhen = ({ nights, carried }: SheetSentence): boolean =>
  nights.length > 0 || carried.length > 0;

/** An article laid out to be read. */
export type Sheet = {
  text: string;
  folded: string;
  publishedOn: string | null;
  sentences: SheetSentence[];
  /** The stretches between quotation marks. */
  quotes: Span[];
  /** Prisons are named again and again. */
  isAboutPrisons: boolean;
  /** Some sentence tells of another country. */
  hasForeign: boolean;
};

/** No sentence of a newspaper is longer; a longer stretch is no prose and is not searched for acts. */
const LONGEST = 2000;
const PRISONS = new RegExp(`\\b${PRISON}\\b`, 'g');
const SERVICE = new RegExp(`\\b(?:${PRISON}|${STAFF}|penitenti[a-z]+|prison)\\b`, 'g');
const LIST_MARK = /^\s*(?:[-–—•*·▪►]|\d{1,2}[.)])\s/u;

/** What of a text is the same on whatever day it was published: sentences without the white space around them, acts, times. */
export type Layout = {
  text: string;
  folded: string;
  spans: Span[];
  paragraphs: readonly number[];
  quotes: Span[];
  atoms: readonly TimeAtom[];
  actsOf: (span: Span) => ActMark[];
  foreign: ReadonlySet<Span>;
};

/** Lays out a text, to be read on one day or on several. */
export function layOut(text: string, language: 'en' | 'fr'): Layout {
  const folded = blankFurniture(foldInPlace(text));
  const spans = splitSentences(text, language).flatMap((span) => trim(text, span));
  const prose = spans.filter(({ start, end }) => end - start <= LONGEST);
  const told = listActs(folded, prose);
  const named = listNamed({ text, folded, acts: told }, prose);
  const actsOf = (span: Span) => {
    const act = named.get(span);
    return act ? [act] : (told.get(span) ?? []);
  };
  const foreign = new Set(spans.filter(({ start, end }) => namesForeign(folded.slice(start, end))));
  const paragraphs = countParagraphs(text, spans);
  return {
    text,
    folded,
    spans,
    paragraphs,
    quotes: findQuotes(text),
    atoms: findTimeAtoms(folded),
    actsOf,
    foreign,
  };
}

/** Reads what was laid out on the day of its publication: the nights each sentence names, what rules it out. */
export function toSheet(
  { text, folded, spans, paragraphs, quotes, atoms, actsOf, foreign }: Layout,
  publishedOn: string | null,
): Sheet {
  const isOfEvent = eventFilter({ text, folded, publishedOn }, spans);
  const nights = sinceFirst(readFoldedNights({ folded, atoms }, publishedOn, isOfEvent));
  const carrier = new NightCarrier();
  let next = 0;
  // The line over a list says of what it is one.
  let above = '';
  const sentences = spans.map((span, at): SheetSentence => {
    while (nights[next] && (nights[next]?.start ?? 0) < span.start) next++;
    const first = next;
    while (nights[next] && (nights[next]?.start ?? 0) < span.end) next++;
    const own = folded.slice(span.start, span.end);
    const isListItem = LIST_MARK.test(own);
    const goesOn = at > 0 && paragraphs[at - 1] === paragraphs[at];
    if (!isListItem) above = goesOn ? `${above} ${own}`.slice(-LONGEST) : own;
    const head = isListItem ? `${above} ` : '';
    const from = spans[at - 1]?.start ?? span.start;
    const to = spans[at + 1]?.end ?? span.end;
    const sentence: SheetSentence = {
      ...span,
      paragraph: paragraphs[at] ?? 1,
      folded: own,
      around: head + folded.slice(Math.max(from, span.start - 1000), Math.min(to, span.end + 1000)),
      excluded: null,
      isCorrected: false,
      isForeign: foreign.has(span) && !isOnlyTrade(own),
      isListItem,
      nights: inMorning(own, nights.slice(first, next)),
      carried: [],
      acts: withTurns(actsOf(span), { text, span, isDated: next > first }),
    };
    const isAlone = paragraphs[at - 1] !== paragraphs[at] && paragraphs[at + 1] !== paragraphs[at];
    const judged = { ...sentence, ...judge(sentence, { publishedOn, ahead: folded.slice(span.start, to) }) };
    return { ...judged, carried: carrier.next(judged, { at, isAlone }) };
  });
  const isAboutPrisons = (folded.match(PRISONS) ?? []).length > 1 || (folded.match(SERVICE) ?? []).length > 2;
  return {
    text,
    folded,
    publishedOn,
    sentences: handBack(sentences),
    quotes,
    isAboutPrisons,
    hasForeign: foreign.size > 0,
  };
}

/** The acts of a sentence; where it tells none and says when, what happened at a place that it only names. */
function withTurns(
  acts: ActMark[],
  { text, span, isDated }: { text: string; span: Span; isDated: boolean },
): ActMark[] {
  return acts.length > 0 || !isDated ? acts : findTurns(text.slice(span.start, span.end), span.start);
}

/** Of the two nights that touch "13 April" the one on which the series began: no night before it is one of ours. */
function sinceFirst(nights: readonly NightReading[]): NightReading[] {
  const opened = new Set(nights.flatMap(({ night, start }) => (night === FIRST_NIGHT ? [start] : [])));
  return nights.filter(({ night, start }) => night >= FIRST_NIGHT || !opened.has(start));
}

/** A night of the series that is said for certain. */
const isOurs = (reading: NightReading) => reading.night >= FIRST_NIGHT && !isDayAlone(reading);

// What can be told in passing beside an attack of ours.
const IN_PASSING: readonly Exclusion[] = ['past', 'planned', 'inside', 'beside'];

// "In 2022, cars had burned there one Monday night": what opens a sentence is of all of it, up to another part.
const OPENS_IN_PAST =
  /^\W*(?:en|in|des|already in|back in|il y a) [a-z0-9 ]{3,24}(?: ago| plus tot| earlier)?, (?=[^;:]*$)(?!.*(?:\b(?:mais|but|tandis|while|whereas|alors)\b|, (?:et|and|puis|then)\b))/;

/** What rules a sentence out; only the acts of one part of it where the rest dates an attack of its own. */
function judge(
  { start, folded, nights, acts }: SheetSentence,
  { publishedOn, ahead }: { publishedOn: string | null; ahead: string },
): Pick<SheetSentence, 'excluded' | 'acts'> & Partial<SheetSentence> {
  const found = findExclusion(folded, publishedOn);
  const spared = found?.why === 'denied' ? (findSpared(folded) ?? findDeniedOfOthers(folded)) : null;
  if (found?.why === 'denied' && acts.length > 0 && correctsFigure(ahead))
    return { excluded: null, acts, isCorrected: true };
  if (found?.why === 'caption' && nights.some(isOurs) && acts.some((act) => !isVague(act)))
    return { excluded: null, acts };
  if (!found || !(spared || IN_PASSING.includes(found.why))) return { excluded: found?.why ?? null, acts };
  const isOfSeries = nights.some(({ night }) => night >= FIRST_NIGHT);
  const isYearOn = publishedOn === null || publishedOn >= YEAR_ON;
  if (found.why === 'past' && isOfSeries && isYearOn && A_YEAR_AGO.test(folded))
    return { excluded: null, acts };
  if (found.why === 'past' && found.part.start === 0 && OPENS_IN_PAST.test(folded))
    return { excluded: found.why, acts };
  const { part: of } = spared ? { part: spared } : found;
  const part = { start: start + of.start, end: start + of.end };
  const others = acts.filter((act) => !overlaps(act, part));
  const isDated = nights.some((one) => !isDayAlone(one) && one.night >= FIRST_NIGHT && !overlaps(one, part));
  const rest = folded.slice(0, of.start) + ' '.repeat(of.end - of.start) + folded.slice(of.end);
  const more = !spared && others.length > 0 && isDated ? findExclusion(rest, publishedOn) : null;
  if (more && !IN_PASSING.includes(more.why)) return { excluded: more.why, acts };
  return others.length > 0 && isDated ? { excluded: null, acts: others } : { excluded: found.why, acts };
}

// « il y a 2 jours », on a line of its own: when a page was posted.
const POSTED_AGO =
  /^[-–•*·| ]*(?:(?:publie|poste|mis a jour|posted|published|updated)[a-z]* )?(?:il y a (?:\d+|une?) (?:minutes?|heures?|jours?|semaines?|mois)|(?:\d+|an?) (?:minutes?|hours?|days?|weeks?|months?) ago)\W*$/i;

/** How far into a line its date of publication can stand. */
const DATE_REACH = 300;

/** Whether a phrase about time dates what its sentence tells; phrases are asked for in order. */
function eventFilter(
  { text, folded, publishedOn }: Pick<Sheet, 'text' | 'folded' | 'publishedOn'>,
  spans: readonly Span[],
): (phrase: TimePhrase) => boolean {
  let at = 0;
  return (phrase) => {
    while (spans[at] && (spans[at]?.end ?? 0) <= phrase.start) at++;
    const sentence = spans[at];
    if (!sentence) return true;
    const before = text.slice(Math.max(0, phrase.start - DATE_REACH), phrase.start);
    const from = before.lastIndexOf('\n') + 1;
    const after = text.slice(phrase.start, phrase.start + DATE_REACH).split('\n', 1)[0] ?? '';
    const isNear = from > 0 || before.length < DATE_REACH;
    const line = before.slice(from) + after;
    if (POSTED_AGO.test(line.trim())) return false;
    if (isNear && statesPublication(line, { at: before.length - from, publishedOn })) return false;
    return datesEvent(folded, sentence, phrase);
  };
}

function trim(text: string, { start, end }: Span): Span[] {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return raw.trim() === '' ? [] : [{ start: start + lead, end: start + raw.trimEnd().length }];
}

function countParagraphs(text: string, spans: readonly Span[]): number[] {
  let paragraph = 1;
  return spans.map(({ start }, at) => {
    const before = spans[at - 1];
    if (before && text.slice(before.end, start).includes('\n')) paragraph++;
    return paragraph;
  });
}
