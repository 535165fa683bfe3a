/**
 * Whether a write comes from a page of this very site: its Origin is the address it was sent to, or PUBLIC_URL.
 * A missing Origin is a no, and X-Forwarded-Host is not read: anyone can write it.
 */
export function isSameSite(headers: Headers, publicUrl?: string): boolean {
  const origin = headers.get('origin') ?? '';
  if (!/^https?:\/\//i.test(origin) || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (publicUrl && from.origin === new URL(publicUrl).origin) return true;
  const host = headers.get('host') ?? '';
  return host !== '' && from.host === toHost(`${from.protocol}//${host}`);
}

/** The host as an Origin would say it: lower case, without the scheme's own port. */
function toHost(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}
