/** A stretch [start, end) of a text, in UTF-16 units. */
export type Span = { start: number; end: number };

// Words whose full stop does not end a sentence, unless the line ends there; the segmenter of the platform splits after them.
const ABBREVIATION =
  /(?:^|[\s(“"«])(?:M|MM|Mr|Mrs|Ms|Mme|Mlle|Dr|Prof|St|Ste|Me|No|n°|av|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|janv|févr|avr|juil|déc|cf|etc|p|art|vs|[A-Z])\.[ \t\u00A0\u202F]*$/u;

// "Around 1 a.m. Tuesday": the day goes with the hour.
const HOUR = /\d ?[ap]\.m\.[ \t\u00A0\u202F]*$/i;
const DAY_OF_HOUR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’]s)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|Paris time|local time|GMT|CES?T\b)/;

// A dash or bullet after the end of a sentence opens the next item of a list set as running text.
const LIST_ITEM = /(?<=[.!?:][”"’»]?\s{1,3})(?=[-–—•]\s+\p{Lu})/u;

/** Cuts a stretch where items of a list begin. */
function splitItems(text: string, from: number): Span[] {
  let start = from;
  return text.split(LIST_ITEM).map((item) => {
    const span = { start, end: start + item.length };
    start = span.end;
    return span;
  });
}

// The platform's segmenter copies its whole text for every segment, so it is handed one line at a time, a long line in parts.
const LONGEST_PART = 10_000;

/**
 * The sentences of a text in order: they cover it without gap or overlap, white space belongs to the sentence before.
 * A line break always ends a sentence; a blank line stands alone.
 */
export function splitSentences(text: string, language: 'en' | 'fr'): Span[] {
  const sentences: Span[] = [];
  for (const { start, end } of findSegments(text, language)) {
    const last = sentences.at(-1);
    const lead = last ? text.slice(Math.max(last.start, last.end - 12), last.end) : '';
    const goesOn =
      ABBREVIATION.test(lead) || (HOUR.test(lead) && DAY_OF_HOUR.test(text.slice(start, start + 20)));
    if (last && goesOn) last.end = end;
    else sentences.push({ start, end });
  }
  return sentences.flatMap(({ start, end }) => splitItems(text.slice(start, end), start));
}

function* findSegments(text: string, language: 'en' | 'fr'): Generator<Span> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start) + 1 || text.length;
    if (end === start + 1) yield { start, end };
    else yield* findSegmentsOfLine(text, { start, end }, segmenter);
    start = end;
  }
}

function* findSegmentsOfLine(text: string, line: Span, segmenter: Intl.Segmenter): Generator<Span> {
  for (let from = line.start; from < line.end; ) {
    const part = text.slice(from, Math.min(line.end, from + LONGEST_PART));
    const starts = [...segmenter.segment(part)].map(({ index }) => from + index);
    const isCut = from + part.length < line.end;
    // The last segment of a part may go on: it is left for the next part, unless it fills this one.
    const end = (isCut && starts.length > 1 && starts.pop()) || from + part.length;
    for (const [at, start] of starts.entries()) yield { start, end: starts[at + 1] ?? end };
    from = end;
  }
}

// White space and the mark of a list item before the first word.
const LEAD = /^\s*(?:[-–—•]\s+)?/u;

/** The sentence, or the run of sentences, around a passage, without the white space at its ends and the mark of a list. */
export function findSentence(text: string, passage: Span, language: 'en' | 'fr'): Span {
  // No sentence reaches beyond its line, so only the lines of the passage are read.
  const from = passage.start === 0 ? 0 : text.lastIndexOf('\n', passage.start - 1) + 1;
  const lineEnd = text.indexOf('\n', passage.end);
  const lines = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  const touched = splitSentences(lines, language).filter(
    (span) => from + span.start < passage.end && from + span.end > passage.start,
  );
  const start = from + (touched[0]?.start ?? passage.start - from);
  const end = from + (touched.at(-1)?.end ?? passage.end - from);
  const raw = text.slice(start, end);
  const lead = LEAD.exec(text.slice(start, passage.start))?.[0].length ?? 0;
  return { start: start + lead, end: start + raw.trimEnd().length };
}

/** The number, from 1, of the paragraph (a line that is not blank) in which an offset stands. */
export function paragraphAt(text: string, offset: number): number {
  return toParagraphFinder(text)(offset);
}

/** Numbers the paragraphs of a text, for many questions: each is answered as paragraphAt does. */
export function toParagraphFinder(text: string): (offset: number) => number {
  const ends: number[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (text.slice(start, end).trim() !== '') ends.push(end);
    start = end + 1;
  }
  return (offset) => 1 + countBelow(ends, offset);
}

/** How many numbers of a rising list are below a limit. */
function countBelow(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
