import { z } from 'zod';
import { isCleanText } from './text';

// Signs that turn the direction of writing, and so make a text look like another.
const TURNING = /[\u202A-\u202E\u2066-\u2069]/;
// Spaces, format characters (zero width among them) and marks without a letter.
const INVISIBLE = /^[\s\p{Cf}\p{Z}\p{M}\u115F\u1160\u3164\uFFA0\u2800]*$/u;

/** A text as typed into the form: clean, visible, at most `max` UTF-16 units. */
export function formText(max: number) {
  return z
    .string()
    .max(max, 'too_long')
    .refine((text) => isCleanText(text) && !TURNING.test(text), 'bad_character')
    .refine((text) => !INVISIBLE.test(text), 'invisible');
}

/** How many words a text has, as people count them. */
export function countWords(text: string): number {
  return text.trim().split(/\s+/u).filter(Boolean).length;
}
