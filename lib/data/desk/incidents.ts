import 'server-only';
import type { Editor } from '../../domain/editor';
import type { DraftForm } from '../../domain/form-shape';
import type { Lifecycle } from '../../domain/incident';
import type { Localised } from '../../domain/locale';
import { toForm } from '../../domain/to-form';
import { getDatabase, inTransaction } from '../database';
import { findOpenDraft } from '../drafts';
import { findHeld } from '../held-incidents';

export type DeskIncidentRow = {
  slug: string;
  site: { slug: string; shortName: Localised };
  night: string | null;
  lifecycle: Lifecycle;
  mergedInto: string | null;
  version: number;
  updatedAt: string;
  /** The draft in which it is being edited. */
  draft: string | null;
};

/** Every incident there is, withdrawn and merged ones too, latest night first. */
export async function listDeskIncidents(_editor: Editor): Promise<DeskIncidentRow[]> {
  const database = await getDatabase();
  const rows = await database.incident.findMany({
    include: { site: { select: { slug: true, shortName: true } } },
    orderBy: [{ night: 'desc' }, { slug: 'asc' }],
  });
  const open = await database.draft.findMany({
    where: { stage: { in: ['draft', 'in_review'] }, incidentSlug: { not: null } },
    select: { id: true, incidentSlug: true },
  });
  const drafts = new Map(open.map((row) => [row.incidentSlug, row.id]));
  return rows.map(({ slug, night, site, lifecycle, mergedInto, version, updatedAt }) => ({
    slug,
    site: { slug: site.slug, shortName: site.shortName as Localised },
    night,
    lifecycle: lifecycle as Lifecycle,
    mergedInto,
    version,
    updatedAt: updatedAt.toISOString(),
    draft: drafts.get(slug) ?? null,
  }));
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
