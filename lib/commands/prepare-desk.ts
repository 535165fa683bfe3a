import type { Environment } from '@/lib/environment';
import { makeSecret, secretFile } from '../auth/secret';
import { closeDatabase, inTransaction } from '../data/database';
import { forgetUploads } from '../data/uploads';
import { offerFirstAdmin } from '../workflows/offer-first-admin';
import { setUpLink } from './address';

/**
 * Makes the secret of the sessions where none is given, deletes uploads that are too old, and offers the set-up link while
 * there is no admin.
 */
export async function prepareDesk(environment: Environment): Promise<void> {
  const { authSecret, databaseFile } = environment;
  if (!authSecret && makeSecret(databaseFile))
    console.log(`Made the secret that signs the editors' sessions: ${secretFile(databaseFile)}`);
  try {
    await inTransaction(forgetUploads);
    const token = await offerFirstAdmin();
    if (token === null) return;
    console.log('The desk has no admin yet. Set up the first one here (works once, for 24 hours):');
    console.log(`  ${setUpLink(environment, token)}`);
  } finally {
    await closeDatabase();
  }
}
