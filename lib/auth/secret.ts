import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the secret lies when BETTER_AUTH_SECRET is not set. */
export function secretFile(databaseFile: string): string {
  return `${databaseFile}.secret`;
}

/** Makes the secret unless there is one, readable by its owner only; answers whether it was made now. */
export function makeSecret(databaseFile: string): boolean {
  const file = secretFile(databaseFile);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    // `wx` fails when the file is there: of several processes that start at once, one makes it.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    chmodSync(file, 0o600);
    return false;
  }
}

/** The secret that signs session cookies: the one given, else the one beside the database, which is made when absent. */
export function getSecret({
  authSecret,
  databaseFile,
}: {
  authSecret?: string;
  databaseFile: string;
}): string {
  if (authSecret) return authSecret;
  makeSecret(databaseFile);
  const secret = readFileSync(secretFile(databaseFile), 'utf8').trim();
  if (secret.length < 32)
    throw new Error(`${secretFile(databaseFile)} holds no secret; delete it and start again`);
  return secret;
}
