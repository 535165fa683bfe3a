import 'server-only';
import { createHash } from 'node:crypto';
import { type Change, FIRST_HASH, toSortedJson } from '../domain/revision';
import type { Transaction } from './database';
import { toJson } from './json';

/** SHA-256 over the hash before and the change: altering, dropping or reordering any revision breaks the chain after it. */
export function hashRevision(previousHash: string, change: Change): string {
  return createHash('sha256')
    .update(`${previousHash}\n${toSortedJson(change)}`)
    .digest('hex');
}

/** Adds a revision to the chain and moves the dataset revision on; belongs in the transaction of the change itself. */
export async function recordRevision(
  tx: Transaction,
  change: Omit<Change, 'at' | 'version'>,
): Promise<number> {
  const { entity, entityId } = change;
  const last = await tx.revision.findFirst({ orderBy: { id: 'desc' }, select: { hash: true } });
  const version = 1 + (await tx.revision.count({ where: { entity, entityId } }));
  const at = new Date();
  const previousHash = last?.hash ?? FIRST_HASH;
  const hash = hashRevision(previousHash, { ...change, version, at: at.toISOString() });
  await tx.revision.create({
    data: { ...change, patch: toJson(change.patch), version, at, previousHash, hash },
  });
  await moveRevision(tx);
  return version;
}

/** Moves the dataset revision on, so that every reader reads anew. */
export async function moveRevision(tx: Transaction): Promise<void> {
  await tx.dataset.upsert({
    where: { id: 1 },
    create: { id: 1, revision: 1 },
    update: { revision: { increment: 1 } },
  });
}
