import { beforeAll, describe, expect, it } from 'vitest';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { findEditable } from '@/lib/data/desk/incidents';
import { findIncident } from '@/lib/data/published';
import type { Editor } from '@/lib/domain/editor';
import { readCsvRows, takeCsvRows } from '@/lib/workflows/import-csv';
import { keepUpload } from '@/lib/workflows/keep-upload';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { returnDraft } from '@/lib/workflows/return-draft';
import { saveDraft } from '@/lib/workflows/save-draft';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { undoBatch } from '@/lib/workflows/undo-batch';
import { ask } from '../support/ask-api';
import { checkFile, importFile, outcomes, row, table, toFile } from '../support/csv-files';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';
import { startDraft } from '../support/incident-forms';

let editor: Editor;
let publisher: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
});

const drafts = () =>
  databaseRows('SELECT id, form, stage, batchId, version, updatedBy, updatedAt FROM Draft ORDER BY id');
const openForms = () =>
  databaseRows(`SELECT id, form, wantedSlug FROM Draft WHERE stage = 'draft' ORDER BY id`);

describe('a dry run', () => {
  it('says of every row what would become of it, and stores nothing', async () => {
    const before = [drafts(), databaseRows('SELECT * FROM Revision'), databaseRows('SELECT * FROM Batch')];
    const file = table(
      row('csv-new'),
      row('nimes-2025-04-14', { night: '', site: '', methods: '', article: '', quote: '' }),
      row('csv-bad', { night: '2025-04-31', site: 'nowhere-at-all' }),
      row('csv-new'),
      row('', { summary_en: 'No id.' }),
    );
    const answer = await checkFile(editor, file);
    expect(outcomes(answer)).toEqual(['new', 'changed', 'refused', 'refused', 'new']);
    expect(answer.counts).toEqual({ new: 2, changed: 1, unchanged: 0, refused: 2 });
    expect(answer.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    expect(answer.rows[2]?.reasons[0]?.en).toMatch(/^Night: is not a day/);
    expect(answer.rows[3]?.reasons[0]?.fr).toMatch(/envoyé deux fois/);
    expect([drafts(), databaseRows('SELECT * FROM Revision'), databaseRows('SELECT * FROM Batch')]).toEqual(
      before,
    );
  });

  it('is what the import then does', async () => {
    const file = table(row('csv-same-1'), row('csv-same-2', { methods: 'sorcery' }), row('csv-same-1'));
    const dry = await checkFile(editor, file);
    const done = await importFile(editor, file);
    expect(done.rows.map(({ draft: _, ...rest }) => rest)).toEqual(
      dry.rows.map(({ draft: _, ...rest }) => rest),
    );
    expect(done.rows.map(({ draft }) => draft !== null)).toEqual([true, false, false]);
    await undoBatch(editor, done.batch);
  });

  it('goes on bit by bit, and tells how far it is', async () => {
    const read = readCsvRows(table(...Array.from({ length: 120 }, (_, at) => row(`csv-far-${at}`))).bytes);
    if (!read.done) throw new Error(read.why);
    const steps: [number, number][] = [];
    const keep = async (_: unknown, from: number, rows: unknown[]) => {
      steps.push([from, rows.length]);
    };
    await takeCsvRows(editor, read, { batch: null, from: 0, keep });
    expect(steps).toEqual([
      [0, 50],
      [50, 50],
      [100, 20],
    ]);
  });
});

describe('an import', () => {
  it('finds its drafts again by their id: the same file a second time changes nothing', async () => {
    const first = await importFile(editor, table(row('csv-again')));
    const again = await importFile(editor, table(row('csv-again')));
    expect([outcomes(first), outcomes(again)]).toEqual([['new'], ['unchanged']]);
    const other = await importFile(editor, table(row('csv-again', { vehicles_burned_min: '3' })));
    expect(outcomes(other)).toEqual(['changed']);
    expect(other.rows[0]?.draft).toBe(first.rows[0]?.draft);
    const found = await findDeskDraft(editor, first.rows[0]?.draft ?? '');
    expect(found?.form.quantities.vehicles_burned).toMatchObject({ min: 3, qualifier: 'exactly' });
    expect(found?.form.sources).toHaveLength(1);
    for (const { batch } of [other, again, first]) await undoBatch(editor, batch);
  });

  it('of a published incident waits as its edit, and reaches readers through review only', async () => {
    const slug = 'nimes-2025-04-14';
    const mine = row(slug, {
      night: '',
      site: '',
      methods: '',
      article: '',
      quote: '',
      vehicles_burned_min: '',
      vehicles_burned_qualifier: '',
    });
    const answer = await importFile(editor, table(mine));
    const id = answer.rows[0]?.draft ?? '';
    expect((await findIncident(slug))?.incident.summary.en).not.toBe('Two vehicles burned.');
    const submitted = await submitDraft(editor, { id, version: 1 });
    if (!submitted.done) throw new Error(submitted.why);
    expect(outcomes(await checkFile(editor, table(mine)))).toEqual(['refused']);
    const published = await publishDraft(publisher, { id, version: submitted.version, reason: 'Imported.' });
    expect(published).toMatchObject({ done: true, slug, version: 3 });
    expect((await findIncident(slug))?.incident.summary.en).toBe('Two vehicles burned.');
    // What was published is not undone with the import that brought it.
    expect(await undoBatch(editor, answer.batch)).toMatchObject({ discarded: 0, kept: 1 });
    expect((await findIncident(slug))?.incident.summary.en).toBe('Two vehicles burned.');
  });

  it('takes back our own export without a change', async () => {
    const exported = await (await ask('incidents.csv')).text();
    const answer = await checkFile(editor, toFile(exported));
    expect(answer.rows).toHaveLength(12);
    expect(answer.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
  });

  it('is for editors, not for contributors', async () => {
    const contributor = await hirePerson('contributor');
    await expect(keepUpload(contributor, table(row('x')))).rejects.toThrow(/may not code/);
    await expect(undoBatch(contributor, 'x')).rejects.toThrow(/may not code/);
  });
});

describe('an import undone', () => {
  it('leaves every open draft as it was', async () => {
    const kept = await importFile(editor, table(row('csv-kept')));
    const before = openForms();
    const changed = row('csv-kept', { summary_en: 'Other words.' });
    const answer = await importFile(editor, table(row('csv-a'), changed, row('csv-b')));
    expect(await undoBatch(editor, answer.batch)).toEqual({
      done: true,
      discarded: 2,
      restored: 1,
      kept: 0,
    });
    expect(openForms()).toEqual(before);
    expect(await undoBatch(editor, answer.batch)).toMatchObject({ why: 'batch_undone' });
    // The import that made the draft has it again, and takes it along.
    expect(await undoBatch(editor, kept.batch)).toEqual({
      done: true,
      discarded: 1,
      restored: 0,
      kept: 0,
    });
    expect(await undoBatch(editor, crypto.randomUUID())).toMatchObject({ why: 'batch_gone' });
  });

  it('leaves alone what people went on with, and takes what only went to review and back', async () => {
    const answer = await importFile(editor, table(row('csv-1'), row('csv-2'), row('csv-3')));
    const ids = answer.rows.map(({ draft }) => draft ?? '');
    const found = await findDeskDraft(editor, ids[0] ?? '');
    const form = { ...found?.form, summary: { en: 'My own words.', fr: 'Mes mots.' } };
    await saveDraft(editor, { id: ids[0] ?? '', version: 1, form });
    await submitDraft(editor, { id: ids[1] ?? '', version: 1 });
    await returnDraft(editor, { id: ids[1] ?? '', version: 2, note: 'Not yet.' });
    await submitDraft(editor, { id: ids[2] ?? '', version: 1 });
    const undone = await undoBatch(editor, answer.batch);
    expect(undone).toEqual({ done: true, discarded: 1, restored: 0, kept: 2 });
    expect((await findDeskDraft(editor, ids[0] ?? ''))?.form.summary.en).toBe('My own words.');
    const stages = await Promise.all(ids.map(async (id) => (await findDeskDraft(editor, id))?.stage));
    expect(stages).toEqual(['draft', 'discarded', 'in_review']);
  });

  it('is done once when two people ask at the same moment', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => row(`csv-two-${at}`));
    const answer = await importFile(editor, table(...rows));
    const undone = await Promise.all([1, 2].map(() => undoBatch(editor, answer.batch)));
    expect(undone.filter(({ done }) => done)).toHaveLength(1);
    const [left] = databaseRows<{ count: number }>(
      `SELECT count(*) AS count FROM Draft WHERE batchId = '${answer.batch}' AND stage = 'draft'`,
    );
    expect(left?.count).toBe(0);
  });
});

