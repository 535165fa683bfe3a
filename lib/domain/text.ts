import { z } from 'zod';

// Lone surrogates, U+FFFE and U+FFFF, and control characters other than tab and line feed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/u;

/** Text that can be stored and shown: no NUL, no control character (tab and newline allowed), no lone surrogate. */
export function isCleanText(text: string): boolean {
  return !FORBIDDEN.test(text);
}

/** Required text of 1 to `max` UTF-16 units. */
export function cleanText(max: number) {
  return z.string().min(1).max(max).refine(isCleanText, 'holds a control character or a broken character');
}

/** The ids in addresses: lower-case letters and digits in groups joined by single hyphens. */
export const slugSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is lower-case letters, digits and single hyphens');
