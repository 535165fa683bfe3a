/** A stretch [start, end) of a text, in UTF-16 units. */
export type Span = { start: number; end: number };

// Words whose full stop does not end a sentence; the segmenter of the platform splits after them.
const ABBREVIATION =
  /(?:^|[\s(“"«])(?:M|MM|Mr|Mrs|Ms|Mme|Mlle|Dr|Prof|St|Ste|Me|No|n°|av|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|janv|févr|avr|juil|déc|cf|etc|p|art|vs|[A-Z])\.\s*$/u;

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

/**
 * The sentences of a text in order: they cover it without gap or overlap, white space belongs to the sentence before.
 * A line break always ends a sentence.
 */
export function splitSentences(text: string, language: 'en' | 'fr'): Span[] {
  const sentences: Span[] = [];
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1);
    if (last && ABBREVIATION.test(text.slice(Math.max(last.start, last.end - 12), last.end)))
      last.end = index + segment.length;
    else sentences.push({ start: index, end: index + segment.length });
  }
  return sentences.flatMap(({ start, end }) => splitItems(text.slice(start, end), start));
}

/** The sentence, or the run of sentences, around a passage, without the white space at its ends. */
export function findSentence(text: string, passage: Span, language: 'en' | 'fr'): Span {
  const touched = splitSentences(text, language).filter(
    (span) => span.start < passage.end && span.end > passage.start,
  );
  const [start, end] = [touched[0]?.start ?? passage.start, touched.at(-1)?.end ?? passage.end];
  const raw = text.slice(start, end);
  return { start: start + raw.length - raw.trimStart().length, end: start + raw.trimEnd().length };
}

/** The number, from 1, of the paragraph (a line that is not blank) in which an offset stands. */
export function paragraphAt(text: string, offset: number): number {
  return (
    text
      .slice(0, offset)
      .split('\n')
      .slice(0, -1)
      .filter((line) => line.trim() !== '').length + 1
  );
}
