import { beforeAll, describe, expect, it } from 'vitest';
import { prepareDesk } from '@/lib/commands/prepare-desk';
import { getDatabase, inTransaction } from '@/lib/data/database';
import { findRefused, findUploadReport, listUploads } from '@/lib/data/desk/uploads';
import { findUpload, moveUpload } from '@/lib/data/uploads';
import type { Editor } from '@/lib/domain/editor';
import { getEnvironment } from '@/lib/environment';
import { keepUpload } from '@/lib/workflows/keep-upload';
import { resumeUpload, startImport, startUndo } from '@/lib/workflows/move-upload';
import { workUpload } from '@/lib/workflows/work-upload';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';

let editor: Editor;
beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
});

const HEAD = 'slug,night,site,methods,summary_en';
const row = (slug: string, night = '2025-04-13') =>
  `${slug},${night},cp-sud-francilien-reau,vehicle_arson,A vehicle burned.`;
const toFile = (...rows: string[]) => ({
  fileName: 'attacks.csv',
  bytes: new TextEncoder().encode([HEAD, ...rows].join('\n')),
});
const manyRows = (name: string) => Array.from({ length: 130 }, (_, at) => row(`${name}-${at}`));

async function keep(...rows: string[]): Promise<string> {
  const kept = await keepUpload(editor, toFile(...rows));
  if (!kept.done) throw new Error(kept.detail.en);
  return kept.id;
}
const everyRow = { outcome: null, page: 1 };
const draftsOf = (name: string) =>
  databaseRows<{ stage: string }>(`SELECT stage FROM Draft WHERE wantedSlug LIKE '${name}-%'`);

/** Ends the work as a server does that is killed: the rows taken so far stay. */
async function stopAfter(id: string, done: number): Promise<void> {
  const database = await getDatabase();
  await database.uploadRow.deleteMany({ where: { uploadId: id, position: { gte: done } } });
  await database.upload.update({ where: { id }, data: { beatAt: new Date(0) } });
}

describe('an uploaded file', () => {
  it('is checked, imported and undone, each as a whole', async () => {
    const id = await keep(row('up-1'), row('up-2', '2025-04-31'), row('up-1'));
    await workUpload(editor, id);
    const checked = await findUploadReport(editor, id, everyRow);
    expect(checked?.upload).toMatchObject({ stage: 'checked', done: 3, total: 3, batchId: null });
    expect(checked?.counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 2 });
    expect(draftsOf('up')).toEqual([]);
    expect(await startUndo(editor, id)).toMatchObject({ why: 'upload_taken' });

    expect(await startImport(editor, id)).toMatchObject({ done: true });
    expect(await startImport(editor, id)).toMatchObject({ why: 'upload_taken' });
    await workUpload(editor, id);
    const imported = await findUploadReport(editor, id, { outcome: 'new', page: 1 });
    expect(imported?.rows).toMatchObject([{ line: 2, slug: 'up-1', draft: expect.any(String) }]);
    expect(draftsOf('up')).toEqual([{ stage: 'draft' }]);

    expect(await startUndo(editor, id)).toMatchObject({ done: true });
    await workUpload(editor, id);
    expect(await findUploadReport(editor, id, everyRow)).toMatchObject({
      upload: { stage: 'undone' },
      undone: { discarded: 1, left: 0 },
    });
  });

  it('gives its refused rows back as they were sent, with the reasons', async () => {
    const id = await keep(row('up-fine'), row('up-bad', '2025-04-31'));
    await workUpload(editor, id);
    const refused = await findRefused(editor, id);
    expect(refused?.rows).toMatchObject([{ line: 3, cells: { slug: 'up-bad', night: '2025-04-31' } }]);
    expect(refused?.rows[0]?.reasons[0]?.en).toMatch(/^Night: is not a day/);
  });

  it('is refused at once when it cannot be read at all', async () => {
    const odd = { fileName: 'x.csv', bytes: new TextEncoder().encode('slug,colour\na,b') };
    expect(await keepUpload(editor, odd)).toMatchObject({ fault: 'unknown_columns' });
    expect(databaseRows(`SELECT id FROM Upload WHERE fileName = 'x.csv'`)).toEqual([]);
  });

  it('is shown for thirty days and deleted by the next start', async () => {
    const keepFor = async (days: number) => {
      const id = await keep(row(`up-${days}`));
      await workUpload(editor, id);
      const createdAt = new Date(Date.now() - days * 86_400_000);
      await (await getDatabase()).upload.update({ where: { id }, data: { createdAt } });
      return id;
    };
    const young = await keepFor(29);
    const old = await keepFor(31);
    const listed = (await listUploads(editor)).map(({ id }) => id);
    expect([listed.includes(old), listed.includes(young)]).toEqual([false, true]);
    expect(await findUploadReport(editor, old, everyRow)).toBeNull();
    await prepareDesk(getEnvironment());
    const left = (table: string, column: string) =>
      databaseRows(`SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${column} IN ('${old}', '${young}')`);
    expect(left('Upload', 'id')).toEqual([{ id: young }]);
    expect(left('UploadRow', 'uploadId')).toEqual([{ id: young }]);
  });

  it('is for editors, not for contributors', async () => {
    const contributor = await hirePerson('contributor');
    await expect(keepUpload(contributor, toFile(row('x')))).rejects.toThrow(/may not code/);
    await expect(startImport(contributor, 'x')).rejects.toThrow(/may not code/);
  });
});

describe('an import that stopped half way', () => {
  it('is taken up where it stopped, and no row is taken twice', async () => {
    const id = await keep(...manyRows('half'));
    await workUpload(editor, id);
    await startImport(editor, id);
    await workUpload(editor, id);
    expect(draftsOf('half')).toHaveLength(130);
    // As if the server had ended after the second bit of three.
    const database = await getDatabase();
    await database.draft.deleteMany({ where: { wantedSlug: { in: manySlugs('half', 100, 130) } } });
    await database.upload.update({ where: { id }, data: { stage: 'importing', done: 100 } });
    expect(await resumeUpload(editor, id)).toMatchObject({ why: 'upload_busy' });
    await stopAfter(id, 100);
    expect(await resumeUpload(editor, id)).toMatchObject({ done: true });
    await workUpload(editor, id);
    expect(draftsOf('half')).toHaveLength(130);
    const report = await findUploadReport(editor, id, everyRow);
    expect(report).toMatchObject({ upload: { stage: 'imported', done: 130 }, counts: { new: 130 } });
  });

  it('is worked on by one run alone, however often it is started', async () => {
    const id = await keep(...manyRows('both'));
    await Promise.all([workUpload(editor, id), workUpload(editor, id), workUpload(editor, id)]);
    await startImport(editor, id);
    await Promise.all([workUpload(editor, id), workUpload(editor, id)]);
    expect(draftsOf('both')).toHaveLength(130);
    expect(await findUploadReport(editor, id, everyRow)).toMatchObject({
      counts: { new: 130, unchanged: 0 },
    });
  });

  it('moves on from what was seen only', async () => {
    const id = await keep(row('seen'));
    const seen = await inTransaction((tx) => findUpload(tx, id));
    if (!seen) throw new Error('not kept');
    expect(await inTransaction((tx) => moveUpload(tx, seen, { done: 1 }))).toBe(true);
    expect(await inTransaction((tx) => moveUpload(tx, seen, { done: 1 }))).toBe(false);
  });
});

const manySlugs = (name: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `${name}-${from + at}`);
