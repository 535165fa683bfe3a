import type { Span } from './sentences';

/** A text without what no reader sees or says, and for each of its units (and its end) the offset in the text it came from. */
export type TidyText = { text: string; at: Uint32Array };

// Marks that steer the direction or the breaking of a line: they part no words.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const BLANK = /[^\S\n]/;
// Almost every sign is one of these; to ask a pattern about each took as long as reading a paragraph.
const isPlain = (sign: string) => sign > ' ' && sign <= '~';
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;

// Where tags parted two paragraphs and nothing else did: "…at night.Police said".
const GLUED = /^\p{Ll}[.!?…][”»"’]?$/u;

function opensSentence(text: string, offset: number): boolean {
  const sign = text.charAt(offset);
  if (sign < 'A' || (sign > 'Z' && sign < 'À') || !/^\p{Lu}\p{Ll}/u.test(text.slice(offset, offset + 2)))
    return false;
  return (
    GLUED.test(text.slice(Math.max(0, offset - 2), offset)) ||
    GLUED.test(text.slice(Math.max(0, offset - 3), offset))
  );
}

/** No word is longer, in units, even with what dashes and apostrophes tie to it: patterns may look back as far as a word begins. */
const LONGEST_WORD = 200;

/**
 * Leaves out invisible marks, emoji and what goes on and on without a space, and makes one space of several:
 * « 3 🔥 voitures » reads as « 3 voitures ».
 */
export function tidyText(text: string): TidyText {
  const pieces: string[] = [];
  const at: number[] = [];
  let isAfterBlank = true;
  let wordLength = 0;
  let offset = 0;
  for (const sign of text) {
    const isPicture = sign > '\u00FF' && PICTURE.test(sign);
    if (isPicture || (!isPlain(sign) && BLANK.test(sign))) {
      if (!isAfterBlank) {
        pieces.push(' ');
        at.push(offset);
      }
      isAfterBlank = true;
      wordLength = 0;
    } else if ((isPlain(sign) || !INVISIBLE.test(sign)) && (wordLength < LONGEST_WORD || sign === '\n')) {
      if (opensSentence(text, offset)) {
        pieces.push('\n');
        at.push(offset);
      }
      pieces.push(sign);
      for (let unit = 0; unit < sign.length; unit++) at.push(offset + unit);
      isAfterBlank = sign === '\n';
      wordLength = isAfterBlank ? 0 : wordLength + sign.length;
    }
    offset += sign.length;
  }
  at.push(text.length);
  return { text: pieces.join(''), at: Uint32Array.from(at) };
}

/** The stretch of the original that a stretch of the tidy text came from. */
export function toOriginal<T extends Span>({ at }: TidyText, span: T): T {
  const last = Math.max(span.start, span.end - 1);
  return { ...span, start: at[span.start] ?? 0, end: (at[last] ?? 0) + (span.end > span.start ? 1 : 0) };
}
