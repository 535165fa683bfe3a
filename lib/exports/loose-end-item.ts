import { z } from 'zod';
import type { Evidence } from '../domain/evidence';
import { localisedSchema } from '../domain/locale';
import type { LooseEnd } from '../domain/loose-end';
import { slugSchema } from '../domain/text';
import { statementItemSchema, toStatementItem } from './statement-item';

const partSchema = z.object({
  count: z.int().min(1),
  text: localisedSchema,
  possible: z.array(slugSchema).describe('Incidents that could be meant'),
  excluded: z.array(slugSchema).describe('Incidents whose own reports give another method'),
  state: z.enum(['open', 'by_elimination', 'short']),
});

export const looseEndFactsSchema = z.object({
  count: z.int().min(1),
  state: z.enum(['open', 'partly', 'by_elimination']).describe('One found by elimination is never adopted'),
  parts: z.array(partSchema),
});
export const looseEndItemSchema = z
  .object({ statement: statementItemSchema, article: slugSchema, ...looseEndFactsSchema.shape })
  .describe('A mention that fits no single incident');

/** What is known of a mention. Candidates are incident slugs; one found by elimination is never adopted. */
export function toLooseEndFacts({ count, state, parts }: LooseEnd): z.infer<typeof looseEndFactsSchema> {
  return { count, state, parts };
}

/** One loose end as the API writes it, with the statement that mentions it. */
export function toLooseEndItem({
  evidence,
  ...mention
}: LooseEnd & { evidence: Evidence }): z.infer<typeof looseEndItemSchema> {
  return { statement: toStatementItem(evidence), article: evidence.article, ...toLooseEndFacts(mention) };
}
