import type { Evidence } from '../domain/evidence';
import type { LooseEnd } from '../domain/loose-end';
import { toStatementItem } from './statement-item';

/** What is known of a mention. Candidates are incident slugs; one found by elimination is never adopted. */
export function toLooseEndFacts({ count, state, parts }: LooseEnd) {
  return { count, state, parts };
}

/** One loose end as the API writes it, with the statement that mentions it. */
export function toLooseEndItem({ evidence, ...mention }: LooseEnd & { evidence: Evidence }) {
  return { statement: toStatementItem(evidence), article: evidence.article, ...toLooseEndFacts(mention) };
}
