import { beforeAll, describe, expect, it } from 'vitest';
import { findIncident, listIncidents } from '@/lib/data/published';
import { listTotals } from '@/lib/data/published-series';
import type { Editor } from '@/lib/domain/editor';
import { EVERYTHING } from '@/lib/filters/address';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { returnDraft } from '@/lib/workflows/return-draft';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { ask, askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';
import { formSource, publishForm, reauForm, startDraft } from '../support/incident-forms';

let editor: Editor;
let publisher: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
});

const verdictOfNine = async () =>
  (await listTotals()).totals.find(({ total }) => total.value === 9)?.verdict.code;

describe('a newly reported attack', () => {
  it('is nowhere public while it is a draft or in review', async () => {
    const draft = await startDraft(editor, reauForm({ slug: 'never-published' }));
    await submitDraft(editor, draft);
    expect((await listIncidents(EVERYTHING)).selection).toHaveLength(12);
    expect(await findIncident('never-published')).toBeNull();
  });

  it('changes the verdict on “at least nine” as soon as it is published', async () => {
    expect(await verdictOfNine()).not.toBe('matches');
    const { slug, version } = await publishForm({ editor, publisher }, reauForm());
    expect([slug, version]).toEqual(['reau-2025-04-13', 1]);
    expect(await verdictOfNine()).toBe('matches');
    const found = await findIncident(slug);
    expect(found?.incident).toMatchObject({ methods: ['vehicle_arson'], night: '2025-04-13' });
    expect(found?.evidence.map((row) => row.field).sort()).toEqual(['method', 'night', 'site']);
  });

  it('stands from then on in every list, export and total that readers are served', async () => {
    const slug = 'reau-2025-04-13';
    const listed = (await listIncidents(EVERYTHING)).selection.find((row) => row.slug === slug);
    expect(listed).toMatchObject({ night: '2025-04-13', methods: ['vehicle_arson'] });
    expect(listed?.site).toMatchObject({ slug: 'cp-sud-francilien-reau', departmentCode: '77' });
    for (const address of ['incidents?night=2025-04-13', 'incidents.csv', 'incidents.geojson', 'sites'])
      expect(await (await ask(address)).text(), address).toContain(slug);
    expect((await askJson(`incidents/${slug}`)).data).toMatchObject({ slug, version: 1 });
    const { data } = await askJson('totals');
    const nine = data.find((row: { value: number }) => row.value === 9);
    expect(JSON.stringify(nine)).toContain('matches');
  });

  it('is told exactly what blocks it', async () => {
    const draft = await startDraft(
      editor,
      reauForm({ night: null, sources: [], summary: { en: 'x', fr: null } }),
    );
    const submitted = await submitDraft(editor, draft);
    if (!submitted.done) throw new Error('not submitted');
    const told = submitted.blockers.map(({ path, code }) => [path, code]);
    expect(told).toEqual([
      ['night', 'missing'],
      ['summary.fr', 'missing'],
      ['sources', 'no_evidence'],
    ]);
    const published = await publishDraft(publisher, { id: draft.id, version: submitted.version });
    expect(published).toMatchObject({ done: false, blockers: submitted.blockers });
    expect(
      (await returnDraft(publisher, { ...draft, version: submitted.version, note: 'Which night?' })).done,
    ).toBe(true);
  });
});

describe('who publishes', () => {
  it('is not who last edited, while somebody else could', async () => {
    await hirePerson('publisher');
    const draft = await startDraft(publisher, reauForm());
    const submitted = await submitDraft(publisher, draft);
    expect(
      await publishDraft(publisher, { id: draft.id, version: submitted.done ? submitted.version : 0 }),
    ).toMatchObject({
      why: 'own_edit',
    });
  });

  it('may not be an editor', async () => {
    const draft = await startDraft(editor, reauForm());
    await expect(publishDraft(editor, draft)).rejects.toThrow(/may not publish/);
  });
});

describe('an edit of a published incident', () => {
  it('leaves the public version alone until it is published, and wants a reason', async () => {
    const slug = 'reau-2025-04-13';
    const { incidentVersion, form } = { incidentVersion: 1, form: reauForm() };
    const source = formSource({
      ...form.sources[0],
      supports: ['site', 'night', 'method', 'vehicles_burned'],
    });
    const mine = {
      ...form,
      quantities: { vehicles_burned: { min: 1, max: 1, qualifier: 'exactly' } },
      sources: [source],
    };
    const draft = await startDraft(editor, mine, { incident: slug, incidentVersion });
    const submitted = await submitDraft(editor, draft);
    expect((await findIncident(slug))?.incident.quantities).toEqual({});
    const version = submitted.done ? submitted.version : 0;
    expect(await publishDraft(publisher, { id: draft.id, version })).toMatchObject({ why: 'reason_missing' });
    const answer = await publishDraft(publisher, {
      id: draft.id,
      version,
      reason: 'The count was left out.',
    });
    expect(answer).toEqual({ done: true, slug, version: 2 });
    expect((await findIncident(slug))?.incident.quantities.vehicles_burned).toMatchObject({ min: 1, max: 1 });
    const rows = databaseRows<{ version: number }>(
      `SELECT version FROM Revision WHERE entity = 'incident' AND entityId = '${slug}'`,
    );
    expect(rows.map((row) => row.version)).toEqual([1, 2]);
  });
});
