import { createHash } from 'node:crypto';
import { decodeHTMLStrict } from 'entities';
import { daySchema } from '../domain/night';
import { isBlock } from './block-tags';
import { decodeText } from './decode-text';
import { UnreadableTextError } from './read-fault';

/** An article's bytes as text that can be pointed into (DESIGN §2.3). Offsets are UTF-16 units of `text`. */
export type Canonical = {
  text: string;
  /** The day named by a leading ` date YYYY-MM-DD` header, which is not part of `text`. */
  publishedOn: string | null;
  /** SHA-256 of the bytes as they came, and their number. */
  rawSha256: string;
  rawLength: number;
  /** SHA-256 of `text` as UTF-8. */
  canonicalSha256: string;
  /** The byte of the raw file at which a canonical offset (0 to text.length, both included) begins. */
  toRaw: (offset: number) => number;
};

/** A stretch of text whose unit `i` came from the raw character `at[i]`. */
type Mapped = { text: string; at: Uint32Array };

const HEADER = /^\s*date (\d{4}-\d{2}-\d{2})(?!\d)[^\S\n]*\n?/;
// A tag begins with a letter, so that "a < b" stays; no pattern can look back, all are linear.
const TAG_OR_COMMENT = /<(?:\/?[a-zA-Z][^<>]*>|!--)/g;
// What composition can change: a character with the marks, vowels and finals that follow it, or one beyond Latin alone.
const CLUSTER = /[\s\S][\p{M}\u1160-\u11FF\u{16D63}-\u{16D6A}]+|[^\0-\u02FF]/gu;
// Putting marks in order takes the square of their number; no language sets thirty on one letter.
const TOO_MANY_MARKS = /\p{M}{30}/u;
const nameOf = (tag: string) => /^<\/?([a-zA-Z\d]*)/.exec(tag)?.[1] ?? '';
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g;

/**
 * Reads an article: decoded (UTF-8, UTF-16, Windows-1252), the date header moved to metadata, HTML tags stripped (those of
 * blocks end a line), entities decoded, NFC. Throws UnreadableTextError when the bytes are no text, hold a NUL or
 * thirty combining marks in a row.
 */
export function canonicalise(bytes: Uint8Array): Canonical {
  const { text: raw, byteAt } = decodeText(bytes);
  const header = findHeader(raw);
  const body = cut(identity(raw), header?.[0].length ?? 0);
  const plain = replace(body, findMarkup(body.text), endLines(body.text));
  const decoded = replace(plain, findAll(plain.text, ENTITY), ({ text }) => decodeHTMLStrict(text));
  refuseMarks(decoded.text);
  const canonical = compose(decoded);
  return {
    text: canonical.text,
    publishedOn: header?.[1] ?? null,
    rawSha256: createHash('sha256').update(bytes).digest('hex'),
    rawLength: bytes.length,
    canonicalSha256: createHash('sha256').update(canonical.text, 'utf8').digest('hex'),
    toRaw: byteFinder(byteAt, canonical.at),
  };
}

/** Throws UnreadableTextError for a text that cannot be normalised in time. */
export function refuseMarks(text: string): void {
  if (TOO_MANY_MARKS.test(text)) throw new UnreadableTextError('marks');
}

/** The date header; a day that is not in the calendar is text like any other. */
function findHeader(raw: string): RegExpExecArray | null {
  const header = HEADER.exec(raw);
  return header && daySchema.safeParse(header[1]).success ? header : null;
}

/** `at` has one entry more than `text`: the end of the raw text. */
function identity(text: string): Mapped {
  return { text, at: Uint32Array.from({ length: text.length + 1 }, (_, index) => index) };
}

function cut(mapped: Mapped, from: number): Mapped {
  return { text: mapped.text.slice(from), at: mapped.at.slice(from) };
}

type Found = { index: number; text: string };

function* findAll(text: string, pattern: RegExp): Generator<Found> {
  for (const match of text.matchAll(pattern)) yield { index: match.index, text: match[0] };
}

/** Tags and comments. A comment reaches to the first "-->"; without one, "<!--" is text. */
function* findMarkup(text: string): Generator<Found> {
  const pattern = new RegExp(TAG_OR_COMMENT);
  // Asked once: a search to the end of the text for every "<!--" would be quadratic.
  const lastEnd = text.lastIndexOf('-->');
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const isComment = match[0] === '<!--';
    if (isComment && pattern.lastIndex > lastEnd) continue;
    if (isComment) pattern.lastIndex = text.indexOf('-->', pattern.lastIndex) + 3;
    yield { index: match.index, text: text.slice(match.index, pattern.lastIndex) };
  }
}

/** A line's end for the tag of a block that words of its line stand before, where the text itself has none behind it; nothing for any other tag. */
function endLines(text: string): (tag: Found) => string {
  let last = 0;
  let isOpen = false;
  return ({ index, text: tag }) => {
    const between = text.slice(last, index);
    last = index + tag.length;
    const line = between.slice(between.lastIndexOf('\n') + 1);
    isOpen = line.trim() !== '' || (isOpen && line.length === between.length);
    if (!isOpen || !isBlock(nameOf(tag)) || text[last] === '\n') return '';
    isOpen = false;
    return '\n';
  };
}

/** Replaces each of what was found, in order; what replaces it points at the start of it. */
function replace(mapped: Mapped, found: Iterable<Found>, by: (one: Found) => string): Mapped {
  const pieces: string[] = [];
  const at: number[] = [];
  let last = 0;
  const copy = (end: number) => {
    pieces.push(mapped.text.slice(last, end));
    for (let index = last; index < end; index++) at.push(mapped.at[index] ?? 0);
  };
  for (const one of found) {
    const { index, text } = one;
    copy(index);
    const replacement = by(one);
    pieces.push(replacement);
    for (let unit = 0; unit < replacement.length; unit++) at.push(mapped.at[index] ?? 0);
    last = index + text.length;
  }
  copy(mapped.text.length);
  at.push(mapped.at[mapped.text.length] ?? 0);
  return { text: pieces.join(''), at: Uint32Array.from(at) };
}

/** NFC, cluster by cluster: composition never crosses from one written character into the next. */
function compose(mapped: Mapped): Mapped {
  if (mapped.text.normalize('NFC') === mapped.text) return mapped;
  return replace(mapped, findUncomposed(mapped.text), ({ text }) => text.normalize('NFC'));
}

// Not Intl.Segmenter: its walk over a long text of combining marks is quadratic (a megabyte took minutes).
function* findUncomposed(text: string): Generator<Found> {
  for (const found of findAll(text, CLUSTER)) if (found.text.normalize('NFC') !== found.text) yield found;
}

/** Answers in bytes of the file, byte-order mark included. */
function byteFinder(byteAt: (unit: number) => number, at: Uint32Array): (offset: number) => number {
  return (offset) => {
    const unit = at[offset];
    if (unit === undefined) throw new RangeError(`offset ${offset} is outside the text`);
    return byteAt(unit);
  };
}
