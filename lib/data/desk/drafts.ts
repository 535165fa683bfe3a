import 'server-only';
import type { Editor } from '../../domain/editor';
import type { Localised } from '../../domain/locale';
import type { Stage } from '../../domain/record-state';
import { listOthers, type OtherEditor } from '../claims';
import { getDatabase, inTransaction } from '../database';
import { type Draft, findDraft, listOpenDrafts } from '../drafts';
import { mapNames } from '../people';

export type DraftRow = {
  id: string;
  incident: string | null;
  stage: Stage;
  version: number;
  /** Name of the site, or what was typed for a new one; null while none is chosen. */
  site: Localised | null;
  night: string | null;
  createdBy: string;
  updatedBy: string;
  updatedAt: string;
  batch: string | null;
  mine: boolean;
};

/** Every draft that can still be written to, last changed first; contributors see their own. */
export async function listDrafts(editor: Editor): Promise<DraftRow[]> {
  const drafts = await inTransaction(listOpenDrafts);
  const seen = drafts.filter((draft) => maySee(editor, draft));
  const names = await mapNames(editor);
  const sites = await mapSites(seen);
  const name = (id: string) => names.get(id) ?? id;
  return seen.map(({ id, incident, stage, version, form, createdBy, updatedBy, updatedAt, batch }) => {
    const typed = form.site.new?.name ?? null;
    const site = form.site.slug === null ? null : (sites.get(form.site.slug) ?? null);
    return {
      ...{ id, incident, stage, version, batch, night: form.night },
      site: site ?? (typed === null ? null : { en: typed, fr: typed }),
      createdBy: name(createdBy),
      updatedBy: name(updatedBy),
      updatedAt: updatedAt.toISOString(),
      mine: createdBy === editor.id || updatedBy === editor.id,
    };
  });
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

const maySee = (editor: Editor, draft: Draft) =>
  editor.role !== 'contributor' || draft.createdBy === editor.id;

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
    return draft && maySee(editor, draft)
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
