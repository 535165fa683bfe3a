import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findEditable } from '@/lib/data/desk/incidents';
import { findIncident } from '@/lib/data/published';
import { findGone } from '@/lib/data/published-redirect';
import type { Editor } from '@/lib/domain/editor';
import { mergeIncidents } from '@/lib/workflows/merge-incidents';
import { restoreVersion } from '@/lib/workflows/restore-version';
import { suppressValue } from '@/lib/workflows/suppress-value';
import { undoMerge } from '@/lib/workflows/undo-merge';
import { undoWithdrawal } from '@/lib/workflows/undo-withdrawal';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { ask } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';
import { heldIncidents } from '../support/desk-context';
import { hirePerson } from '../support/editors';
import { listHeldRows } from '../support/held-rows';
import { publishForm, reauForm } from '../support/incident-forms';

let editor: Editor;
let publisher: Editor;
let admin: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
  admin = await hirePerson('admin');
});

const seen = async (slug: string) => ({ slug, version: (await findEditable(editor, slug))?.version ?? 0 });
const withdraw = async (slug: string) =>
  withdrawIncident(publisher, { ...(await seen(slug)), reason: 'No attack.' });
const bringBack = async (slug: string) =>
  undoWithdrawal(publisher, { ...(await seen(slug)), reason: 'An attack after all.' });
const merge = async (from: string, into: string) =>
  mergeIncidents(publisher, { from: await seen(from), into: await seen(into), reason: 'One attack.' });
const part = async (slug: string) => undoMerge(publisher, { ...(await seen(slug)), reason: 'Two attacks.' });

const DONE = { done: true };
const [early, late] = ['nanterre-2025-04-13', 'nanterre-2025-04-14'];
const prisons = heldIncidents.map(({ slug }) => slug).filter((slug) => !/-(?:home|building)-/.test(slug));