it('a home in a file is held back like one in the form', async () => {
  const slug = 'bouches-du-rhone-home-2025-04-15';
  const cells = {
    night: '',
    site: '',
    methods: '',
    article: '',
    quote: '',
    summary_en: 'At 12 rue des Lilas.',
  };
  const answer = await importFile(editor, table(row(slug, cells)));
  const submitted = await submitDraft(editor, { id: answer.rows[0]?.draft ?? '', version: 1 });
  if (!submitted.done) throw new Error(submitted.why);
  expect(submitted.blockers.map(({ path, code }) => [path, code])).toContainEqual([
    'summary.en',
    'home_detail',
  ]);
  expect((await findEditable(editor, slug))?.form.summary.en).not.toContain('Lilas');
});

it('somebody who was writing when an import changed their draft is asked to merge', async () => {
  const draft = await startDraft(editor, { ...(await formOf('csv-race')), slug: 'csv-race' });
  await importFile(editor, table(row('csv-race', { summary_en: 'Theirs.' })));
  const mine = { ...(await formOf('csv-race')), slug: 'csv-race', weapon: 'firearm' };
  expect(await saveDraft(editor, { ...draft, form: mine })).toMatchObject({ done: false });
});

async function formOf(slug: string) {
  const answer = await importFile(editor, table(row(`${slug}-form`)));
  const found = await findDeskDraft(editor, answer.rows[0]?.draft ?? '');
  await undoBatch(editor, answer.batch);
  if (!found) throw new Error('no draft');
  return found.form;
}
