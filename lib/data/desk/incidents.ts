import 'server-only';
import type { IncidentState } from '../../domain/desk-query';
import type { Editor } from '../../domain/editor';
import { foldText } from '../../domain/fold-text';
import type { DraftForm } from '../../domain/form-shape';
import type { Lifecycle } from '../../domain/incident';
import type { Localised } from '../../domain/locale';
import { toForm } from '../../domain/to-form';
import { getDatabase, inTransaction } from '../database';
import { findOpenDraft } from '../drafts';
import { findHeld, formAt } from '../held-incidents';

export type DeskIncidentRow = {
  slug: string;
  site: Localised;
  night: string | null;
  lifecycle: Lifecycle;
  version: number;
  updatedAt: Date;
  /** The draft in which it is being edited. */
  draft: string | null;
};

/** How many incidents one page of the list holds. */
export const INCIDENTS_PER_PAGE = 25;

type Search = { q: string; state: IncidentState | null; page: number };

/**
 * One page of the incidents, withdrawn and merged ones too, latest night first. `q` is sought in the names and commune of
 * the site, the public id and the night, accents and hyphens aside.
 */
export async function listDeskIncidents(
  _editor: Editor,
  { q, state, page }: Search,
): Promise<{ rows: DeskIncidentRow[]; total: number }> {
  const database = await getDatabase();
  const all = await database.incident.findMany({
    where: state === null ? {} : { lifecycle: state },
    select: { slug: true, night: true, site: { select: { name: true, shortName: true, commune: true } } },
    orderBy: [{ night: 'desc' }, { slug: 'asc' }],
  });
  const words = foldText(q).split(' ');
  const found = all.filter((row) => {
    const text = foldText(JSON.stringify([row.slug, row.night, row.site]));
    return words.every((word) => text.includes(word));
  });
  const slugs = found
    .slice((page - 1) * INCIDENTS_PER_PAGE, page * INCIDENTS_PER_PAGE)
    .map((row) => row.slug);
  return { rows: await readRows(slugs), total: found.length };
}

async function readRows(slugs: readonly string[]): Promise<DeskIncidentRow[]> {
  const database = await getDatabase();
  const rows = await database.incident.findMany({
    where: { slug: { in: [...slugs] } },
    include: { site: { select: { shortName: true } } },
  });
  const open = await database.draft.findMany({
    where: { stage: { in: ['draft', 'in_review'] }, incidentSlug: { in: [...slugs] } },
    select: { id: true, incidentSlug: true },
  });
  const drafts = new Map(open.map((row) => [row.incidentSlug, row.id]));
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  return slugs.flatMap((slug) => {
    const row = bySlug.get(slug);
    if (!row) return [];
    const { night, lifecycle, version, updatedAt } = row;
    return {
      ...{ slug, night, version, updatedAt },
      site: row.site.shortName as Localised,
      lifecycle: lifecycle as Lifecycle,
      draft: drafts.get(slug) ?? null,
    };
  });
}

export type EditableIncident = {
  slug: string;
  lifecycle: Lifecycle;
  mergedInto: string | null;
  version: number;
  form: DraftForm;
  /** The draft in which it is being edited already, or null. */
  draft: string | null;
};

/** One incident as a form, to be edited or looked at; or null. */
export async function findEditable(_editor: Editor, slug: string): Promise<EditableIncident | null> {
  return inTransaction(async (tx) => {
    const held = await findHeld(tx, slug);
    if (!held) return null;
    const { lifecycle, mergedInto, version } = held;
    const draft = await findOpenDraft(tx, slug);
    return { slug, lifecycle, mergedInto, version, form: toForm(held), draft: draft?.id ?? null };
  });
}

export type DeskRecord = EditableIncident & {
  /** Incidents that were merged into this one. */
  merged: string[];
};

/** One incident with what was merged into it; or null. One that was merged itself shows what it was before. */
export async function findDeskRecord(editor: Editor, slug: string): Promise<DeskRecord | null> {
  const held = await findEditable(editor, slug);
  if (!held) return null;
  return inTransaction(async (tx) => {
    const merged = await tx.incident.findMany({
      where: { mergedInto: slug },
      select: { slug: true },
      orderBy: { slug: 'asc' },
    });
    const form = held.lifecycle === 'merged' ? await formAt(tx, slug, held.version - 1) : held.form;
    return { ...held, form, merged: merged.map((row) => row.slug) };
  });
}
