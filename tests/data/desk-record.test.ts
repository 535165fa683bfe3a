import { beforeAll, describe, expect, it } from 'vitest';
import { findVersion, listRecordHistory } from '@/lib/data/desk/history';
import { findEditable } from '@/lib/data/desk/incidents';
import { findMergePreview } from '@/lib/data/desk/merge';
import { findReview } from '@/lib/data/desk/review';
import { findIncident } from '@/lib/data/published';
import { listHistory } from '@/lib/data/published/history';
import type { Editor } from '@/lib/domain/editor';
import { mergeIncidents } from '@/lib/workflows/merge-incidents';
import { suppressValue } from '@/lib/workflows/suppress-value';
import { undoMerge } from '@/lib/workflows/undo-merge';
import { undoWithdrawal } from '@/lib/workflows/undo-withdrawal';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { ask, askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';
import { hirePerson } from '../support/editors';
import { publishForm, reauForm, startDraft } from '../support/incident-forms';

let editor: Editor;
let publisher: Editor;
let admin: Editor;
const slug = 'reau-2025-04-13';

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
  admin = await hirePerson('admin');
  await publishForm({ editor, publisher }, reauForm());
  const summary = { en: 'Two vehicles of Mr Mustermann burned.', fr: 'Deux véhicules ont brûlé.' };
  const edit = { incident: slug, incidentVersion: 1, reason: 'There were two.' };
  await publishForm({ editor, publisher }, await edited({ summary }), edit);
});

/** The form of the incident as it stands, with a part of it changed. */
async function edited(part: object) {
  return { ...(await findEditable(editor, slug))?.form, ...part };
}

const versionOf = async (of: string) => (await findEditable(editor, of))?.version ?? 0;

describe('the history of an incident', () => {
  it('tells readers who changed which parts when and why, never from what to what', async () => {
    const history = await listHistory(slug);
    expect(history.map(({ version, author, reason, open }) => [version, author, reason, open])).toEqual([
      [1, 'The publisher', null, true],
      [2, 'The publisher', 'There were two.', false],
    ]);
    expect(history[1]?.changed).toEqual(['summary.en', 'summary.fr']);
    expect(JSON.stringify(history)).not.toContain('vehicle');
  });

  it('tells the desk both, part by part', async () => {
    const [, second] = await listRecordHistory(editor, { entity: 'incident', id: slug });
    expect(second).toMatchObject({ version: 2, by: 'The publisher', reason: 'There were two.' });
    expect(second?.changes.map(({ path, before }) => [path, before])).toEqual([
      ['summary.en', 'A vehicle burned at Réau.'],
      ['summary.fr', 'Un véhicule a brûlé à Réau.'],
    ]);
  });

  it('opens every earlier version that was public, through the API too', async () => {
    const { data } = await askJson(`incidents/${slug}?version=1`);
    expect([data.version, data.summary.en]).toEqual([1, 'A vehicle burned at Réau.']);
    const today = (await askJson(`incidents/${slug}`)).data;
    expect([today.version, today.decisions]).toEqual([2, data.decisions]);
    expect((await ask(`incidents/${slug}?version=3`)).status).toBe(404);
  });

  it('opens no earlier version of a home', async () => {
    const home = 'bouches-du-rhone-home-2025-04-15';
    expect((await ask(`incidents/${home}?version=1`)).status).toBe(404);
    expect((await listHistory(home)).some(({ open }) => open)).toBe(false);
  });

  it('keeps a struck line where a value was removed for privacy', async () => {
    const summary = { en: 'Two vehicles burned.', fr: 'Deux véhicules ont brûlé.' };
    const edit = { incident: slug, incidentVersion: 2, reason: 'A name had slipped in.' };
    await publishForm({ editor, publisher }, await edited({ summary }), edit);
    expect((await askJson(`incidents/${slug}?version=2`)).data.summary.en).toContain('Mustermann');
    const gone = await suppressValue(admin, { text: 'Mustermann', reason: 'a private name' });
    expect(gone).toMatchObject({ done: true });
    const [, , third] = await listRecordHistory(editor, { entity: 'incident', id: slug });
    expect(third?.changes).toMatchObject([{ path: 'summary.en', before: null, struck: { before: true } }]);
    const then = await findVersion(editor, { entity: 'incident', id: slug, version: 2 });
    expect(then).toMatchObject({ struck: ['summary.en'], form: { summary: { en: null } } });
    expect((await ask(`incidents/${slug}?version=2`)).status).toBe(404);
  });

  it('opens no version that held what was removed since, whatever it was, and says so beforehand', async () => {
    const change = (part: object, incidentVersion: number) =>
      edited(part).then((form) =>
        publishForm({ editor, publisher }, form, { incident: slug, incidentVersion, reason: 'The tag.' }),
      );
    const tag = { kind: 'tag', text: 'Doe was here', code: null };
    const reasons = { trace: { rule: 'editor', en: 'Seen in a picture.', fr: 'Vu sur une image.' } };
    const { version } = await change({ traces: [tag], reasons }, await versionOf(slug));
    await change({ traces: [], reasons: {} }, version);
    expect((await askJson(`incidents/${slug}?version=${version}`)).data.version).toBe(version);
    await suppressValue(admin, { text: 'Doe was here', reason: 'a private name' });
    expect((await ask(`incidents/${slug}?version=${version}`)).status).toBe(404);
    const history = await listHistory(slug);
    expect(history.filter(({ open }) => open).map((row) => row.version)).toEqual([1, version - 1]);
    expect((await ask(`incidents/${slug}?version=${version - 1}`)).status).toBe(200);
  });

  it('opens no version from when its place was a home', async () => {
    const { site, ...rest } = reauForm({ summary: { en: 'A car burned.', fr: 'Une voiture a brûlé.' } });
    const form = { ...rest, site: { slug: 'home-bouches-du-rhone-1', new: null } };
    const published = await publishForm({ editor, publisher }, form);
    const held = await findEditable(editor, published.slug);
    const edit = { incident: published.slug, incidentVersion: 1, reason: 'It was elsewhere.' };
    await publishForm({ editor, publisher }, { ...held?.form, site }, edit);
    expect((await ask(`incidents/${published.slug}?version=1`)).status).toBe(404);
    expect((await listHistory(published.slug)).map(({ open }) => open)).toEqual([false, false]);
  });
});

