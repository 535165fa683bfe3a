import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { formShape } from '../domain/form-shape';
import { fromUnits, toUnits } from '../domain/form-units';
import type { Patch, Seals } from '../domain/revision';
import { holdsText, strikeText, toStrikeMark } from '../domain/struck';
import { isBusy } from './busy';
import { getDatabase, type Transaction } from './database';
import { toJson } from './json';

type Row = { key: string; row: unknown };
/** What is not history and holds texts: by the name of its kind, every record with its key. */
const PLACES: Record<string, (tx: Transaction) => Promise<Row[]>> = {
  incident: listIncidents,
  statement: listStatements,
  draft: async (tx) =>
    (await tx.draft.findMany({ where: { stage: { in: OPEN } } })).map(({ id, form, note }) => ({
      key: id,
      row: [form, note],
    })),
  // The text of an article is its publisher's: what stands there is public already.
  article: async (tx) =>
    (await tx.article.findMany({ omit: { canonicalText: true } })).map((row) => ({ key: row.slug, row })),
  site: async (tx) => (await tx.site.findMany()).map((row) => ({ key: row.slug, row })),
  origin: async (tx) => (await tx.origin.findMany()).map((row) => ({ key: row.slug, row })),
  outlet: async (tx) => (await tx.outlet.findMany()).map((row) => ({ key: row.slug, row })),
  development: async (tx) => (await tx.development.findMany()).map((row) => ({ key: row.slug, row })),
  ruling: async (tx) => (await tx.conflictRuling.findMany()).map(({ key, note }) => ({ key, row: note })),
};

const OPEN = ['draft', 'in_review'];
const GONE = ['withdrawn', 'merged'];

/** Where a text stands in what is not history: it must be corrected there first. Names of records, such as `incident toulon-2025-04-14`. */
export async function listUses(tx: Transaction, text: string): Promise<string[]> {
  const uses: string[] = [];
  for (const [name, list] of Object.entries(PLACES))
    for (const { key, row } of await list(tx)) if (holdsText(row, text)) uses.push(`${name} ${key}`);
  return uses;
}

async function listIncidents(tx: Transaction): Promise<Row[]> {
  const rows = await tx.incident.findMany({
    where: { lifecycle: { notIn: GONE } },
    include: { decisions: true },
  });
  return rows.map((row) => ({ key: row.slug, row }));
}

const gone = { incident: { lifecycle: { in: GONE } } };
const onlyGone = { incidents: { some: gone, every: gone } };

async function listStatements(tx: Transaction): Promise<Row[]> {
  const rows = await tx.statement.findMany({ where: { NOT: onlyGone } });
  return rows.map((row) => ({ key: `${row.articleSlug}.${row.key}`, row }));
}

/** What stands in a record that nobody can correct any more, in place of what was removed. */
const REMOVED = { en: 'Removed for privacy.', fr: 'Retiré pour protéger la vie privée.' };

/** Removes a text from records that are closed: finished drafts and imports, withdrawn incidents and what was said of them alone. */
export async function scrubClosed(tx: Transaction, text: string): Promise<void> {
  await scrubDrafts(tx, text);
  await scrubIncidents(tx, text);
  await scrubReadings(tx, text);
  await dropUploads(tx, text);
  for (const { id, fileName } of await tx.batch.findMany())
    if (holdsText(fileName, text)) await tx.batch.update({ where: { id }, data: { fileName: '…' } });
}

async function scrubDrafts(tx: Transaction, text: string): Promise<void> {
  for (const row of await tx.draft.findMany({ where: { stage: { notIn: OPEN } } })) {
    if (!holdsText([row.form, row.note], text)) continue;
    const units = Object.entries(toUnits(formShape.parse(row.form))).filter(
      ([, unit]) => !holdsText(unit, text),
    );
    const form = fromUnits(Object.fromEntries(units));
    const note = holdsText(row.note, text) ? null : row.note;
    const data = { form: toJson(form), wantedSlug: form.slug, note };
    await tx.draft.update({ where: { id: row.id }, data });
  }
}

