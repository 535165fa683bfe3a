const READING = 'GET, HEAD, OPTIONS';

/** The API can only be read: any other method is refused in the API's own kind of answer (RFC 9457). Null lets it through. */
export function refuseApiWrite(request: Request): Response | null {
  if (READING.split(', ').includes(request.method)) return null;
  const problem = {
    type: 'about:blank',
    title: 'Method Not Allowed',
    status: 405,
    detail: `The API can only be read; ${request.method} is none of ${READING}.`,
  };
  const headers = {
    allow: READING,
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    'content-type': 'application/problem+json',
    'x-content-type-options': 'nosniff',
  };
  return new Response(JSON.stringify(problem), { status: 405, headers });
}
