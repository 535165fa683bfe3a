import type { Sheet } from '../sheet';
import { findWhos } from './noun-phrases';
import type { Speech } from './speaker';
import { toTokens } from './tokens';

const ISSUED =
  /\b(?:communique de presse|communique\b(?= [-–—:])|tract\b|statement by|statement from|press office|press release|union regionale|section (?:d[e'u]|locale|regionale)|a tous les personnels)/;
/** How many sentences from the top the head of a statement reaches. */
const HEAD = 5;
const ISSUERS = new Set(['union', 'prosecutor', 'police', 'minister']);

/** Of a communiqué or a leaflet: whose it is. */
export function findIssuer({ text, folded, sentences }: Sheet): Speech | null {
  const head = sentences.slice(0, HEAD).filter(({ folded: line }) => line.length < 140);
  if (!head.some((line) => ISSUED.test(line.folded))) return null;
  const spans = head.flatMap((line) => {
    const tokens = toTokens(text, folded, line);
    return findWhos(tokens, new Set()).map((who) => ({ who, tokens }));
  });
  const found = spans.find(({ who }) => ISSUERS.has(who.role));
  if (!found) return null;
  const { who, tokens } = found;
  const at = { start: tokens[who.start]?.start ?? 0, end: tokens[who.to - 1]?.end ?? 0 };
  return {
    speaker: {
      name: text.slice(at.start, at.end),
      role: who.role,
      relay: null,
      isNamed: who.surname !== null,
    },
    at,
    side: 'after',
  };
}
