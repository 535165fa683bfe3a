import { z } from 'zod';
import { FIELDS } from '../domain/statement';

const schemas = [...new Set<z.ZodType>(FIELDS.map(({ schema }) => schema))];

/** What a statement says of its field: the codebook tells what each field holds. Types are told apart by the field, not by the value. */
export const fieldValueSchema: z.ZodType<unknown> = z.union(schemas).describe('A value of the field');

/** What an incident or a side of a disagreement holds of a field: one value, or several side by side. */
export const heldValueSchema: z.ZodType<unknown> = z.union([fieldValueSchema, z.array(fieldValueSchema)]);
