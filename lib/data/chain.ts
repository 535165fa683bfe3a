import 'server-only';
import { createHash } from 'node:crypto';
import {
  type Change,
  FIRST_HASH,
  listSealed,
  type Patch,
  type Seals,
  toSortedJson,
} from '../domain/revision';
import { toStrikeMark } from '../domain/struck';
import { getDatabase, inTransaction, type Transaction } from './database';
import { digestValue, hashRevision } from './revisions';

/** The first place where the history does not hold together. */
export type BrokenLink = { id: number; entity: string; entityId: string; version: number; why: string };

type Row = Change & {
  id: number;
  seals: Seals | null;
  previousHash: string;
  hash: string;
  dataset: number | null;
};
type Walk = {
  /** The revision it stands at, and how many it has passed. */
  id: number;
  revisions: number;
  hash: string;
  /** The last dataset revision that a change moved to. */
  dataset: number;
  /** The last revision of each record. */
  versions: Map<string, BrokenLink>;
  struck: Map<string, BrokenLink>;
  recorded: Set<string>;
};

const PAGE = 500;

/**
 * Walks the chain from its first revision: every value is what was sealed, every hash follows from the one before, every
 * struck value is named by a suppression, and every record is at the version its history leads to. Null when all holds.
 * People go on saving while it walks; only the newest revisions and the records are read in one transaction.
 */
export async function findBrokenLink(): Promise<{ broken: BrokenLink | null; revisions: number }> {
  const walk: Walk = {
    ...{ id: 0, revisions: 0, hash: FIRST_HASH, dataset: 0 },
    ...{ versions: new Map(), struck: new Map(), recorded: new Set<string>() },
  };
  const broken =
    (await walkOn(await getDatabase(), walk)) ??
    (await inTransaction(
      async (tx) => (await walkOn(tx, walk)) ?? findUnrecorded(walk) ?? (await findAhead(tx, walk)),
    ));
  return { broken, revisions: walk.revisions };
}

/** Walks from where the walk stands to the newest revision. */
async function walkOn(store: Transaction, walk: Walk): Promise<BrokenLink | null> {
  for (;;) {
    const rows = await readPage(store, walk.id);
    if (rows.length === 0) return null;
    for (const row of rows) {
      const why = findFault(row, walk);
      if (why) return toLink(row, why);
      step(row, walk);
    }
  }
}

async function readPage(store: Transaction, after: number): Promise<Row[]> {
  const rows = await store.revision.findMany({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: PAGE,
  });
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    patch: row.patch as Patch,
    seals: row.seals as Seals | null,
  }));
}

const toLink = ({ id, entity, entityId, version }: Row, why: string): BrokenLink => ({
  id,
  entity,
  entityId,
  version,
  why,
});
const recordOf = ({ entity, entityId }: Pick<Row, 'entity' | 'entityId'>) => `${entity} ${entityId}`;

function findFault(row: Row, { hash, versions, dataset }: Walk): string | null {
  if (row.previousHash !== hash) return 'does not follow the revision before it';
  if (row.version !== 1 + (versions.get(recordOf(row))?.version ?? 0))
    return 'is not the next version of its record';
  if (row.dataset !== null && row.dataset <= dataset) return 'does not move the dataset on';
  const { id: _i, seals, previousHash, hash: own, dataset: _d, ...change } = row;
  if (seals === null) return hashUnsealed(previousHash, change) === own ? null : 'was altered';
  const sealed = findSealFault(change, seals);
  if (sealed) return sealed;
  return hashRevision(previousHash, change, seals) === own ? null : 'was altered';
}

function findSealFault(change: Change, seals: Seals): string | null {
  const values = new Map(listSealed(change));
  const unsealed = [...values.keys()].find((name) => !Object.hasOwn(seals, name));
  if (unsealed) return `has an unsealed value: ${unsealed}`;
  const broken = Object.entries(seals).find(([name, seal]) => {
    const value = values.get(name);
    if ('struck' in seal) return value !== undefined;
    return value === undefined || digestValue(value, seal.salt) !== seal.digest;
  });
  return broken ? `has an altered value: ${broken[0]}` : null;
}

/** Revisions from before values were sealed: the hash is that of the whole change. */
function hashUnsealed(previousHash: string, change: Change): string {
  const { entity, entityId, version, patch, reason, author, at } = change;
  const text = toSortedJson({ entity, entityId, version, patch, reason, author, at });
  return createHash('sha256').update(`${previousHash}\n${text}`).digest('hex');
}

function step(row: Row, walk: Walk): void {
  walk.id = row.id;
  walk.revisions += 1;
  walk.hash = row.hash;
  walk.dataset = row.dataset ?? walk.dataset;
  walk.versions.set(recordOf(row), toLink(row, ''));
  for (const [name, seal] of Object.entries(row.seals ?? {}))
    if ('struck' in seal) walk.struck.set(toStrikeMark(row.id, name), toLink(row, ''));
  if (row.entity === 'suppression')
    for (const mark of (row.patch.struck?.after ?? []) as string[]) walk.recorded.add(mark);
}

function findUnrecorded({ struck, recorded }: Walk): BrokenLink | null {
  const lost = [...struck].find(([mark]) => !recorded.has(mark));
  return lost ? { ...lost[1], why: `has a value struck that no suppression names: ${lost[0]}` } : null;
}

/** A record apart from its history: revisions were cut off the end, it was written to without one, or deleted. */
async function findAhead(tx: Transaction, { versions }: Walk): Promise<BrokenLink | null> {
  const incidents = await tx.incident.findMany({ select: { slug: true, version: true } });
  const drafts = await tx.draft.findMany({ select: { id: true, version: true } });
  const readings = await tx.reading.findMany({ select: { id: true, version: true } });
  const records = new Map<string, number>([
    ...incidents.map(({ slug, version }) => [`incident ${slug}`, version] as const),
    ...drafts.map(({ id, version }) => [`draft ${id}`, version] as const),
    ...readings.map(({ id, version }) => [`reading ${id}`, version] as const),
  ]);
  for (const [record, version] of records) {
    const last = versions.get(record);
    if (last?.version === version) continue;
    const [entity = '', entityId = ''] = record.split(' ');
    const why = `stands at version ${version}, its history at ${last?.version ?? 0}`;
    return { id: last?.id ?? 0, entity, entityId, version, why };
  }
  const gone = [...versions].find(([record]) => KEPT.test(record) && !records.has(record));
  return gone ? { ...gone[1], why: 'has a history, but is gone' } : null;
}

// Incidents, drafts and readings are never deleted.
const KEPT = /^(incident|draft|reading) /;
