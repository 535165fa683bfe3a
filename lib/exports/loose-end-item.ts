import type { Evidence } from '../domain/evidence';
import type { LooseEnd } from '../domain/loose-end';
import { toStatementItem } from './statement-item';

/** One loose end as the API writes it. Candidates are incident slugs; one found by elimination is never adopted. */
export function toLooseEndItem({ count, state, parts, evidence }: LooseEnd & { evidence: Evidence }) {
  return { statement: toStatementItem(evidence), article: evidence.article, count, state, parts };
}
