import { createHash } from 'node:crypto';
import { toProblem } from './problem';
import { Moved } from './refusal';

/** What a route has to say. */
export type Content = { body: string; headers: Record<string, string> };

const EVERY_ANSWER = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link, retry-after',
  'x-content-type-options': 'nosniff',
};

/** JSON, in whichever of its media types. */
export function toJsonContent(value: unknown, type = 'application/json'): Content {
  return { body: JSON.stringify(value), headers: { 'content-type': type } };
}

/**
 * Makes the GET of a route: CORS for everyone, a strong ETag over the body and 304 to who has it already,
 * 308 for what has moved, problem+json for whatever else is thrown. Next answers HEAD from it.
 */
export function answerGet<Context = unknown>(
  work: (request: Request, context: Context) => Promise<Content> | Content,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      return toResponse(await work(request, context), request);
    } catch (error) {
      return error instanceof Moved ? toRedirect(error) : toProblemResponse(error, request);
    }
  };
}

/** OPTIONS: browsers ask before they send If-None-Match from another site. */
export function answerPreflight(): Response {
  const headers = {
    ...EVERY_ANSWER,
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': 'if-none-match',
    'access-control-max-age': '86400',
  };
  return new Response(null, { status: 204, headers });
}

function toResponse(content: Content, request: Request): Response {
  const etag = `"${createHash('sha256').update(content.body).digest('hex')}"`;
  const known = { ...EVERY_ANSWER, etag, 'cache-control': 'public, max-age=0, must-revalidate' };
  if (isKnown(etag, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers: known });
  return new Response(content.body, { headers: { ...known, ...content.headers } });
}

/** RFC 9110 §13.1.2: a list of tags or `*`, compared weakly. */
function isKnown(etag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return [...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === etag);
}

/** RFC 9110 §15.4.9: for good, and to be asked there in the same way. */
function toRedirect({ location }: Moved): Response {
  return new Response(null, { status: 308, headers: { ...EVERY_ANSWER, location } });
}

function toProblemResponse(error: unknown, request: Request): Response {
  const { status, headers, problem } = toProblem(error, request);
  const kind = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  return new Response(JSON.stringify(problem), { status, headers: { ...EVERY_ANSWER, ...kind, ...headers } });
}
