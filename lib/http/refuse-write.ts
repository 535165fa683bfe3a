import { getEnvironment } from '../environment';
import { isSameSite } from './same-site';

/** The largest form that a page takes, in bytes. Next's own limit lies just above it. */
export const MOST_BYTES = 1_000_000;

/** Pages that take files of five megabytes; they take more, so that they can say themselves that one is larger. */
const TAKES_FILES = /^\/(?:en|fr)\/desk\/import(?:\/csv)?\/?$/;
export const MOST_FILE_BYTES = 9_000_000;

const DESK = /^\/(?:en|fr)\/desk(?:\/|$)/;

/**
 * Why a request to a page that is more than a reading is refused, as an answer; null lets it through. Only the desk takes
 * forms. This comes before Next, which would answer 500 to what is too large or broken; each action checks again.
 */
export async function refuseWrite(request: Request): Promise<Response | null> {
  if (/^(?:GET|HEAD|OPTIONS)$/.test(request.method)) return null;
  const { pathname } = new URL(request.url);
  if (request.method !== 'POST' || !DESK.test(pathname))
    return answer(405, 'This page can only be read.', { allow: 'GET, HEAD' });
  if (!isSameSite(request.headers, getEnvironment().publicUrl))
    return answer(403, 'This form was not sent from a page of this site.');
  const length = request.headers.get('content-length');
  if (length === null || !/^\d+$/.test(length)) return answer(411, 'The form does not say how long it is.');
  const most = TAKES_FILES.test(pathname) ? MOST_FILE_BYTES : MOST_BYTES;
  if (Number(length) > most) return answer(413, `The form is larger than ${most} bytes.`);
  return (await isWhole(request)) ? null : answer(400, 'The form is broken.');
}

/** Whether a multipart body can be read to its end. Other bodies are Next's own and checked by it. */
async function isWhole(request: Request): Promise<boolean> {
  const type = request.headers.get('content-type') ?? '';
  if (/^application\/x-www-form-urlencoded/i.test(type)) return false;
  if (!/^multipart\/form-data/i.test(type)) return request.headers.has('next-action');
  return request
    .clone()
    .formData()
    .then(
      () => true,
      () => false,
    );
}

function answer(status: number, text: string, headers: Record<string, string> = {}): Response {
  const fixed = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(`${text}\n`, { status, headers: { ...fixed, ...headers } });
}
