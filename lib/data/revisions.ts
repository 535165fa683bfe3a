import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import type { Editor } from '../domain/editor';
import {
  type Change,
  FIRST_HASH,
  listSealed,
  type Patch,
  type Seals,
  toSortedJson,
} from '../domain/revision';
import type { Transaction } from './database';
import { toJson } from './json';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The digest of a value under a salt: without the salt nobody can guess a value, however short, from its digest. */
export function digestValue(value: unknown, salt: string): string {
  return sha256(`${salt}\n${toSortedJson(value)}`);
}

function sealValues(change: Pick<Change, 'patch' | 'reason'>): Seals {
  const sealed = listSealed(change).map(([name, value]) => {
    const salt = randomBytes(16).toString('hex');
    return [name, { salt, digest: digestValue(value, salt) }] as const;
  });
  return Object.fromEntries(sealed);
}

/**
 * SHA-256 over the hash before and the change, each value by its digest: altering, dropping or reordering any revision breaks
 * the chain, while a value can be struck from history and its digest stays.
 */
export function hashRevision(
  previousHash: string,
  { patch, reason: _, ...change }: Change,
  seals: Seals,
): string {
  const digests = Object.fromEntries(Object.entries(seals).map(([name, { digest }]) => [name, digest]));
  const fields = Object.keys(patch).sort();
  return sha256(`${previousHash}\n${toSortedJson({ ...change, fields, digests })}`);
}

export type NewRevision = Omit<Change, 'at' | 'version'>;

/** Adds a revision to the chain; belongs in the transaction of the change itself. Answers its version: 1, 2, 3… per record. */
export async function recordDeskRevision(tx: Transaction, change: NewRevision): Promise<number> {
  return addRevision(tx, change, null);
}

/** Adds the revision of a record that was made at the desk: the whole of it. */
export async function recordNew(
  tx: Transaction,
  editor: Editor,
  { entity, row }: { entity: string; row: { slug: string } },
): Promise<void> {
  const patch = { [entity]: { before: null, after: row } };
  await recordDeskRevision(tx, { entity, entityId: row.slug, patch, reason: null, author: editor.id });
}

/** As recordDeskRevision, for a change that readers can see: moves the dataset revision on as well, and keeps where to. */
export async function recordRevision(tx: Transaction, change: NewRevision): Promise<number> {
  return addRevision(tx, change, await moveRevision(tx));
}

async function addRevision(tx: Transaction, change: NewRevision, dataset: number | null): Promise<number> {
  const { entity, entityId } = change;
  const last = await tx.revision.findFirst({ orderBy: { id: 'desc' }, select: { hash: true } });
  const newest = {
    where: { entity, entityId },
    orderBy: { version: 'desc' as const },
    select: { version: true },
  };
  const version = 1 + ((await tx.revision.findFirst(newest))?.version ?? 0);
  const at = new Date();
  const previousHash = last?.hash ?? FIRST_HASH;
  // As it will be read back, so that what is hashed is what is stored.
  const patch = toJson(change.patch) as Patch;
  const seals = sealValues({ ...change, patch });
  const hash = hashRevision(previousHash, { ...change, patch, version, at: at.toISOString() }, seals);
  await tx.revision.create({
    data: { ...change, patch: toJson(patch), seals: toJson(seals), version, at, previousHash, hash, dataset },
  });
  return version;
}

/** Moves the dataset revision on, so that every reader reads anew; answers where to. */
export async function moveRevision(tx: Transaction): Promise<number> {
  const { revision } = await tx.dataset.upsert({
    where: { id: 1 },
    create: { id: 1, revision: 1 },
    update: { revision: { increment: 1 } },
  });
  return revision;
}

type RecordHistory = { entity: string; entityId: string; upTo?: number };

/** The patches of one record up to a version, included; oldest first. */
export async function listPatches(tx: Transaction, record: RecordHistory): Promise<Patch[]> {
  return (await listSealedPatches(tx, record)).map(({ patch }) => patch);
}

/** The same with their seals, which tell what of them was struck. */
export async function listSealedPatches(
  tx: Transaction,
  { entity, entityId, upTo }: RecordHistory,
): Promise<{ patch: Patch; seals: Seals }[]> {
  const rows = await tx.revision.findMany({
    where: { entity, entityId, ...(upTo === undefined ? {} : { version: { lte: upTo } }) },
    orderBy: { version: 'asc' },
    select: { patch: true, seals: true },
  });
  return rows.map(({ patch, seals }) => ({ patch: patch as Patch, seals: (seals ?? {}) as Seals }));
}
