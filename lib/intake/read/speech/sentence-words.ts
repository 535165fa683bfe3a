import type { Span } from '../../sentences';
import type { Token } from './tokens';

/** The word at a place; empty beyond the ends. */
export const wordAt = (tokens: readonly Token[], at: number) => tokens[at]?.word ?? '';

const CLAUSE_START =
  /^(?:[,;:("—–-]|and|et|but|mais|or|que|qu'|that|as|comme|car|where|ou|which|while|when|dont|whom|quand)$/;
/** Whether nothing but the start of a clause stands before a word. */
export const startsClause = (tokens: readonly Token[], at: number) =>
  at === 0 || CLAUSE_START.test(wordAt(tokens, at - 1));

/** The stretch of text of the words [from, to). */
export const span = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[Math.max(from, to - 1)]?.end ?? 0,
});

/** Words after which a noun is not who the verb is about. */
export const NOT_SUBJECT =
  /^(?:to|by|from|with|told|of|par|avec|a|au|aux|d'|de|for|pour|chez|against|contre|sur|on|in|at)$/;

/** Where the asides that a comma, a bracket or a dash opens end; the same place where none does. */
export function skipAsides(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.word ?? '';
  if (!/^[,(—-]$/.test(open)) return at;
  const close = open === '(' ? ')' : open;
  for (let to = at + 1; to < tokens.length && to - at < 24; to++)
    if (tokens[to]?.word === close) return open === '(' ? skipAsides(tokens, to + 1) : to + 1;
  return at;
}
