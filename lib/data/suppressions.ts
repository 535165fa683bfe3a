import 'server-only';
import { formShape } from '../domain/form-shape';
import { fromUnits, toUnits } from '../domain/form-units';
import type { Patch, Seals } from '../domain/revision';
import { holdsText, strikeText, toStrikeMark } from '../domain/struck';
import type { Transaction } from './database';
import { toJson } from './json';

/** Where a text stands in what is not history: it must be corrected there first. Names of records, such as `incident toulon-2025-04-14`. */
export async function listUses(tx: Transaction, text: string): Promise<string[]> {
  const open = { stage: { in: ['draft', 'in_review'] } };
  const tables: [string, { key: string; row: unknown }[]][] = [
    ['incident', await listIncidents(tx)],
    ['statement', await listStatements(tx)],
    [
      'draft',
      (await tx.draft.findMany({ where: open })).map((row) => ({ key: row.id, row: [row.form, row.note] })),
    ],
    [
      'article',
      (await tx.article.findMany()).map(({ canonicalText: _, ...row }) => ({ key: row.slug, row })),
    ],
    ['site', (await tx.site.findMany()).map((row) => ({ key: row.slug, row }))],
    ['origin', (await tx.origin.findMany()).map((row) => ({ key: row.slug, row }))],
    ['outlet', (await tx.outlet.findMany()).map((row) => ({ key: row.slug, row }))],
  ];
  return tables.flatMap(([name, rows]) =>
    rows.filter(({ row }) => holdsText(row, text)).map(({ key }) => `${name} ${key}`),
  );
}

async function listIncidents(tx: Transaction) {
  const rows = await tx.incident.findMany({
    where: { lifecycle: 'published' },
    include: { decisions: true },
  });
  return rows.map((row) => ({ key: row.slug, row }));
}

async function listStatements(tx: Transaction) {
  const gone = { incident: { lifecycle: { in: ['withdrawn', 'merged'] } } };
  const onlyGone = { incidents: { some: gone, every: gone } };
  const rows = await tx.statement.findMany({ where: { NOT: onlyGone } });
  return rows.map((row) => ({ key: `${row.articleSlug}.${row.key}`, row }));
}

/** What stands in a record that nobody can correct any more, in place of what was removed. */
const REMOVED = { en: 'Removed for privacy.', fr: 'Retiré pour protéger la vie privée.' };

/** Removes a text from records that are closed: finished drafts, withdrawn and merged incidents and what was said of them alone. */
export async function scrubClosed(tx: Transaction, text: string): Promise<void> {
  for (const row of await tx.draft.findMany({ where: { stage: { in: ['published', 'discarded'] } } }))
    if (holdsText(row.form, text)) {
      const units = Object.entries(toUnits(formShape.parse(row.form))).filter(
        ([, unit]) => !holdsText(unit, text),
      );
      await tx.draft.update({
        where: { id: row.id },
        data: { form: toJson(fromUnits(Object.fromEntries(units))) },
      });
    }
  const closed = { lifecycle: { in: ['withdrawn', 'merged'] } };
  for (const { id, summaryEn, summaryFr } of await tx.incident.findMany({ where: closed }))
    if (holdsText([summaryEn, summaryFr], text))
      await tx.incident.update({ where: { id }, data: { summaryEn: REMOVED.en, summaryFr: REMOVED.fr } });
  const linked = { incidents: { some: { incident: closed } } };
  for (const row of await tx.statement.findMany({ where: linked }))
    if (holdsText([row.quote, row.speaker], text))
      await tx.statement.update({
        where: { id: row.id },
        data: { quote: null, speaker: null, start: null, end: null },
      });
}

/** Strikes every value that holds a text from the history; answers the marks of what was struck. */
export async function strikeHistory(tx: Transaction, text: string): Promise<string[]> {
  const ids = await tx.revision.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  const marks: string[] = [];
  for (const { id } of ids) {
    const row = await tx.revision.findUniqueOrThrow({ where: { id } });
    if (row.seals === null) continue;
    const sealed = { patch: row.patch as Patch, reason: row.reason, seals: row.seals as Seals };
    const { names, patch, reason, seals } = strikeText(sealed, text);
    if (names.length === 0) continue;
    await tx.revision.update({ where: { id }, data: { patch: toJson(patch), reason, seals: toJson(seals) } });
    marks.push(...names.map((name) => toStrikeMark(id, name)));
  }
  return marks;
}
