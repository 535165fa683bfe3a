import type { Evidence } from '@/lib/domain/evidence';
import type { TotalValue } from '@/lib/domain/statement';
import type { Verdict } from '@/lib/domain/total';

/** A stated total with its verdict and the statement it stands in. */
export type ShownTotal = { total: TotalValue; verdict: Verdict; evidence: Evidence };
