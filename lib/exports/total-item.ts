import type { Evidence } from '../domain/evidence';
import type { TotalValue } from '../domain/statement';
import type { Verdict } from '../domain/total';
import { toStatementItem } from './statement-item';

type Total = { total: TotalValue; verdict: Verdict; evidence: Evidence };

/** What a total counts, and how our records fit it. Sites are slugs. */
export function toTotalFacts({ unit, qualifier, value, scope }: TotalValue, verdict: Verdict) {
  const { code, difference, distinctSites, siteNights, sites, twice, missing } = verdict;
  const held = { code, difference, distinctSites, siteNights, sites, twice, missing };
  return { unit, qualifier, value, scope, verdict: held };
}

/** One stated total as the API writes it, with the statement that states it. */
export function toTotalItem({ total, verdict, evidence }: Total) {
  return {
    statement: toStatementItem(evidence),
    article: evidence.article,
    ...toTotalFacts(total, verdict),
  };
}
