import 'server-only';
import type { CsvOutcome } from '../../domain/csv-incidents';
import { type Editor, requireVerb } from '../../domain/editor';
import type { Localised } from '../../domain/locale';
import type { UploadStage } from '../../domain/upload';
import { readCsv } from '../../intake/read-csv';
import { getDatabase, inTransaction } from '../database';
import { mapNames } from '../people';
import { findUpload, getUploadBytes, keptSince, type UploadState } from '../uploads';

/** How many rows one page of a report holds. */
export const ROWS_PER_PAGE = 100;

export type UploadListRow = {
  id: string;
  fileName: string;
  stage: UploadStage;
  createdBy: string;
  createdAt: Date;
  total: number;
};

/** The last fifty files that are kept, latest first. */
export async function listUploads(editor: Editor): Promise<UploadListRow[]> {
  requireVerb(editor, 'code');
  const database = await getDatabase();
  const rows = await database.upload.findMany({
    where: { createdAt: { gte: keptSince() } },
    select: { id: true, fileName: true, stage: true, createdBy: true, createdAt: true, total: true },
    orderBy: { createdAt: 'desc' },
    take: 50,
  });
  const names = await mapNames(editor);
  return rows.map((row) => ({
    ...row,
    stage: row.stage as UploadStage,
    createdBy: names.get(row.createdBy) ?? row.createdBy,
  }));
}

export type UploadReportRow = {
  line: number;
  outcome: CsvOutcome;
  slug: string | null;
  reasons: Localised[];
  draft: string | null;
};
export type UploadReport = {
  upload: UploadState;
  counts: Record<CsvOutcome, number>;
  rows: UploadReportRow[];
  /** Of an import that was or is undone: what became of its drafts. */
  undone: { discarded: number; left: number };
};

/** How far an upload has come, and one page of what becomes of its rows; null outcome is every row. */
export async function findUploadReport(
  editor: Editor,
  id: string,
  { outcome, page }: { outcome: CsvOutcome | null; page: number },
): Promise<UploadReport | null> {
  requireVerb(editor, 'code');
  return inTransaction(async (tx) => {
    const upload = await findUpload(tx, id);
    if (!upload) return null;
    const tally = await tx.uploadRow.groupBy({
      by: ['outcome'],
      where: { uploadId: id },
      _count: { _all: true },
    });
    const count = (wanted: CsvOutcome) => tally.find((row) => row.outcome === wanted)?._count._all ?? 0;
    const rows = await tx.uploadRow.findMany({
      where: { uploadId: id, ...(outcome === null ? {} : { outcome }) },
      orderBy: { position: 'asc' },
      skip: (page - 1) * ROWS_PER_PAGE,
      take: ROWS_PER_PAGE,
    });
    const ofBatch = { batchId: upload.batchId ?? '' };
    return {
      upload,
      counts: {
        new: count('new'),
        changed: count('changed'),
        unchanged: count('unchanged'),
        refused: count('refused'),
      },
      rows: rows.map((row) => ({
        line: row.line,
        outcome: row.outcome as CsvOutcome,
        slug: row.slug,
        reasons: row.reasons as Localised[],
        draft: row.draft,
      })),
      undone: {
        discarded: await tx.draft.count({ where: { ...ofBatch, stage: 'discarded' } }),
        left: await tx.draft.count({ where: { ...ofBatch, stage: { not: 'discarded' } } }),
      },
    };
  });
}

/** The refused rows of an upload as they were sent, with the reasons; null when there is no such upload. */
export async function findRefused(editor: Editor, id: string) {
  requireVerb(editor, 'code');
  const found = await inTransaction(async (tx) => {
    const upload = await findUpload(tx, id);
    if (!upload) return null;
    const where = { uploadId: id, outcome: 'refused' };
    const rows = await tx.uploadRow.findMany({ where, orderBy: { position: 'asc' } });
    return { upload, rows, bytes: await getUploadBytes(tx, id) };
  });
  const read = found && readCsv(found.bytes);
  if (!found || read?.fault !== null) return null;
  const rows = found.rows.map(({ position, line, reasons }) => ({
    line,
    cells: read.rows[position]?.cells ?? {},
    reasons: reasons as Localised[],
  }));
  return { fileName: found.upload.fileName, headers: read.headers, rows };
}
