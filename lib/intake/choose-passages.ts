import { findMatches } from './find-matches';
import { foldInPlace } from './fold-in-place';
import type { Span } from './sentences';
import type { TidyText } from './tidy-text';

/** About how much is taken or left at once, in UTF-16 units. */
const BLOCK = 1000;
/** What an attack of ours is never told without, somewhere near. Searched as plain words: no pattern is as fast. */
const ON_PRISONS =
  "prison|jail|penit|detention|maison d'arret|maisons d'arret|maison centrale|surveillant|warder|semi-liberte|correctional|remand|enap".split(
    '|',
  );
const SENTENCE_END = /[.!?…]["»]? (?=\S)/g;

/** What a sentence takes to read beside its length, in units. */
const SENTENCE_WEIGHT = 20;
const weigh = (text: string) => text.length + SENTENCE_WEIGHT * (text.match(/[.!?…\n]+/g)?.length ?? 0);

const tellsOfPrisons = (part: string) => ON_PRISONS.some((word) => part.includes(word));

/** Where a block that begins at `from` ends: after a line, else after a sentence, else after a word. */
function endBlock(folded: string, from: number): number {
  const most = from + BLOCK;
  if (most >= folded.length) return folded.length;
  const part = folded.slice(from, most);
  const line = part.lastIndexOf('\n') + 1;
  if (line > 0) return from + line;
  const sentence = findMatches(part, SENTENCE_END).at(-1);
  if (sentence) return from + sentence.index + sentence[0].length;
  return from + (part.lastIndexOf(' ') + 1 || BLOCK);
}

function listBlocks(folded: string): Span[] {
  const blocks: Span[] = [];
  for (let start = 0; start < folded.length; ) {
    const end = endBlock(folded, start);
    blocks.push({ start, end });
    start = end;
  }
  return blocks;
}

/**
 * What of a text is read in full, in order, at most `most` units of it, fewer where its sentences are very short: the whole
 * of a text that is no longer; of a longer one its beginning, the stretches about prisons with those around them, and, where
 * there is room, more from the top.
 */
export function choosePassages(text: string, most: number): Span[] {
  if (weigh(text) <= most) return [{ start: 0, end: text.length }];
  const folded = foldInPlace(text);
  const blocks = listBlocks(folded);
  const near = blocks.flatMap(({ start, end }, at) =>
    tellsOfPrisons(folded.slice(start, end)) ? [at - 1, at, at + 1] : [],
  );
  let left = most;
  const taken = new Set<Span>();
  for (const at of [0, ...near, ...blocks.keys()]) {
    const block = blocks[at];
    if (!block || taken.has(block)) continue;
    left -= weigh(folded.slice(block.start, block.end));
    if (left < 0) break;
    taken.add(block);
  }
  return joinNeighbours(blocks.filter((block) => taken.has(block)));
}

function joinNeighbours(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last?.end === start) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

const GAP = '\n\n';

/** The passages as one text, parted by a blank line, with the offset that each unit came from. */
export function toExcerpt(text: string, passages: readonly Span[]): TidyText {
  const excerpt = passages.map(({ start, end }) => text.slice(start, end)).join(GAP);
  const at = new Uint32Array(excerpt.length + 1);
  let next = 0;
  for (const { start, end } of passages) {
    for (let offset = start; offset < end; offset++) at[next++] = offset;
    // What parts two passages stands for what was left out; the last entry is the end.
    for (let unit = 0; unit < GAP.length && next < at.length; unit++) at[next++] = end;
  }
  return { text: excerpt, at };
}

/** What lies between the passages, before and after them; blank stretches left out. */
export function listLeftOut(text: string, passages: readonly Span[]): Span[] {
  const starts = [...passages.map(({ start }) => start), text.length];
  const ends = [0, ...passages.map(({ end }) => end)];
  return starts
    .map((end, at) => ({ start: ends[at] ?? 0, end }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
