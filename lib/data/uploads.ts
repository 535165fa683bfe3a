import 'server-only';
import type { CsvOutcome } from '../domain/csv-incidents';
import type { Editor } from '../domain/editor';
import type { Localised } from '../domain/locale';
import type { UploadStage } from '../domain/upload';
import type { Transaction } from './database';
import { toJson } from './json';

/** How long a file is kept, in milliseconds; what was imported from it stays. */
const KEPT = 30 * 24 * 3_600_000;

/** The day after which a file must have come to be kept still: an older one is neither shown nor worked on. */
export const keptSince = () => new Date(Date.now() - KEPT);

/** Deletes the files that are too old, with what is known of their rows. */
export async function forgetUploads(tx: Transaction): Promise<void> {
  await tx.upload.deleteMany({ where: { createdAt: { lt: keptSince() } } });
}

type NewUpload = { id: string; fileName: string; bytes: Uint8Array; total: number };

/** Stores a file that is to be checked, and deletes those that are too old. */
export async function createUpload(tx: Transaction, editor: Editor, upload: NewUpload): Promise<void> {
  await forgetUploads(tx);
  const { bytes, ...rest } = upload;
  await tx.upload.create({
    data: {
      ...rest,
      bytes: new Uint8Array(bytes),
      createdBy: editor.id,
      stage: 'checking',
      beatAt: new Date(),
    },
  });
}

export type UploadState = {
  id: string;
  fileName: string;
  stage: UploadStage;
  done: number;
  total: number;
  beatAt: Date;
  batchId: string | null;
};

const STATE = {
  id: true,
  fileName: true,
  stage: true,
  done: true,
  total: true,
  beatAt: true,
  batchId: true,
} as const;

/** How far an upload has come, or null when it is not kept (any more). */
export async function findUpload(tx: Transaction, id: string): Promise<UploadState | null> {
  const row = await tx.upload.findUnique({ where: { id, createdAt: { gte: keptSince() } }, select: STATE });
  return row && { ...row, stage: row.stage as UploadStage };
}

/** The file of an upload. Throws when there is none. */
export async function getUploadBytes(tx: Transaction, id: string): Promise<Uint8Array> {
  return (await tx.upload.findUniqueOrThrow({ where: { id }, select: { bytes: true } })).bytes;
}

/** Moves an upload on if it is still as it was seen; false when somebody else moved it. */
export async function moveUpload(
  tx: Transaction,
  seen: Pick<UploadState, 'id' | 'stage' | 'done'>,
  change: { stage?: UploadStage; done?: number; batchId?: string },
): Promise<boolean> {
  const { id, stage, done } = seen;
  const data = { ...change, beatAt: new Date() };
  return (await tx.upload.updateMany({ where: { id, stage, done }, data })).count === 1;
}

type Row = {
  line: number;
  outcome: CsvOutcome;
  slug: string | null;
  reasons: readonly Localised[];
  draft: string | null;
};

/** Stores what became of some rows, in place of what was foreseen; `from` is the position of the first. */
export async function storeUploadRows(
  tx: Transaction,
  { id, from }: { id: string; from: number },
  rows: readonly Row[],
): Promise<void> {
  const place = { gte: from, lt: from + rows.length };
  await tx.uploadRow.deleteMany({ where: { uploadId: id, position: place } });
  await tx.uploadRow.createMany({
    data: rows.map(({ line, outcome, slug, reasons, draft }, at) => ({
      ...{ uploadId: id, position: from + at, line, outcome, draft },
      // Only for show: what is longer is no slug.
      slug: slug?.slice(0, 200) ?? null,
      reasons: toJson(reasons),
    })),
  });
}
