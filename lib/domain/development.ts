import { z } from 'zod';
import { localisedSchema } from './locale';
import { daySchema } from './night';
import { DEVELOPMENT_KINDS, type DevelopmentKind } from './statement';
import { slugSchema } from './text';

/** Something that is not an attack. `date` is the day it happened in Paris, null when no article gives one. */
export const developmentSchema = z.strictObject({
  slug: slugSchema,
  date: daySchema.nullable(),
  kind: z.enum(DEVELOPMENT_KINDS.map((row) => row.code) as [DevelopmentKind, ...DevelopmentKind[]]),
  /** Slug of the origin that acts or speaks. */
  actor: slugSchema.nullable(),
  summary: localisedSchema,
});
export type Development = z.infer<typeof developmentSchema>;
