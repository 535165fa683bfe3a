import 'server-only';
import type { Editor } from '../../domain/editor';
import { may } from '../../domain/role';
import { getDatabase } from '../database';
import { mapNames } from '../people';

export type BatchRow = {
  id: string;
  fileName: string;
  createdBy: string;
  createdAt: string;
  undoneAt: string | null;
  /** Drafts that still belong to it. */
  drafts: number;
};

/** Every import, latest first; a contributor, who makes none, sees none. */
export async function listBatches(editor: Editor): Promise<BatchRow[]> {
  const database = await getDatabase();
  const rows = await database.batch.findMany({
    where: may(editor.role, 'code') ? {} : { createdBy: editor.id },
    include: { _count: { select: { drafts: true } } },
    orderBy: { createdAt: 'desc' },
  });
  const names = await mapNames(editor);
  return rows.map(({ id, fileName, createdBy, createdAt, undoneAt, _count }) => ({
    id,
    fileName,
    createdBy: names.get(createdBy) ?? createdBy,
    createdAt: createdAt.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
    drafts: _count.drafts,
  }));
}
