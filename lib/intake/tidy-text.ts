import type { Span } from './sentences';

/** A text without what no reader sees or says, and for each of its units (and its end) the offset in the text it came from. */
export type TidyText = { text: string; at: Uint32Array };

// Marks that steer the direction or the breaking of a line: they part no words.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const BLANK = /[^\S\n]/;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Leaves out invisible marks and emoji, and makes one space of several: « 3 🔥 voitures » reads as « 3 voitures ». */
export function tidyText(text: string): TidyText {
  const pieces: string[] = [];
  const at: number[] = [];
  let isAfterBlank = true;
  let offset = 0;
  for (const sign of text) {
    const isPicture = sign > '\u00FF' && PICTURE.test(sign);
    if (isPicture || BLANK.test(sign)) {
      if (!isAfterBlank) {
        pieces.push(' ');
        at.push(offset);
      }
      isAfterBlank = true;
    } else if (!INVISIBLE.test(sign)) {
      pieces.push(sign);
      for (let unit = 0; unit < sign.length; unit++) at.push(offset + unit);
      isAfterBlank = sign === '\n';
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