describe('an incident that another was merged into', () => {
  it.each([
    [early, late],
    [late, early],
  ])('comes back from its withdrawal as it was: %s in %s', async (from, into) => {
    const apart = listHeldRows();
    expect(await merge(from, into)).toMatchObject(DONE);
    const merged = listHeldRows();
    expect(await withdraw(into)).toMatchObject(DONE);
    expect((await ask(`incidents/${from}`)).status).toBe(410);
    expect(await bringBack(into)).toMatchObject(DONE);
    expect(listHeldRows()).toEqual(merged);
    expect(await findGone(from)).toEqual({ state: 'merged', into });
    expect((await ask(`incidents/${into}`)).status).toBe(200);
    expect(await part(from)).toMatchObject(DONE);
    expect(listHeldRows()).toEqual(apart);
  });

  it('comes back whatever was merged into it, as often as it is withdrawn', async () => {
    const chains = fc.shuffledSubarray(prisons, { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(chains, async ([into = '', ...from]) => {
        const apart = listHeldRows();
        for (const slug of from) expect(await merge(slug, into)).toMatchObject(DONE);
        const merged = listHeldRows();
        for (const _time of ['first', 'second']) {
          expect(await withdraw(into)).toMatchObject(DONE);
          expect(await bringBack(into)).toMatchObject(DONE);
        }
        expect(listHeldRows()).toEqual(merged);
        for (const slug of from) {
          expect(await part(slug)).toMatchObject(DONE);
          expect(await withdraw(slug)).toMatchObject(DONE);
          expect(await bringBack(slug)).toMatchObject(DONE);
        }
        expect(listHeldRows()).toEqual(apart);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 180_000);

  it('gives nothing back while it is withdrawn, and says what comes first', async () => {
    const apart = listHeldRows();
    await merge(early, late);
    await withdraw(late);
    const held = listHeldRows();
    expect(await part(early)).toMatchObject({ why: 'kept_not_published' });
    expect(listHeldRows()).toEqual(held);
    expect(await bringBack(late)).toMatchObject(DONE);
    expect(await part(early)).toMatchObject(DONE);
    expect(await part(early)).toMatchObject({ why: 'incident_not_merged' });
    expect(await bringBack(late)).toMatchObject({ why: 'incident_not_withdrawn' });
    expect(listHeldRows()).toEqual(apart);
  });

  it('may be merged, parted and merged again: the last merge is undone like the first', async () => {
    const apart = listHeldRows();
    for (const into of [late, 'toulon-2025-04-14', late]) {
      expect(await merge(early, into)).toMatchObject(DONE);
      expect(await withdraw(early)).toMatchObject({ why: 'incident_not_published' });
      expect(await part(early)).toMatchObject(DONE);
    }
    expect(listHeldRows()).toEqual(apart);
  });
});

const both = (text: string) => ({ en: text, fr: text });
const bare = { name: null, commune: null, inseeCode: null, lat: null, lon: null };
const home = { ...bare, kind: 'private_home' as const, departmentCode: '77' as const };
const desk = () => ({ editor, publisher });

describe('a withdrawn incident', () => {
  it('is published anew from a version of its own, beside what stays withdrawn', async () => {
    await withdraw('nimes-2025-04-14');
    const { version } = await seen('nimes-2025-04-14');
    expect(await restoreVersion(editor, { slug: 'nimes-2025-04-14', version })).toMatchObject(DONE);
    const { form } = (await findEditable(editor, 'nimes-2025-04-14')) ?? {};
    const { slug } = await publishForm(desk(), form);
    expect(slug).not.toBe('nimes-2025-04-14');
    expect(await findGone('nimes-2025-04-14')).toMatchObject({ state: 'withdrawn' });
    expect(await bringBack('nimes-2025-04-14')).toMatchObject(DONE);
    const said = async (of: string) => (await findIncident(of))?.evidence.map((row) => row.quote).sort();
    expect(await said(slug)).toEqual(await said('nimes-2025-04-14'));
  });

  it('stays withdrawn when a part of it was removed for privacy since', async () => {
    const summary = both('A car of Ottokar Sesamweg burned.');
    const { slug } = await publishForm(desk(), reauForm({ summary }));
    await withdraw(slug);
    const gone = await suppressValue(admin, { text: 'Ottokar Sesamweg', reason: 'A private person.' });
    expect(gone).toMatchObject(DONE);
    const held = listHeldRows();
    expect(await bringBack(slug)).toMatchObject({ why: 'incident_incomplete' });
    expect(listHeldRows()).toEqual(held);
  });

  it('comes back when what was removed for privacy had been corrected before', async () => {
    const summary = both('A car of Pantaleon Wurzelgnom burned.');
    const { slug, version } = await publishForm(desk(), reauForm({ slug: 'corrected', summary }));
    const edit = { incident: slug, incidentVersion: version, reason: 'A name.' };
    await publishForm(desk(), reauForm({ slug: 'corrected' }), edit);
    await withdraw(slug);
    const gone = await suppressValue(admin, { text: 'Pantaleon Wurzelgnom', reason: 'A private person.' });
    expect(gone).toMatchObject(DONE);
    expect(await bringBack(slug)).toMatchObject(DONE);
  });

  it('stays withdrawn when its words are known to lead to a home since', async () => {
    const summary = both('A car burned near Zorkenville.');
    const { slug } = await publishForm(desk(), reauForm({ site: { slug: null, new: home }, summary }));
    await withdraw(slug);
    expect(await bringBack(slug)).toMatchObject(DONE);
    await withdraw(slug);
    const office = { ...bare, name: 'An office', kind: 'office' as const, departmentCode: '77' as const };
    const site = { ...office, commune: 'Zorkenville', inseeCode: '77384' };
    await publishForm(desk(), reauForm({ site: { slug: null, new: site } }));
    expect(await bringBack(slug)).toMatchObject({ why: 'incident_leaks' });
    expect(await findGone(slug)).toMatchObject({ state: 'withdrawn' });
  });
});
