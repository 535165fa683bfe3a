import 'server-only';
import { storeArticle, storeNewOutlet, storeReferences, storeStatement } from '../data/articles';
import type { Transaction } from '../data/database';
import { type DeskIncident, findHeld, stateOf } from '../data/held-incidents';
import { storeIncident } from '../data/incidents';
import { recordNew, recordRevision } from '../data/revisions';
import { deleteUnused, findStatementIds } from '../data/statements';
import type { Editor } from '../domain/editor';
import { gradeIncident } from '../domain/grade';
import type { Localised } from '../domain/locale';
import type { Publication } from '../domain/plan-publication';
import type { PlannedStatement } from '../domain/plan-statements';
import { type Patch, toPatch } from '../domain/revision';

type Stored = {
  slug: string;
  publication: Publication;
  summary: Localised;
  /** The incident as it stands, or null for a new one. */
  before: DeskIncident | null;
  reason: string | null;
  /** More for the revision to tell. */
  extra?: Patch;
};

/**
 * Stores a publication: what it needs made, its statements, the incident with its decisions, one revision each. Statements
 * that nothing needs any more go; the revision keeps them. Null when the incident moved on. Throws when no place or night is decided.
 */
export async function storePublication(
  tx: Transaction,
  editor: Editor,
  stored: Stored,
): Promise<number | null> {
  const { slug, publication, summary, before, reason, extra = {} } = stored;
  const { coding, decisions, statements } = publication;
  if (coding === null) throw new Error(`${slug}: its statements give no place or no night`);
  await storeMade(tx, editor, publication.refs.made);
  const ids = await storeStatements(tx, statements);
  const record = {
    slug,
    coding,
    summary,
    lifecycle: 'published' as const,
    grade: gradeIncident(statements),
    decisions,
  };
  if (!(await storeIncident(tx, record, ids, before?.version ?? 0))) return null;
  const gone = (before?.statements ?? []).map((row) => row.id).filter((id) => !ids.has(id));
  await deleteUnused(tx, gone);
  const after = await findHeld(tx, slug);
  if (!after) throw new Error(`${slug} was not stored`);
  const patch = { ...toPatch(before ? stateOf(before) : {}, stateOf(after)), ...extra };
  return recordRevision(tx, { entity: 'incident', entityId: slug, patch, reason, author: editor.id });
}

async function storeMade(tx: Transaction, editor: Editor, made: Publication['refs']['made']): Promise<void> {
  const { site, outlets, articles, origins } = made;
  await storeReferences(tx, { outlets: [], origins, sites: site ? [site] : [] });
  for (const outlet of outlets) await storeNewOutlet(tx, editor, outlet);
  for (const article of articles) await storeArticle(tx, article, editor.id);
  const records = [
    ...(site ? [['site', site] as const] : []),
    ...origins.map((row) => ['origin', row] as const),
    ...articles.map(({ statements: _, context: __, ...row }) => ['article', row] as const),
  ];
  for (const [entity, row] of records) await recordNew(tx, editor, { entity, row });
}

/** Stores the statements that are new; answers the database ids of all. */
async function storeStatements(
  tx: Transaction,
  statements: readonly PlannedStatement[],
): Promise<Map<string, number>> {
  const wanted = statements.map((row) => row.id);
  const known = await findStatementIds(tx, wanted);
  for (const { row: _row, id, article, publishedOn: _day, ...statement } of statements)
    if (!known.has(id)) await storeStatement(tx, article, statement);
  return findStatementIds(tx, wanted);
}
