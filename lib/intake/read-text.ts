import { choosePassages, listLeftOut, toExcerpt } from './choose-passages';
import type { ArticleReading, KnownIncident, ReadStatement, ReadTotal } from './proposal';
import { collect } from './read/collect';
import { findDevelopments, findSeries } from './read/find-series';
import { findLooseEnds, findTotals } from './read/find-totals';
import type { Gazetteer } from './read/gazetteer';
import { listMatched, type Matched } from './read/list-matched';
import { overlaps } from './read/mark';
import { propose } from './read/propose';
import { settleHomes } from './read/settle-homes';
import { settleNights } from './read/settle-nights';
import { type Layout, layOut, type Sheet, toSheet } from './read/sheet';
import { listSpeakers } from './read/speech/list-speakers';
import { type Speeches, speakerOf } from './read/speech/speaker';
import { toStatement } from './read/to-statements';
import { type Span, toParagraphFinder } from './sentences';
import { type TidyText, tidyText, toOriginal } from './tidy-text';
import { FIRST_NIGHT } from './time/first-night';

/** What a canonical text is read with. */
export type ToRead = {
  text: string;
  language: 'en' | 'fr';
  publishedOn: string | null;
  gazetteer: Gazetteer;
  known: readonly KnownIncident[];
};
/** What stands in the text itself; title, outlet and date are the file's. */
export type TextReading = Omit<
  ArticleReading,
  'language' | 'title' | 'outlet' | 'publishedOn' | 'publishedBasis'
>;

/** No article is longer, in UTF-16 units (choosePassages); of a longer text the passages about prisons are read, the rest is told as unused. */
export const MOST_READ = 30_000;

/** Reads a canonical text into proposals with their evidence. Total: any text gives an answer. */
export function readText(toRead: ToRead): TextReading {
  const { text } = toRead;
  const passages = choosePassages(text, MOST_READ);
  const excerpt = toExcerpt(text, passages);
  const tidy = tidyText(excerpt.text);
  const reading = restore(readTidy({ ...toRead, text: tidy.text }), [tidy, excerpt], text);
  const unused = [...reading.unused, ...listLeftOut(text, passages)];
  return { ...reading, unused: unused.sort((one, other) => one.start - other.start) };
}

/** The same reading at the offsets of the text; `ways` lead back to it, one after the other. */
function restore(reading: TextReading, ways: readonly TidyText[], text: string): TextReading {
  const paragraphOf = toParagraphFinder(text);
  const span = <T extends Span>(one: T) => ways.reduce((at, way) => toOriginal(way, at), one);
  const quoted = <T extends Span & { quote: string }>(one: T): T => {
    const { start, end } = span(one);
    return { ...one, start, end, quote: text.slice(start, end) };
  };
  const said = <T extends ReadStatement>(one: T): T => {
    const found = quoted(one);
    return { ...found, paragraph: paragraphOf(found.start) };
  };
  return {
    proposals: reading.proposals.map((proposal) => ({
      ...proposal,
      hedges: proposal.hedges.map(quoted),
      statements: proposal.statements.map(said),
    })),
    totals: reading.totals.map(said),
    looseEnds: reading.looseEnds.map(quoted),
    series: reading.series.map(said),
    developments: reading.developments.map(quoted),
    unused: reading.unused.map(span),
  };
}

/** Which attacks a text tells of, as it is read on one day: steps 1 to 3. */
function readAttacks(layout: Layout, { publishedOn, gazetteer }: Pick<ToRead, 'publishedOn' | 'gazetteer'>) {
  // 1. Sentences, the nights they name, what rules them out.
  const sheet = toSheet(layout, publishedOn);
  // 2. Places and acts, sentence by sentence.
  const { bins, ...found } = collect(sheet, gazetteer);
  // 3. Nights that only the article as a whole gives.
  const isBefore = publishedOn !== null && publishedOn <= FIRST_NIGHT;
  return {
    ...found,
    sheet,
    bins: isBefore ? [] : settleHomes(settleNights(bins, sheet), { ...found, sheet }),
  };
}

/** Reads no more of a text than which known incidents it tells of, on whatever day it is asked for. */
export function matcherOf({
  text,
  language,
  gazetteer,
  known,
}: Omit<ToRead, 'publishedOn'>): (publishedOn: string | null) => Matched[] {
  const excerpt = toExcerpt(text, choosePassages(text, MOST_READ));
  const layout = layOut(tidyText(excerpt.text).text, language);
  return (publishedOn) =>
    listMatched({ ...readAttacks(layout, { publishedOn, gazetteer }), gazetteer, known });
}

function readTidy({ text, language, publishedOn, gazetteer, known }: ToRead): TextReading {
  const attacks = readAttacks(layOut(text, language), { publishedOn, gazetteer });
  const { sheet, unnamed, places } = attacks;
  // 4. Statements and proposals, held against what is known.
  const speakers = listSpeakers(sheet);
  const proposals = propose({ ...attacks, gazetteer, known, speakers });
  // 5. What is said of the series, and what is left.
  const totals = findTotals(sheet, places).map((mark, at) =>
    toTotal(sheet, mark, { key: `t${at + 1}`, speakers }),
  );
  const series = findSeries(sheet).map(({ isSuspicion, ...mark }, at) => {
    const said = {
      ...mark,
      modality: isSuspicion ? ('suspected' as const) : ('reported' as const),
      polarity: 'asserts' as const,
    };
    return toStatement(sheet, said, { key: `g${at + 1}`, speakers });
  });
  const developments = findDevelopments(sheet).map(({ start, end, kind, sentence }) => {
    const speaker = speakerOf(speakers.get(sentence), { start, end })?.name ?? null;
    return { start, end, kind, quote: text.slice(start, end), speaker };
  });
  const looseEnds = findLooseEnds(sheet, unnamed);
  const used = [
    ...proposals.flatMap(({ statements }) => statements),
    ...totals,
    ...series,
    ...developments,
    ...looseEnds,
  ];
  return { proposals, totals, looseEnds, series, developments, unused: listUnused(sheet, used) };
}

type Told = { key: string; speakers: Speeches };

function toTotal(
  sheet: Sheet,
  mark: ReturnType<typeof findTotals>[number],
  { key, speakers }: Told,
): ReadTotal {
  const said = {
    ...mark,
    field: 'total' as const,
    modality: 'reported' as const,
    polarity: 'asserts' as const,
  };
  const statement: ReadStatement = toStatement(sheet, said, { key, speakers });
  return { ...statement, value: mark.value };
}

/** The sentences in which nothing that was used stands. */
function listUnused({ sentences }: Sheet, used: readonly Span[]): Span[] {
  const sorted = [...used].sort((one, other) => one.start - other.start);
  let from = 0;
  return sentences.flatMap((sentence): Span[] => {
    while (from < sorted.length && (sorted[from]?.end ?? 0) <= sentence.start) from++;
    const isUsed = sorted.slice(from, from + 20).some((span) => overlaps(span, sentence));
    return isUsed ? [] : [{ start: sentence.start, end: sentence.end }];
  });
}
