import { z } from 'zod';
import { type Development, developmentSchema } from '../domain/development';
import type { Evidence } from '../domain/evidence';
import { type Localised, localisedSchema } from '../domain/locale';
import { slugSchema } from '../domain/text';
import { statementItemSchema, toStatementItem } from './statement-item';

const actorSchema = z.object({ slug: slugSchema, name: localisedSchema.nullable() });

export const developmentFactsSchema = developmentSchema.extend({ actor: actorSchema.nullable() });
export const developmentItemSchema = developmentFactsSchema
  .extend({ statements: z.array(statementItemSchema) })
  .describe('Something that is not an attack');

type Told = Development & { actorName: Localised | null };

/** What happened, and who acted; `date` is the day in Paris, null when no article gives one. */
export function toDevelopmentFacts({
  slug,
  date,
  kind,
  actor,
  actorName,
  summary,
}: Told): z.infer<typeof developmentFactsSchema> {
  const who = actor === null ? null : { slug: actor, name: actorName };
  return { slug, date, kind, actor: who, summary };
}

/** One development as the API writes it, with the statements that tell of it. */
export function toDevelopmentItem({
  evidence,
  ...told
}: Told & { evidence: readonly Evidence[] }): z.infer<typeof developmentItemSchema> {
  return { ...toDevelopmentFacts(told), statements: evidence.map(toStatementItem) };
}
