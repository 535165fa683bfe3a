import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrokenLink } from '@/lib/data/chain';
import { findVersion, listRecordHistory } from '@/lib/data/desk/history';
import { findEditable } from '@/lib/data/desk/incidents';
import { findGone } from '@/lib/data/published-redirect';
import type { Editor } from '@/lib/domain/editor';
import { discardDraft } from '@/lib/workflows/discard-draft';
import { keepUpload } from '@/lib/workflows/keep-upload';
import { restoreVersion } from '@/lib/workflows/restore-version';
import { returnDraft } from '@/lib/workflows/return-draft';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { suppressValue } from '@/lib/workflows/suppress-value';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { databaseFile, useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';
import { formSource, publishForm, reauForm, startDraft } from '../support/incident-forms';

let desk: { editor: Editor; publisher: Editor };
let admin: Editor;

beforeAll(async () => {
  useSeededDatabase();
  desk = { editor: await hirePerson('editor'), publisher: await hirePerson('publisher') };
  admin = await hirePerson('admin');
});

const SECRET = 'Zébulon Quatresous';
const [evidence] = reauForm().sources;
/** The attack with a name in every text that an editor can type. */
const telling = reauForm({
  summary: { en: `A vehicle of ${SECRET} burned.`, fr: `Un véhicule de ${SECRET} a brûlé.` },
  traces: [{ kind: 'tag', text: SECRET, code: null }],
  sources: [
    {
      ...formSource({ ...evidence, supports: ['site', 'night', 'method', 'trace'] }),
      speaker: SECRET,
      relay: SECRET,
    },
    formSource({ key: 'row-2', quote: `said ${SECRET}`, supports: ['night'] }),
  ],
  reasons: { night: { rule: 'editor', en: `So ${SECRET} says.`, fr: `${SECRET} le dit.` } },
});

/** The tables in which a text stands, in any case. */
function tablesWith(text: string): string[] {
  const tables = databaseRows<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`);
  return tables
    .map(({ name }) => name)
    .filter((name) => JSON.stringify(databaseRows(`SELECT * FROM "${name}"`)).includes(text));
}

/** Whether the bytes of a text stand anywhere in the database's files, free pages and the log among them. */
const isOnDisk = (text: string) =>
  ['', '-wal', '-journal']
    .map((ending) => `${databaseFile()}${ending}`)
    .some((file) => existsSync(file) && readFileSync(file).includes(text));

describe('a name that must go', () => {
  it('is corrected where it is public before it leaves the history', async () => {
    const { slug } = await publishForm(desk, telling);
    const refused = await suppressValue(admin, { text: SECRET, reason: 'A private person.' });
    expect(refused).toMatchObject({ why: 'text_in_use' });
    expect('where' in refused && refused.where).toContain(`incident ${slug}`);
    expect(tablesWith(SECRET)).toContain('Revision');

    const edit = { incident: slug, incidentVersion: 1, reason: `${SECRET} is a private person.` };
    await publishForm(desk, reauForm(), edit);
    const aside = await startDraft(desk.editor, telling);
    await discardDraft(desk.editor, aside);
    const asked = await startDraft(desk.editor, telling);
    const submitted = await submitDraft(desk.editor, asked);
    if (!submitted.done) throw new Error(submitted.why);
    const note = `Who is ${SECRET}?`;
    const returned = await returnDraft(desk.publisher, { ...asked, version: submitted.version, note });
    if (!returned.done) throw new Error(returned.why);
    await discardDraft(desk.editor, { ...asked, version: returned.version });
    const bytes = Buffer.from(`slug;summary_fr\nx;${SECRET}\n`, 'latin1');
    await keepUpload(desk.editor, { fileName: 'attacks.csv', bytes });
    expect(databaseRows('SELECT id FROM Upload')).toHaveLength(1);
    expect(isOnDisk(SECRET)).toBe(true);

    const answer = await suppressValue(admin, { text: SECRET.toLowerCase(), reason: 'A private person.' });
    expect(answer.done).toBe(true);
    expect(tablesWith('Quatresous')).toEqual([]);
    expect(isOnDisk('Quatresous')).toBe(false);
    expect(databaseRows('SELECT id FROM Upload')).toEqual([]);
  });

  it('leaves a struck line that says so, and a chain that still holds', async () => {
    const entries = await listRecordHistory(desk.editor, { entity: 'incident', id: 'reau-2025-04-13' });
    expect(entries[0]?.changes.find(({ path }) => path === 'summary.en')).toMatchObject({
      after: null,
      struck: { before: false, after: true },
    });
    expect(entries[1]).toMatchObject({ reason: null, reasonStruck: true });
    expect((await findBrokenLink()).broken).toBeNull();
  });

  it('does not come back with an earlier version', async () => {
    const incident = { entity: 'incident' as const, id: 'reau-2025-04-13' };
    expect((await findVersion(desk.editor, { ...incident, version: 1 }))?.form.summary.en).toBeNull();
    const restored = await restoreVersion(desk.editor, { slug: incident.id, version: 1 });
    expect(restored.done).toBe(true);
    expect(tablesWith('Quatresous')).toEqual([]);
  });
});

describe('a point that must go', () => {
  it('is struck like a text: the coordinates of an office that turned out to be a home', async () => {
    const office = { name: 'An office', kind: 'office' as const, commune: 'Réau', inseeCode: '77384' };
    const site = { ...office, departmentCode: '77' as const, lat: 48.634219, lon: 2.618437 };
    const draft = await startDraft(desk.editor, reauForm({ site: { slug: null, new: site } }));
    await discardDraft(desk.editor, draft);
    const asked = { text: '48.634219', reason: 'It is a home.' };
    expect(await suppressValue(admin, asked)).toEqual({ done: true, struck: 1, swept: true });
    // The place is one value: latitude, longitude and name went together.
    expect([...tablesWith('48.634219'), ...tablesWith('2.618437')]).toEqual([]);
    expect((await findBrokenLink()).broken).toBeNull();
  });
});

describe('what a withdrawn incident held', () => {
  it('goes with its name, and the page that says it was withdrawn stays', async () => {
    const { slug, version } = await publishForm(desk, { ...telling, slug: 'to-be-withdrawn' });
    await withdrawIncident(desk.publisher, { slug, version, reason: 'It never happened.' });
    expect((await suppressValue(admin, { text: SECRET, reason: 'A private person.' })).done).toBe(true);
    expect(tablesWith('Quatresous')).toEqual([]);
    expect(isOnDisk('Quatresous')).toBe(false);
    expect(await findGone(slug)).toMatchObject({ state: 'withdrawn', reason: 'It never happened.' });
    expect((await findEditable(admin, slug))?.form.summary.en).toBe('Removed for privacy.');
    expect((await findBrokenLink()).broken).toBeNull();
  });
});

describe('a suppression', () => {
  it('is done, and says what stays in the files, while another process reads them', async () => {
    const summary = { en: 'Seen by Wilhelmina Tell.', fr: 'Vu.' };
    await discardDraft(desk.editor, await startDraft(desk.editor, reauForm({ summary })));
    const reader = new Database(databaseFile());
    reader.exec('BEGIN; SELECT count(*) FROM Draft');
    reader.prepare('SELECT count(*) FROM Draft').get();
    const asked = { text: 'Wilhelmina Tell', reason: 'A private person.' };
    expect(await suppressValue(admin, asked)).toMatchObject({ done: true, swept: false });
    reader.exec('COMMIT');
    reader.close();
    expect(tablesWith('Wilhelmina')).toEqual([]);
    expect((await findBrokenLink()).broken).toBeNull();
  });

  it('is refused without a reason, with one that repeats the text, and for a text nobody wrote', async () => {
    const text = 'Never written anywhere';
    expect(await suppressValue(admin, { text, reason: ' ' })).toMatchObject({ why: 'reason_missing' });
    expect(await suppressValue(admin, { text, reason: `It was ${text}` })).toMatchObject({
      why: 'reason_bad',
    });
    expect(await suppressValue(admin, { text, reason: 'Private.' })).toMatchObject({ why: 'text_not_found' });
    for (const odd of ['ab', 'x'.repeat(501), null, { not: 'x' }])
      expect(await suppressValue(admin, { text: odd, reason: 'Private.' })).toMatchObject({
        why: 'text_bad',
      });
  });

  it('is for admins alone', async () => {
    const asked = suppressValue(desk.publisher, { text: SECRET, reason: 'Private.' });
    await expect(asked).rejects.toThrow(/may not suppress/);
  });
});
