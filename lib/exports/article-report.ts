import { z } from 'zod';
import type { Development } from '../domain/development';
import type { Evidence } from '../domain/evidence';
import type { Localised } from '../domain/locale';
import type { LooseEnd } from '../domain/loose-end';
import type { TotalValue } from '../domain/statement';
import { slugSchema } from '../domain/text';
import type { Verdict } from '../domain/total';
import { articleItemSchema, toArticleItem } from './article-item';
import { developmentFactsSchema, toDevelopmentFacts } from './development-item';
import { looseEndFactsSchema, toLooseEndFacts } from './loose-end-item';
import { statementIdSchema, statementItemSchema, toStatementItem } from './statement-item';
import { toTotalFacts, totalFactsSchema } from './total-item';

const saidSchema = statementItemSchema
  .omit({ sentence: true, withheld: true })
  .extend({ incidents: z.array(slugSchema).describe('The incidents it speaks of; empty for the series') })
  .describe('What one article says about one field: its words, not the sentence they stand in');

export const articleReportSchema = articleItemSchema
  .extend({
    says: z.array(saidSchema).describe('Everything it says, in the order of its text'),
    totals: z.array(totalFactsSchema.extend({ statement: statementIdSchema })),
    looseEnds: z.array(looseEndFactsSchema.extend({ statement: statementIdSchema })),
    developments: z.array(developmentFactsSchema.extend({ statements: z.array(statementIdSchema) })),
  })
  .describe('One article with all it says; never its text');

type Report = {
  row: Parameters<typeof toArticleItem>[0];
  evidence: readonly Evidence[];
  totals: readonly { statement: string; total: TotalValue; verdict: Verdict }[];
  looseEnds: readonly (LooseEnd & { statement: string })[];
  developments: readonly (Development & { actorName: Localised | null; statements: string[] })[];
};

/** One article of the list with all it says. Its sentences side by side would be its text: here are its quotes only. */
export function toArticleReport({
  row,
  evidence,
  totals,
  looseEnds,
  developments,
}: Report): z.infer<typeof articleReportSchema> {
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

function toSaidItem(row: Evidence): z.infer<typeof saidSchema> {
  const { sentence: _s, withheld: _w, ...said } = toStatementItem(row);
  return { ...said, incidents: row.incidents };
}
