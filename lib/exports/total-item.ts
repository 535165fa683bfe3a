import type { Evidence } from '../domain/evidence';
import type { TotalValue } from '../domain/statement';
import type { Verdict } from '../domain/total';
import { toStatementItem } from './statement-item';

type Total = { total: TotalValue; verdict: Verdict; evidence: Evidence };

/** One stated total as the API writes it: what it counts, and how our records fit it. Sites are slugs. */
export function toTotalItem({ total: { unit, qualifier, value, scope }, verdict, evidence }: Total) {
  const { code, difference, distinctSites, siteNights, sites, twice, missing } = verdict;
  return {
    statement: toStatementItem(evidence),
    article: evidence.article,
    unit,
    qualifier,
    value,
    scope,
    verdict: { code, difference, distinctSites, siteNights, sites, twice, missing },
  };
}
