import { findMatches } from '../find-matches';
import type { Span } from '../sentences';
import type { TimePhrase } from './time-phrase';

const RUNNING =
  /\b(?:for )?(?:the |a )?(?:second|third|fourth|fifth|[2-9](?:nd|rd|th)) (?:(?:consecutive|straight|successive) night|night (?:running|in a row|in succession|straight))\b|\b(?:pour |c'est )?(?:la |une )?(?:deuxieme|seconde|troisieme|quatrieme|cinquieme|[2-9]e(?:me)?) nuit (?:consecutive|d'affilee|de suite|de rang)\b/g;
const SENTENCE_END = /[.!?]\s|\n/;

/** "Night" inside "the third night running" is no phrase of its own. */
const isPart = (one: Span, span: Span) => one.start >= span.start && one.end <= span.end;

/** The phrases of a text with "for the third night running" among them where its sentence names no other time. */
export function withRunning(
  folded: string,
  phrases: readonly TimePhrase[],
): { phrases: TimePhrase[]; running: ReadonlySet<TimePhrase> } {
  const running = findMatches(folded, RUNNING).flatMap((match): TimePhrase[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const isOfIt = (one: TimePhrase) =>
      !SENTENCE_END.test(folded.slice(Math.min(one.end, end), Math.max(one.start, start)));
    if (phrases.some((one) => !isPart(one, { start, end }) && isOfIt(one))) return [];
    const atoms: TimePhrase['atoms'] = [{ kind: 'last_night', back: 1, start, end }];
    return [{ start, end, atoms, isPassing: false, isTold: false, isQuoted: false }];
  });
  if (running.length === 0) return { phrases: [...phrases], running: new Set() };
  const others = phrases.filter((one) => !running.some((span) => isPart(one, span)));
  const all = [...others, ...running].sort((one, other) => one.start - other.start);
  return { phrases: all, running: new Set(running) };
}
