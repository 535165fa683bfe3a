import { z } from 'zod';
import type { Evidence } from '../domain/evidence';
import { type TotalValue, totalSchema } from '../domain/statement';
import { slugSchema } from '../domain/text';
import { VERDICTS, type Verdict } from '../domain/total';
import { codeSchema } from './code-schema';
import { statementItemSchema, toStatementItem } from './statement-item';

const verdictSchema = z.object({
  code: codeSchema(VERDICTS),
  difference: z.int().describe('How many sites the records are short of the total, or over it'),
  distinctSites: z.int().min(0),
  siteNights: z.int().min(0).describe('A site hit on two nights counts twice'),
  sites: z.array(slugSchema).describe('Those that fill the total'),
  twice: z.array(slugSchema),
  missing: z.array(slugSchema).describe('Those that the article names and the records lack'),
});

export const totalFactsSchema = totalSchema.extend({ verdict: verdictSchema });
export const totalItemSchema = z
  .object({ statement: statementItemSchema, article: slugSchema, ...totalFactsSchema.shape })
  .describe('A count that an article states, held against the records');

/** What a total counts, and how our records fit it. Sites are slugs. */
export function toTotalFacts(
  { unit, qualifier, value, scope }: TotalValue,
  verdict: Verdict,
): z.infer<typeof totalFactsSchema> {
  const { code, difference, distinctSites, siteNights, sites, twice, missing } = verdict;
  const held = { code, difference, distinctSites, siteNights, sites, twice, missing };
  return { unit, qualifier, value, scope, verdict: held };
}

type Total = { total: TotalValue; verdict: Verdict; evidence: Evidence };

/** One stated total as the API writes it, with the statement that states it. */
export function toTotalItem({ total, verdict, evidence }: Total): z.infer<typeof totalItemSchema> {
  const facts = toTotalFacts(total, verdict);
  return { statement: toStatementItem(evidence), article: evidence.article, ...facts };
}
