import type { Development } from '../domain/development';
import type { Evidence } from '../domain/evidence';
import type { Localised } from '../domain/locale';
import type { LooseEnd } from '../domain/loose-end';
import type { TotalValue } from '../domain/statement';
import type { Verdict } from '../domain/total';
import { toArticleItem } from './article-item';
import { toDevelopmentFacts } from './development-item';
import { toLooseEndFacts } from './loose-end-item';
import { toStatementItem } from './statement-item';
import { toTotalFacts } from './total-item';

type Report = {
  row: Parameters<typeof toArticleItem>[0];
  evidence: readonly Evidence[];
  totals: readonly { statement: string; total: TotalValue; verdict: Verdict }[];
  looseEnds: readonly (LooseEnd & { statement: string })[];
  developments: readonly (Development & { actorName: Localised | null; statements: string[] })[];
};

/** One article of the list with all it says. Its sentences side by side would be its text: here are its quotes only. */
export function toArticleReport({ row, evidence, totals, looseEnds, developments }: Report) {
  return {
    ...toArticleItem(row),
    says: evidence.map(toSaidItem),
    totals: totals.map(({ statement, total, verdict }) => ({ statement, ...toTotalFacts(total, verdict) })),
    looseEnds: looseEnds.map(({ statement, ...mention }) => ({ statement, ...toLooseEndFacts(mention) })),
    developments: developments.map(({ statements, ...told }) => ({
      ...toDevelopmentFacts(told),
      statements,
    })),
  };
}

function toSaidItem(row: Evidence) {
  const { sentence: _s, withheld: _w, ...said } = toStatementItem(row);
  return { ...said, incidents: row.incidents };
}
