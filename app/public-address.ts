import { getEnvironment } from '@/lib/environment';

/** Where readers reach this site, for addresses that leave it: PUBLIC_URL, else where it listens. */
export function publicAddress(): URL {
  const { publicUrl, host, port } = getEnvironment();
  return new URL(publicUrl ?? `http://${host}:${port}`);
}
