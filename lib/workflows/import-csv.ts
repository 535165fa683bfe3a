import 'server-only';
import { randomUUID } from 'node:crypto';
import { createBatch } from '../data/batches';
import { inTransaction, type Transaction } from '../data/database';
import { changeDraft, createDraft, type Draft, findDraft, findOpenDraft, mapWanted } from '../data/drafts';
import { findHeld } from '../data/held-incidents';
import { listPlaces } from '../data/places';
import { applyCsvRow, type CsvOutcome, listUnknownColumns } from '../domain/csv-incidents';
import { REFUSALS, type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { toProblem } from '../domain/form-problem';
import { type DraftForm, EMPTY_FORM } from '../domain/form-shape';
import { toUnits } from '../domain/form-units';
import type { Localised } from '../domain/locale';
import { toSortedJson } from '../domain/revision';
import { toForm } from '../domain/to-form';
import { CSV_FAULTS, type CsvFault, type CsvRow, readCsv } from '../intake/read-csv';

export type CsvFile = { fileName: string; bytes: Uint8Array };
/** What became, or would become, of one row. */
type TakenRow = {
  line: number;
  outcome: CsvOutcome;
  slug: string | null;
  reasons: Localised[];
  /** The draft it became, once imported. */
  draft: string | null;
};
export type CsvRefused = Refused & { fault: CsvFault | 'unknown_columns'; detail: Localised };
/** Rows that are stored in one transaction: between two, other people's saves go through. */
const CHUNK = 50;

/** Opens an import, so that rows can become its drafts. */
export async function openBatch(
  tx: Transaction,
  editor: Editor,
  { id, fileName }: { id: string; fileName: string },
): Promise<void> {
  requireVerb(editor, 'code');
  await createBatch(tx, editor, { id, fileName: toFileName(fileName) });
}

type CsvRead = { done: true; rows: CsvRow[] };

/** Reads a file as a whole: its rows, or why it cannot be read or has columns that we do not know. */
export function readCsvRows(bytes: Uint8Array): CsvRead | CsvRefused {
  const read = readCsv(bytes);
  if (read.fault !== null)
    return { ...refuse('file_bad'), fault: read.fault, detail: CSV_FAULTS[read.fault] };
  const unknown = listUnknownColumns(read.headers);
  return unknown.length > 0 ? refuseColumns(unknown) : { done: true, rows: read.rows };
}

type Taking = {
  /** The import whose drafts the rows become; null for a dry run. */
  batch: string | null;
  /** Rows before this one were taken already, by a run that stopped. */
  from: number;
  /** Keeps what became of some rows, in their own transaction; what it throws ends the run. */
  keep: (tx: Transaction, from: number, rows: TakenRow[]) => Promise<void>;
};

/**
 * Takes the rows of a file in bits, as drafts of a batch or, without one, as a dry run: new ones, and changes to what has
 * that id. Both tell the rows apart in the same way.
 */
export async function takeCsvRows(
  editor: Editor,
  read: CsvRead,
  { batch, from, keep }: Taking,
): Promise<void> {
  requireVerb(editor, 'code');
  const seen = new Set(read.rows.slice(0, from).flatMap(({ cells }) => cells.slug?.trim() || []));
  for (let at = from; at < read.rows.length; at += CHUNK) {
    const chunk = read.rows.slice(at, at + CHUNK);
    await inTransaction(async (tx) => keep(tx, at, await takeChunk(tx, editor, { chunk, seen, batch })));
  }
}

const toFileName = (name: string) => name.replace(/[^\p{L}\p{N} ._-]/gu, '').slice(0, 120) || 'import.csv';

function refuseColumns(names: readonly string[]): CsvRefused {
  const list = names.map((name) => `“${name.slice(0, 60)}”`).join(', ');
  const detail = { en: `No such column: ${list}.`, fr: `Colonne inconnue : ${list}.` };
  return { ...refuse('file_bad'), fault: 'unknown_columns', detail };
}

type Chunk = { chunk: readonly CsvRow[]; seen: Set<string>; batch: string | null };
type Known = {
  drafts: ReadonlyMap<string, Draft>;
  sites: ReadonlySet<string>;
  articles: ReadonlySet<string>;
};

async function takeChunk(
  tx: Transaction,
  editor: Editor,
  { chunk, seen, batch }: Chunk,
): Promise<TakenRow[]> {
  const drafts = await mapWanted(
    tx,
    chunk.flatMap(({ cells }) => cells.slug?.trim() || []),
  );
  const known = { drafts, ...(await listPlaces(tx)) };
  const rows: TakenRow[] = [];
  for (const row of chunk) {
    const slug = row.cells.slug?.trim() || null;
    const twice = slug !== null && seen.has(slug);
    if (slug !== null) seen.add(slug);
    const taken = twice
      ? refused(slug, [toProblem('slug', 'sent_twice').message])
      : await takeRow(tx, editor, { row, known, batch });
    rows.push({ line: row.line, ...taken });
  }
  return rows;
}

type Taken = Omit<TakenRow, 'line'>;
const refused = (slug: string | null, reasons: Localised[]): Taken => ({
  outcome: 'refused',
  slug,
  reasons,
  draft: null,
});

/** What a row starts from: an open draft, a published incident, or nothing. */
type Base = { form: DraftForm; draft: Draft | null; incident: string | null; version: number };

async function takeRow(
  tx: Transaction,
  editor: Editor,
  { row, known, batch }: { row: CsvRow; known: Known; batch: string | null },
): Promise<Taken> {
  const slug = row.cells.slug?.trim() || null;
  const base = await findBase(tx, slug, known);
  if (!('form' in base)) return refused(slug, [base.message]);
  // The id of an incident that exists is no part of its form.
  const cells = base.incident === null ? row.cells : { ...row.cells, slug: '' };
  const { form, problems } = applyCsvRow(cells, base.form);
  if (form === null)
    return refused(
      slug,
      problems.map((row) => row.message),
    );
  const lost = listLost(form, known);
  if (lost.length > 0) return refused(slug, lost);
  const same = toSortedJson(toUnits(form)) === toSortedJson(toUnits(base.form));
  if (same && (base.draft || base.incident)) return { outcome: 'unchanged', slug, reasons: [], draft: null };
  const outcome = base.draft || base.incident ? 'changed' : 'new';
  const draft = batch === null ? null : await store(tx, editor, { base, form, batch });
  return { outcome, slug, reasons: [], draft };
}

async function findBase(tx: Transaction, slug: string | null, { drafts }: Known): Promise<Base | Refused> {
  if (slug === null) return { form: EMPTY_FORM, draft: null, incident: null, version: 0 };
  const held = await findHeld(tx, slug);
  if (held && held.lifecycle !== 'published') return refuse('incident_not_published');
  const draft = held ? await findOpenDraft(tx, slug) : (drafts.get(slug) ?? null);
  if (draft?.stage === 'in_review') return refuse('draft_in_review');
  if (draft) return { form: draft.form, draft, incident: draft.incident, version: draft.baseVersion };
  if (held) return { form: toForm(held), draft: null, incident: slug, version: held.version };
  return { form: EMPTY_FORM, draft: null, incident: null, version: 0 };
}

function listLost(form: DraftForm, { sites, articles }: Known): Localised[] {
  const site =
    form.site.slug !== null && !sites.has(form.site.slug) ? [toProblem('site', 'unknown_site').message] : [];
  const lost = form.sources.some(({ article }) => article.slug !== null && !articles.has(article.slug));
  return lost ? [...site, toProblem('article', 'unknown_article').message] : site;
}

async function store(
  tx: Transaction,
  editor: Editor,
  { base, form, batch }: { base: Base; form: DraftForm; batch: string },
): Promise<string> {
  const { draft, incident, version } = base;
  if (!draft) {
    const made = { id: randomUUID(), incident, form, baseVersion: version, batch };
    return (await createDraft(tx, editor, made)).id;
  }
  const before = (await findDraft(tx, draft.id)) ?? draft;
  const extra = { batch: { before: before.batch, after: batch } };
  if ((await changeDraft(tx, editor, { before, change: { form, batch }, extra })) === null)
    throw new Error(REFUSALS.draft_changed.en);
  return draft.id;
}
