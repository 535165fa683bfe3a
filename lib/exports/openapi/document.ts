import { refTo, toSchemas } from './components';
import { OPERATIONS, type Operation } from './operations';
import { IF_NONE_MATCH, type ParameterObject, toPathParameter, toQueryParameter } from './parameters';

const DESCRIPTION =
  'The record of the attacks on French prisons and prison staff that began on 13 April 2025: what was reported, who said it, where reports disagree. ' +
  'Nights run from noon to noon in Paris; instants are UTC. Homes are known by their département only. Lists are written with commas; unknown keys are ignored.';

/** The API as OpenAPI 3.1, from the rows that read its queries and the schemas of what it answers. `base` is the public address of the site. */
export function toOpenApi(base: string) {
  return {
    openapi: '3.1.1',
    info: { title: 'Mirador', version: '1', description: DESCRIPTION },
    servers: [{ url: base }],
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: toGet(operation) }])),
    components: { schemas: toSchemas(), responses: SHARED },
  };
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: refTo('Problem') } },
});

/** What many routes answer with. */
const SHARED = {
  NotModified: { description: 'What you have is current.' },
  Moved: {
    description: 'Merged into another incident, for good.',
    headers: { Location: { schema: { type: 'string', format: 'uri' }, description: 'Where it went.' } },
  },
  BadRequest: problem('A value cannot be read; every one is named.'),
  NotFound: problem('There is no such public record, or there was none on that day.'),
  Gone: problem('The incident was withdrawn.'),
  Fault: problem('A fault of ours, or a database that is busy.'),
} as const;

const ALSO = { 308: 'Moved', 404: 'NotFound', 410: 'Gone' } as const;

const refToAnswer = (name: keyof typeof SHARED) => ({ $ref: `#/components/responses/${name}` });

// Health is of this moment: it is never kept, and its 503 is its own.
const isOfTheMoment = ({ schema }: Operation) => schema === 'Health';

function toGet(operation: Operation) {
  const { id, summary, noun, keys } = operation;
  const parameters: ParameterObject[] = [
    ...(noun === undefined ? [] : [toPathParameter(noun)]),
    ...keys.map(toQueryParameter),
    ...(isOfTheMoment(operation) ? [] : [IF_NONE_MATCH]),
  ];
  return { operationId: id, summary, parameters, responses: toResponses(operation) };
}

function toResponses(operation: Operation): Record<string, object> {
  const { keys, also = [] } = operation;
  const content = toContent(operation);
  if (isOfTheMoment(operation))
    return {
      200: { description: 'In order.', content },
      503: { description: 'Out of order.', content },
    };
  const etag = { schema: { type: 'string' }, description: 'Changes with the answer.' };
  return {
    200: { description: operation.summary, headers: { ETag: etag }, content },
    304: refToAnswer('NotModified'),
    ...(keys.length > 0 ? { 400: refToAnswer('BadRequest') } : {}),
    ...Object.fromEntries(also.map((status) => [status, refToAnswer(ALSO[status])])),
    default: refToAnswer('Fault'),
  };
}

function toContent({ type, schema }: Operation) {
  if (schema !== null) return { [type]: { schema: refTo(schema) } };
  return { [type]: { schema: type.endsWith('json') ? { type: 'object' } : { type: 'string' } } };
}
