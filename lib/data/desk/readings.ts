import 'server-only';
import { type Article, outletSchema } from '../../domain/article';
import type { Editor } from '../../domain/editor';
import type { Localised } from '../../domain/locale';
import type { MethodCode } from '../../domain/method';
import { nameNewSite, UNNAMED_PLACE } from '../../domain/name-new-site';
import { listUnused } from '../../intake/ruling/list-unused';
import type { DeskProposal } from '../../intake/ruling/reading-state';
import type { Matchable, ReadingRow, ShownReading } from '../../intake/ruling/shown-reading';
import { getDatabase, inTransaction, type Transaction } from '../database';
import { listOpenDrafts } from '../drafts';
import { mapNames } from '../people';
import { findReading } from '../readings';
import { mapSameDrafts } from '../same-drafts';
import { toArticle } from '../snapshot';
import { findUndoable } from '../undoable';

/** How many readings a list shows. */
const MOST_ROWS = 50;

/** The readings with something left to do, and those that are done; last changed first, fifty at most of each. */
export async function listReadings(editor: Editor): Promise<{ open: ReadingRow[]; done: ReadingRow[] }> {
  const database = await getDatabase();
  const names = await mapNames(editor);
  const article = { select: { title: true, publishedOn: true, outlet: true } };
  const list = async (where: object) => {
    const rows = await database.reading.findMany({
      where,
      select: { id: true, open: true, unread: true, createdBy: true, createdAt: true, article },
      orderBy: { updatedAt: 'desc' },
      take: MOST_ROWS,
    });
    return rows.map((row) => ({
      ...row,
      article: { ...row.article, outlet: outletSchema.parse(row.article.outlet) },
      createdBy: names.get(row.createdBy) ?? row.createdBy,
    }));
  };
  const done = { open: 0, unread: 0 };
  return { open: await list({ NOT: done }), done: await list(done) };
}

/** What an article is called, and its reading if it has one; null when there is no such article. */
export async function findNearArticle(
  _editor: Editor,
  slug: string,
): Promise<(ReadingRow['article'] & { reading: string | null }) | null> {
  const database = await getDatabase();
  const row = await database.article.findUnique({
    where: { slug },
    select: { title: true, publishedOn: true, outlet: true, reading: { select: { id: true } } },
  });
  return row && { ...row, outlet: outletSchema.parse(row.outlet), reading: row.reading?.id ?? null };
}

/** One reading with all that its page shows, or null. */
export async function findDeskReading(editor: Editor, id: string): Promise<ShownReading | null> {
  const found = await inTransaction(async (tx) => {
    const reading = await findReading(tx, id);
    if (!reading) return null;
    const article = await findArticleOf(tx, reading.article);
    const sites = await tx.site.findMany({ select: { slug: true, shortName: true } });
    const siteNames = new Map(sites.map((row) => [row.slug, row.shortName as Localised]));
    const undo = await findUndoable(tx, id);
    const { proposals } = reading.state;
    const same = await mapSameDrafts(tx, editor, { reading: id, proposals });
    const held = proposals.map((row): DeskProposal => {
      const draft = same.get(row.key)?.held;
      return draft ? { ...row, match: { kind: 'draft', id: draft.id } } : row;
    });
    const matchables = await listMatchables(tx, editor, siteNames);
    return { reading, article, siteNames, undo, matchables, proposals: held };
  });
  if (!found?.article) return null;
  const { reading, article, siteNames, undo, matchables, proposals } = found;
  const { version, text, dayFrom, computed, state, createdBy } = reading;
  return {
    ...{ id, version, article, text, dayFrom, computed, siteNames, matchables, proposals },
    unused: listUnused(computed, state),
    undo: undo?.version ?? null,
    peopleNames: await mapNames(editor),
    readOnly: editor.role === 'contributor' && createdBy !== editor.id,
  };
}

async function findArticleOf(tx: Transaction, slug: string): Promise<Article | null> {
  const row = await tx.article.findUnique({ where: { slug }, include: { outlet: true } });
  if (!row) return null;
  const { outlet, ...article } = row;
  return toArticle(article, new Map([[outlet.slug, outletSchema.parse(outlet)]]));
}

/** Published incidents and drafts of new ones; of drafts, contributors see their own. */
async function listMatchables(
  tx: Transaction,
  editor: Editor,
  siteNames: ReadonlyMap<string, Localised>,
): Promise<Matchable[]> {
  const incidents = await tx.incident.findMany({
    where: { lifecycle: 'published' },
    select: { slug: true, siteSlug: true, night: true, methods: true },
    orderBy: [{ night: 'asc' }, { slug: 'asc' }],
  });
  const own = editor.role === 'contributor' ? { createdBy: editor.id } : {};
  const drafts = await listOpenDrafts(tx, { ...own, stage: 'draft', incidentSlug: null });
  const nameOf = (slug: string): Localised => siteNames.get(slug) ?? { en: slug, fr: slug };
  return [
    ...incidents.map(({ slug, siteSlug, night, methods }) => ({
      ...{ value: `incident:${slug}`, slug, draft: null, site: siteSlug, name: nameOf(siteSlug), night },
      methods: methods as MethodCode[],
    })),
    ...drafts.map(({ id, form: { site, night, methods } }) => {
      const name = site.slug === null ? (nameNewSite(site.new) ?? UNNAMED_PLACE) : nameOf(site.slug);
      return { value: `draft:${id}`, slug: null, draft: id, site: site.slug, name, night, methods };
    }),
  ];
}
