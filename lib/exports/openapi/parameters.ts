import { z } from 'zod';
import { slugSchema } from '../../domain/text';
import type { Parameter } from '../../filters/parameter';
import { leaveOutNoise } from './leave-out-noise';

/** A parameter as the document describes it. */
export type ParameterObject = {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: true;
  description: string;
  schema: object;
  style?: 'form';
  explode?: false;
};

function toSchema(holds: z.ZodType) {
  const { $schema: _, ...schema } = z.toJSONSchema(holds, { override: leaveOutNoise });
  return schema;
}

const isNothing = (value: unknown) => value === null || String(value) === '';

/** A query key, from the row that reads it. Lists are written with commas. */
export function toQueryParameter({ key, fallback, holds, wanted }: Parameter<unknown>): ParameterObject {
  const schema = toSchema(holds);
  return {
    name: key,
    in: 'query',
    description: `${wanted.en.charAt(0).toUpperCase()}${wanted.en.slice(1)}.`,
    schema: isNothing(fallback) ? schema : { ...schema, default: fallback },
    ...(schema.type === 'array' ? { style: 'form' as const, explode: false as const } : {}),
  };
}

/** The id in a path. */
export function toPathParameter(noun: string): ParameterObject {
  const description = `Id of the ${noun}.`;
  return { name: 'slug', in: 'path', required: true, description, schema: toSchema(slugSchema) };
}

/** What every route that has an ETag hears. */
export const IF_NONE_MATCH: ParameterObject = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The ETag of an earlier answer: 304 when it is still current.',
  schema: { type: 'string' },
};
