import { createHash, randomBytes } from 'node:crypto';

/** How long a set-up link can be used, in milliseconds. */
export const TOKEN_LIFE = 24 * 3_600_000;

/** A token nobody can guess, for a link; what is stored is its hash. */
export function makeToken(): { token: string; tokenHash: string; expiresAt: Date } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashToken(token), expiresAt: new Date(Date.now() + TOKEN_LIFE) };
}

/** What is stored of a token. It is random and long, so a plain hash is enough. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Path of the page that a token opens, below a language. */
export function setUpPath(token: string): string {
  return `/desk/set-up/${token}`;
}
