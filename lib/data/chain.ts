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
import type { Transaction } from './database';
import { digestValue, hashRevision } from './revisions';

/** The first place where the history does not hold together. */
export type BrokenLink = { id: number; entity: string; entityId: string; version: number; why: string };

type Row = Change & { id: number; seals: Seals | null; previousHash: string; hash: string };
type Walk = { hash: string; versions: Map<string, Row>; struck: Map<string, Row>; recorded: Set<string> };

const PAGE = 500;

/**
 * Walks the chain from its first revision: every value is what was sealed, every hash follows from the one before, every
 * struck value is named by a suppression, and every record is at the version its history leads to. Null when all holds.
 */
export async function findBrokenLink(
  tx: Transaction,
): Promise<{ broken: BrokenLink | null; revisions: number }> {
  const walk: Walk = { hash: FIRST_HASH, versions: new Map(), struck: new Map(), recorded: new Set() };
  let revisions = 0;
  for (let after = 0; ; ) {
    const rows = await readPage(tx, after);
    for (const row of rows) {
      const why = findFault(row, walk);
      if (why) return { broken: toLink(row, why), revisions };
      step(row, walk);
      revisions += 1;
    }
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  return { broken: findUnrecorded(walk) ?? (await findAhead(tx, walk)), revisions };
}

async function readPage(tx: Transaction, after: number): Promise<Row[]> {
  const rows = await tx.revision.findMany({
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

function findFault(row: Row, { hash, versions }: Walk): string | null {
  if (row.previousHash !== hash) return 'does not follow the revision before it';
  if (row.version !== 1 + (versions.get(recordOf(row))?.version ?? 0))
    return 'is not the next version of its record';
  const { id: _i, seals, previousHash, hash: own, ...change } = row;
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
  walk.hash = row.hash;
  walk.versions.set(recordOf(row), row);
  for (const [name, seal] of Object.entries(row.seals ?? {}))
    if ('struck' in seal) walk.struck.set(toStrikeMark(row.id, name), row);
  if (row.entity === 'suppression')
    for (const mark of (row.patch.struck?.after ?? []) as string[]) walk.recorded.add(mark);
}

function findUnrecorded({ struck, recorded }: Walk): BrokenLink | null {
  const [lost] = [...struck].filter(([mark]) => !recorded.has(mark));
  return lost ? toLink(lost[1], `has a value struck that no suppression names: ${lost[0]}`) : null;
}

/** A record beyond its history: revisions were cut off the end, or it was written to without one. */
async function findAhead(tx: Transaction, { versions }: Walk): Promise<BrokenLink | null> {
  const incidents = await tx.incident.findMany({ select: { slug: true, version: true } });
  const drafts = await tx.draft.findMany({ select: { id: true, version: true } });
  const readings = await tx.reading.findMany({ select: { id: true, version: true } });
  const records = [
    ...incidents.map(({ slug, version }) => ({ entity: 'incident', entityId: slug, version })),
    ...drafts.map(({ id, version }) => ({ entity: 'draft', entityId: id, version })),
    ...readings.map(({ id, version }) => ({ entity: 'reading', entityId: id, version })),
  ];
  const odd = records.find((record) => versions.get(recordOf(record))?.version !== record.version);
  if (!odd) return null;
  const last = versions.get(recordOf(odd));
  return {
    ...odd,
    id: last?.id ?? 0,
    why: `stands at version ${odd.version}, its history at ${last?.version ?? 0}`,
  };
}