describe('a withdrawn incident', () => {
  it('is told as such in the review of an edit that is still open', async () => {
    const of = 'valence-2025-04-14';
    const form = (await findEditable(editor, of))?.form;
    const version = await versionOf(of);
    const { id } = await startDraft(editor, form, { incident: of, incidentVersion: version });
    expect((await findReview(editor, id))?.lifecycle).toBe('published');
    await withdrawIncident(publisher, { slug: of, version, reason: 'It was a false alarm.' });
    expect((await findReview(editor, id))?.lifecycle).toBe('withdrawn');
  });

  it('says so under its address, and comes back as it was', async () => {
    const reason = 'It was a false alarm.';
    const seen = { slug: 'nimes-2025-04-14', version: await versionOf('nimes-2025-04-14') };
    const before = (await askJson(`incidents/${seen.slug}`)).data;
    expect(await withdrawIncident(publisher, { ...seen, reason: ' ' })).toMatchObject({
      why: 'reason_missing',
    });
    expect(await withdrawIncident(publisher, { ...seen, reason })).toMatchObject({ done: true });
    const answer = await ask(`incidents/${seen.slug}`);
    expect(answer.status).toBe(410);
    expect((await answer.json()).detail).toMatch(
      /withdrawn on \d{4}-\d\d-\d\d\. Reason given: It was a false/,
    );
    expect(await findIncident(seen.slug)).toBeNull();
    expect(await undoWithdrawal(publisher, { ...seen, reason })).toMatchObject({ why: 'incident_changed' });
    const version = await versionOf(seen.slug);
    expect(await undoWithdrawal(publisher, { slug: seen.slug, version, reason })).toMatchObject({
      done: true,
    });
    const after = (await askJson(`incidents/${seen.slug}`)).data;
    expect([after.version, after.decisions]).toEqual([before.version + 2, before.decisions]);
    expect(
      await undoWithdrawal(publisher, { slug: seen.slug, version: after.version, reason }),
    ).toMatchObject({
      why: 'incident_not_withdrawn',
    });
  });

  it('is brought back by publishers only', async () => {
    await expect(undoWithdrawal(editor, { slug, version: 1, reason: 'x' })).rejects.toThrow(
      /may not withdraw/,
    );
  });
});

describe('a merged incident', () => {
  const from = 'nanterre-2025-04-13';
  const into = 'nanterre-2025-04-14';

  it('leads to the other for good, until the merge is undone', async () => {
    const preview = await findMergePreview(publisher, { from, into });
    expect(preview?.moved.length).toBeGreaterThan(0);
    const merged = await mergeIncidents(publisher, {
      from: { slug: from, version: await versionOf(from) },
      into: { slug: into, version: await versionOf(into) },
      reason: 'One attack, told twice.',
    });
    expect(merged).toMatchObject({ done: true });
    const answer = await ask(`incidents/${from}?asOf=2025-04-18`);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      308,
      `http://127.0.0.1:3000/api/v1/incidents/${into}?asOf=2025-04-18`,
    ]);
    const ids = (await findIncident(into))?.evidence.map((row) => row.id);
    expect(ids).toEqual(expect.arrayContaining(preview?.moved.map((row) => row.id) ?? []));
    const version = await versionOf(from);
    expect(await undoMerge(publisher, { slug: from, version, reason: 'Two after all.' })).toMatchObject({
      done: true,
    });
    expect((await ask(`incidents/${from}`)).status).toBe(200);
  });

  it('cannot go into itself, nor into what is not public', async () => {
    expect(await findMergePreview(publisher, { from, into: from })).toBeNull();
    expect(await findMergePreview(publisher, { from, into: 'no-such-incident' })).toBeNull();
  });
});
