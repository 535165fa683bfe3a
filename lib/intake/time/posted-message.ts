import { findMatches } from '../find-matches';
import type { Span } from '../sentences';
import { readDay } from './read-day';
import { resolveDay } from './resolve-day';
import type { TimePhrase } from './time-phrase';

// "— FO JUSTICE (@SyndFoJustice) April 14, 2025": who posted a message on a network, and when.
const SIGNED = /\(@[a-z0-9_]{2,30}\)[ \n]{0,2}/g;

/** A message of a network inside a text: it ends with its date, from which it counts. */
export type Message = Span & { day: string };

/** The messages of a text; each goes back to the line break before its signature's line. */
export function findMessages(folded: string): Message[] {
  return findMatches(folded, SIGNED).flatMap((match): Message[] => {
    const at = match.index + match[0].length;
    const read = readDay(folded, at);
    const day = read && resolveDay(read.parts, { publishedOn: null });
    const start = folded.lastIndexOf('\n', match.index) + 1;
    return read && day ? [{ start, end: read.end, day }] : [];
  });
}

/** The day from which a phrase counts that stands in a message; null for one that stands in none, or is its date. */
export const dayOfMessage = ({ start, end }: TimePhrase, messages: readonly Message[]): string | null =>
  messages.find((one) => start >= one.start && end < one.end)?.day ?? null;

/** Whether a phrase is the date of a message that tells in its own words when it was. */
export function isStamp({ end }: TimePhrase, { messages, phrases }: Told): boolean {
  const message = messages.find((one) => one.end === end);
  return message !== undefined && phrases.some((one) => dayOfMessage(one, [message]) !== null);
}
type Told = { messages: readonly Message[]; phrases: readonly TimePhrase[] };