async function scrubIncidents(tx: Transaction, text: string): Promise<void> {
  for (const row of await tx.statement.findMany({ where: onlyGone })) {
    if (!holdsText(row, text)) continue;
    const bare = { quote: null, speaker: null, relay: null, start: null, end: null };
    if (holdsText({ ...row, ...bare }, text)) await dropStatement(tx, row.id);
    else await tx.statement.update({ where: { id: row.id }, data: bare });
  }
  const closed = { where: { lifecycle: { in: GONE } }, include: { decisions: true } };
  for (const row of await tx.incident.findMany(closed)) if (holdsText(row, text)) await scrub(tx, row, text);
}

type ClosedIncident = Prisma.IncidentGetPayload<{ include: { decisions: true } }>;

async function scrub(
  tx: Transaction,
  { id, decisions, summaryEn, summaryFr, traces, quantities }: ClosedIncident,
  text: string,
): Promise<void> {
  const held = decisions.filter((row) => holdsText([row.value, row.reason], text)).map((row) => row.id);
  await tx.decision.deleteMany({ where: { id: { in: held } } });
  const told = holdsText([summaryEn, summaryFr], text);
  const left = (traces as unknown[]).filter((trace) => !holdsText(trace, text));
  const counts = Object.entries(quantities as object).filter(([, count]) => !holdsText(count, text));
  const summary = told ? { summaryEn: REMOVED.en, summaryFr: REMOVED.fr } : {};
  await tx.incident.update({
    where: { id },
    data: { ...summary, traces: toJson(left), quantities: toJson(Object.fromEntries(counts)) },
  });
}

/** What editors wrote beside a reading; what the reader took from the article is the article's own. */
async function scrubReadings(tx: Transaction, text: string): Promise<void> {
  for (const { id, state, fileName } of await tx.reading.findMany()) {
    const isHeld = (key: string, value: unknown) => key === 'note' && holdsText(value, text);
    const left = JSON.stringify(state, (key, value) => (isHeld(key, value) ? null : value));
    const named = holdsText(fileName, text);
    if (!named && left === JSON.stringify(state)) continue;
    const data = { state: JSON.parse(left), fileName: named ? null : fileName };
    await tx.reading.update({ where: { id }, data });
  }
}

const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];

/** Forgets the files of imports that hold the text; what was imported from them stays. */
async function dropUploads(tx: Transaction, text: string): Promise<void> {
  for (const { id } of await tx.upload.findMany({ select: { id: true } })) {
    const { bytes, fileName } = await tx.upload.findUniqueOrThrow({ where: { id } });
    const texts = ENCODINGS.map((encoding) => new TextDecoder(encoding).decode(bytes));
    if (holdsText([fileName, ...texts], text)) await tx.upload.delete({ where: { id } });
  }
}

async function dropStatement(tx: Transaction, statementId: number): Promise<void> {
  await tx.decisionStatement.deleteMany({ where: { statementId } });
  await tx.incidentStatement.deleteMany({ where: { statementId } });
  await tx.statement.delete({ where: { id: statementId } });
}

const PAGE = 500;

/** Strikes every value that holds a text from the history; answers the marks of what was struck. */
export async function strikeHistory(tx: Transaction, text: string): Promise<string[]> {
  const marks: string[] = [];
  for (let after = 0; ; ) {
    const rows = await tx.revision.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: PAGE,
    });
    for (const row of rows) marks.push(...(await strikeRow(tx, row, text)));
    const last = rows.at(-1);
    if (!last) return marks;
    after = last.id;
  }
}

async function strikeRow(
  tx: Transaction,
  { id, patch: stored, reason: given, seals: known }: Prisma.RevisionGetPayload<object>,
  text: string,
): Promise<string[]> {
  if (known === null) return [];
  const sealed = { patch: stored as Patch, reason: given, seals: known as Seals };
  const { names, patch, reason, seals } = strikeText(sealed, text);
  if (names.length === 0) return [];
  await tx.revision.update({ where: { id }, data: { patch: toJson(patch), reason, seals: toJson(seals) } });
  return names.map((name) => toStrikeMark(id, name));
}

/**
 * Leaves no remnant of deleted rows in the database's files: rewrites the database, and empties the log beside it. False when
 * another process reads or writes meanwhile, so that remnants stay until the next sweep. Copies made before (backups) are
 * out of reach.
 */
export async function sweepDatabase(): Promise<boolean> {
  const database = await getDatabase();
  try {
    await database.$executeRawUnsafe('VACUUM');
    const [log] = await database.$queryRawUnsafe<{ busy: bigint }[]>('PRAGMA wal_checkpoint(TRUNCATE)');
    return log?.busy === 0n;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}
