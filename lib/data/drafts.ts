import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { Editor } from '../domain/editor';
import { type DraftForm, formShape } from '../domain/form-shape';
import { type Stage, toDraftState, toStateForm } from '../domain/record-state';
import { applyPatches, type Patch, toPatch } from '../domain/revision';
import type { Transaction } from './database';
import { toJson } from './json';
import { listPatches, recordDeskRevision } from './revisions';

/** A draft as stored. `version` counts every change of it; the instants are of its last change and its making. */
export type Draft = {
  id: string;
  incident: string | null;
  form: DraftForm;
  stage: Stage;
  version: number;
  baseVersion: number;
  createdBy: string;
  updatedBy: string;
  createdAt: Date;
  updatedAt: Date;
  note: string | null;
  notSame: string[];
  batch: string | null;
};

type Row = Prisma.DraftGetPayload<object>;

/** A stored draft as the domain knows it. Throws when the database holds what no door lets in. */
export function toDraft({ incidentSlug, batchId, wantedSlug: _, form, stage, notSame, ...rest }: Row): Draft {
  return {
    ...rest,
    incident: incidentSlug,
    batch: batchId,
    form: formShape.parse(form),
    stage: stage as Stage,
    notSame: notSame as string[],
  };
}

/** One draft, or null. */
export async function findDraft(tx: Transaction, id: string): Promise<Draft | null> {
  const row = await tx.draft.findUnique({ where: { id } });
  return row && toDraft(row);
}

/** In a query: the stages in which a draft can still be written to. */
export const isOpenStage = { in: ['draft', 'in_review'] satisfies Stage[] };

/** The draft in which an incident is being edited, or null; there is at most one. */
export async function findOpenDraft(tx: Transaction, incident: string): Promise<Draft | null> {
  const row = await tx.draft.findFirst({ where: { incidentSlug: incident, stage: isOpenStage } });
  return row && toDraft(row);
}

/** The open drafts of new incidents that ask for one of these public ids, by it. */
export async function mapWanted(tx: Transaction, slugs: readonly string[]): Promise<Map<string, Draft>> {
  const where = { wantedSlug: { in: [...slugs] }, incidentSlug: null, stage: isOpenStage };
  const rows = await tx.draft.findMany({ where });
  return new Map(rows.map((row) => [row.wantedSlug ?? '', toDraft(row)]));
}

/** The drafts with these ids that can be read; of one that cannot, the log says so, and the others are served. */
export async function readDrafts(tx: Transaction, ids: string[]): Promise<Draft[]> {
  return toReadable(await tx.draft.findMany({ where: { id: { in: ids } } }));
}

function toReadable(rows: readonly Row[]): Draft[] {
  return rows.flatMap((row) => {
    if (formShape.safeParse(row.form).success) return [toDraft(row)];
    console.error(`draft ${row.id} cannot be read`);
    return [];
  });
}

/** Which of the drafts that can still be written to are meant. */
export type DraftFilter = Prisma.DraftWhereInput;

/** Drafts that can still be written to, last changed first: all of them, or a part. */
export async function listOpenDrafts(
  tx: Transaction,
  filter: DraftFilter = {},
  part: { skip?: number; take?: number } = {},
): Promise<Draft[]> {
  const where = { AND: [{ stage: isOpenStage }, filter] };
  return toReadable(
    await tx.draft.findMany({ where, orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }], ...part }),
  );
}

/** How many drafts can still be written to. */
export async function countOpenDrafts(tx: Transaction, filter: DraftFilter): Promise<number> {
  return tx.draft.count({ where: { AND: [{ stage: isOpenStage }, filter] } });
}

/** So many drafts of one import, those that were discarded left out; by id, from the one after `after`. */
export async function listBatchDrafts(
  tx: Transaction,
  batch: string,
  { after, take }: { after: string; take: number },
): Promise<Draft[]> {
  const where = { batchId: batch, stage: { not: 'discarded' }, id: { gt: after } };
  return (await tx.draft.findMany({ where, orderBy: { id: 'asc' }, take })).map(toDraft);
}

type NewDraft = Pick<Draft, 'id' | 'incident' | 'form' | 'baseVersion'> & {
  batch?: string;
  /** The proposal of the desk's reader that it was accepted from. */
  reading?: string;
  reason?: string;
};

/** Stores a new draft with its first revision. */
export async function createDraft(tx: Transaction, editor: Editor, draft: NewDraft): Promise<Draft> {
  const { id, incident, form, baseVersion, batch, reading, reason } = draft;
  const row = await tx.draft.create({
    data: {
      id,
      incidentSlug: incident,
      form: toJson(form),
      wantedSlug: form.slug,
      stage: 'draft',
      baseVersion,
      createdBy: editor.id,
      updatedBy: editor.id,
      updatedAt: new Date(),
      notSame: [],
      batchId: batch,
    },
  });
  const state = toDraftState(form, { stage: 'draft', incident, baseVersion, note: null });
  const patch = toPatch({}, { ...state, ...(batch ? { batch } : {}), ...(reading ? { reading } : {}) });
  await recordDeskRevision(tx, {
    entity: 'draft',
    entityId: id,
    patch,
    reason: reason ?? null,
    author: editor.id,
  });
  return toDraft(row);
}

type DraftChange = Partial<Pick<Draft, 'form' | 'stage' | 'note' | 'incident' | 'baseVersion'>> & {
  batch?: string | null;
};

/**
 * The only way to change a draft: its version must still be that of `before`, and the revision is part of the change. Answers
 * the new version, or null when the draft moved on. Whoever changes the form is remembered as its last editor.
 */
export async function changeDraft(
  tx: Transaction,
  editor: Editor,
  {
    before,
    change,
    reason = null,
    extra = {},
  }: { before: Draft; change: DraftChange; reason?: string | null; extra?: Patch },
): Promise<number | null> {
  const { form, incident, batch, ...plain } = change;
  const data = {
    ...plain,
    ...(incident === undefined ? {} : { incidentSlug: incident }),
    ...(batch === undefined ? {} : { batchId: batch }),
    ...(form === undefined ? {} : { form: toJson(form), wantedSlug: form.slug, updatedBy: editor.id }),
    updatedAt: new Date(),
    version: { increment: 1 },
  };
  const { id, version } = before;
  const moved = await tx.draft.updateMany({ where: { id, version }, data });
  if (moved.count === 0) return null;
  const after = { ...before, ...change };
  const patch = { ...toPatch(toDraftState(before.form, before), toDraftState(after.form, after)), ...extra };
  return recordDeskRevision(tx, { entity: 'draft', entityId: id, patch, reason, author: editor.id });
}

/** The form that a draft had at a version, from its history. */
export async function draftFormAt(tx: Transaction, id: string, version: number): Promise<DraftForm> {
  const patches = await listPatches(tx, { entity: 'draft', entityId: id, upTo: version });
  return toStateForm(applyPatches(patches));
}

/** Stores which incidents a draft was ruled not to be; beside its versions, for it changes nothing that was typed. */
export async function storeNotSame(tx: Transaction, id: string, notSame: readonly string[]): Promise<void> {
  await tx.draft.update({ where: { id }, data: { notSame: toJson(notSame) } });
}
