import 'server-only';
import { outletSchema, toArticleName } from '../../domain/article';
import type { DraftList } from '../../domain/desk-query';
import { type Editor, maySeeDraft } from '../../domain/editor';
import type { DraftForm } from '../../domain/form-shape';
import type { Localised } from '../../domain/locale';
import { nameNewSite } from '../../domain/name-new-site';
import type { Stage } from '../../domain/record-state';
import { may } from '../../domain/role';
import { listOthers, type OtherEditor } from '../claims';
import { getDatabase, inTransaction } from '../database';
import { countOpenDrafts, type Draft, type DraftFilter, findDraft, listOpenDrafts } from '../drafts';
import { mapNames } from '../people';

export type DraftRow = {
  id: string;
  incident: string | null;
  stage: Stage;
  version: number;
  /** Name of the site, or what was typed for a new one; null while none is chosen. */
  site: Localised | null;
  night: string | null;
  /** What was asked of it when it was returned. */
  note: string | null;
  /** Name of the first article it rests on, or what was typed of a new one; it tells apart drafts of one place and night. */
  article: Localised | null;
  createdBy: string;
  createdAt: Date;
  updatedBy: string;
  updatedAt: Date;
  /** Whoever looks at the list last edited it. */
  ownEdit: boolean;
};

/** How many drafts one page of a list holds. */
export const DRAFTS_PER_PAGE = 25;

export type DraftPage = {
  list: DraftList;
  rows: DraftRow[];
  /** How many each list holds. */
  totals: Record<DraftList, number>;
};

/**
 * One page of the drafts that can still be written to, last changed first; contributors see their own. Where no list is
 * asked for, what waits for review to those who can publish, while anything does, and else one's own.
 */
export async function listDrafts(
  editor: Editor,
  asked: { list: DraftList | null; page: number },
): Promise<DraftPage> {
  const { list, drafts, totals } = await inTransaction(async (tx) => {
    const count = (one: DraftList) => countOpenDrafts(tx, whereOf(editor, one));
    const counted = { review: await count('review'), mine: await count('mine'), all: await count('all') };
    const waits = may(editor.role, 'publish') && counted.review > 0;
    const shown = asked.list ?? (waits ? 'review' : 'mine');
    const found = await listOpenDrafts(tx, whereOf(editor, shown), {
      skip: (asked.page - 1) * DRAFTS_PER_PAGE,
      take: DRAFTS_PER_PAGE,
    });
    return { list: shown, drafts: found, totals: counted };
  });
  return { list, rows: await toRows(editor, drafts), totals };
}

function whereOf({ id, role }: Editor, list: DraftList): DraftFilter {
  const own = role === 'contributor' ? { createdBy: id } : {};
  if (list === 'review') return { ...own, stage: 'in_review' };
  return list === 'mine' ? { ...own, OR: [{ createdBy: id }, { updatedBy: id }] } : own;
}

async function toRows(editor: Editor, drafts: readonly Draft[]): Promise<DraftRow[]> {
  const names = await mapNames(editor);
  const sites = await mapSites(drafts);
  const articles = await mapArticles(drafts);
  const name = (id: string) => names.get(id) ?? id;
  return drafts.map(({ id, incident, stage, version, note, form, createdBy, updatedBy, ...at }) => {
    const site = form.site.slug === null ? null : (sites.get(form.site.slug) ?? null);
    return {
      ...{ id, incident, stage, version, note, night: form.night },
      site: site ?? nameNewSite(form.site.new),
      article: toFirstArticle(form, articles),
      createdBy: name(createdBy),
      updatedBy: name(updatedBy),
      ...{ createdAt: at.createdAt, updatedAt: at.updatedAt },
      ownEdit: updatedBy === editor.id,
    };
  });
}

function toFirstArticle({ sources }: DraftForm, articles: ReadonlyMap<string, Localised>): Localised | null {
  const first = sources[0]?.article;
  const typed = first?.new?.title ?? first?.new?.outletName ?? null;
  return articles.get(first?.slug ?? '') ?? (typed === null ? null : { en: typed, fr: typed });
}

async function mapArticles(drafts: readonly Draft[]): Promise<Map<string, Localised>> {
  const database = await getDatabase();
  const slugs = drafts.flatMap(({ form }) => form.sources[0]?.article.slug ?? []);
  const rows = await database.article.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, title: true, publishedOn: true, outlet: true },
  });
  const named = rows.map(({ outlet, ...row }) => ({ ...row, outlet: outletSchema.parse(outlet) }));
  return new Map(
    named.map((row) => [row.slug, { en: toArticleName(row, 'en'), fr: toArticleName(row, 'fr') }]),
  );
}

async function mapSites(drafts: readonly Draft[]): Promise<Map<string, Localised>> {
  const database = await getDatabase();
  const slugs = drafts.flatMap(({ form }) => form.site.slug ?? []);
  const rows = await database.site.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, shortName: true },
  });
  return new Map(rows.map((row) => [row.slug, row.shortName as Localised]));
}

export type DeskDraft = Omit<Draft, 'createdAt' | 'updatedAt'> & {
  createdAt: string;
  updatedAt: string;
  createdByName: string;
  updatedByName: string;
  /** Who else has it open now. */
  others: OtherEditor[];
};

/** One draft with its form, or null: also where a contributor asks for somebody else's. */
export async function findDeskDraft(editor: Editor, id: string): Promise<DeskDraft | null> {
  const found = await inTransaction(async (tx) => {
    const draft = await findDraft(tx, id);
    return draft && maySeeDraft(editor, draft)
      ? { draft, others: await listOthers(tx, editor, id, new Date()) }
      : null;
  });
  if (!found) return null;
  const names = await mapNames(editor);
  const { draft, others } = found;
  return {
    ...draft,
    createdAt: draft.createdAt.toISOString(),
    updatedAt: draft.updatedAt.toISOString(),
    createdByName: names.get(draft.createdBy) ?? draft.createdBy,
    updatedByName: names.get(draft.updatedBy) ?? draft.updatedBy,
    others,
  };
}
