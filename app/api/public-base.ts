import { getEnvironment } from '@/lib/environment';

const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Where this site stands, without a slash at its end: PUBLIC_URL, else what the request itself was sent to.
 * X-Forwarded-Host is not read: anyone can write it.
 */
export function publicBase(request: Request): string {
  const { publicUrl } = getEnvironment();
  if (publicUrl) return publicUrl;
  const { protocol, host } = new URL(request.url);
  const asked = request.headers.get('host') ?? '';
  return `${protocol}//${HOST.test(asked) ? asked : host}`;
}
