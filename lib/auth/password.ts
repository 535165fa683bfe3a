import 'server-only';
import { hashPassword as hash, verifyPassword } from 'better-auth/crypto';
import { findPasswordHash } from '../data/people';

/** The salted scrypt hash of a password, as sign-in compares it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Whether this is the person's password. */
export async function isPasswordOf(personId: string, password: string): Promise<boolean> {
  const stored = await findPasswordHash(personId);
  return stored !== null && verifyPassword({ hash: stored, password });
}
