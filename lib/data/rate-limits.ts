import 'server-only';
import { createHash } from 'node:crypto';
import { inTransaction } from './database';

/** The span in which attempts are counted, in milliseconds. */
const SPAN = 60_000;

/** What may be tried `most` times a minute. The name is stored as a hash only: it may be anything that was typed. */
export type Limit = { name: string; most: number };

/**
 * Counts one attempt against every limit, unless one of them is used up: then nothing is counted and the answer is
 * false. Counting and asking are one transaction, so attempts that come at once cannot slip through together.
 */
export async function countAttempt(limits: readonly Limit[], now = new Date()): Promise<boolean> {
  const rows = limits.map(({ name, most }) => ({ key: toKey(name), most }));
  return inTransaction(async (tx) => {
    await tx.rateLimit.deleteMany({ where: { at: { lte: new Date(+now - SPAN) } } });
    for (const { key, most } of rows)
      if ((await tx.rateLimit.count({ where: { key } })) >= most) return false;
    await tx.rateLimit.createMany({ data: rows.map(({ key }) => ({ key, at: now })) });
    return true;
  });
}

function toKey(name: string): string {
  return createHash('sha256').update(name).digest('base64url');
}
