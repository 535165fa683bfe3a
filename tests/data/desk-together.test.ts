import { beforeAll, expect, it } from 'vitest';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { findEditable } from '@/lib/data/desk/incidents';
import { findDeskRebase } from '@/lib/data/desk/rebase';
import { findReview } from '@/lib/data/desk/review';
import type { Editor } from '@/lib/domain/editor';
import { bringTogether } from '@/lib/workflows/bring-together';
import { mergeIncidents } from '@/lib/workflows/merge-incidents';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { useSeededDatabase } from '../support/database';
import { hirePerson } from '../support/editors';
import { startDraft } from '../support/incident-forms';

let editor: Editor;
let draft: { id: string; version: number };
const slug = 'valence-2025-04-14';

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  const publisher = await hirePerson('publisher');
  const held = await get(slug);
  const mine = { ...held.form, methods: ['graffiti'], summary: { ...held.form.summary, en: 'A wall.' } };
  draft = await startDraft(editor, mine, { incident: slug, incidentVersion: held.version });
  await mergeIncidents(publisher, {
    from: { slug: 'villepinte-2025-04-14', version: (await get('villepinte-2025-04-14')).version },
    into: { slug, version: held.version },
    reason: 'One attack.',
  });
});

async function get(of: string) {
  const found = await findEditable(editor, of);
  if (!found) throw new Error(`no incident ${of}`);
  return found;
}

it('a draft whose record moved on says so, and what both changed differently', async () => {
  expect((await findReview(editor, draft.id))?.behind).toBe(true);
  const found = await findDeskRebase(editor, draft.id);
  expect(found?.incidentVersion).toBe((await get(slug)).version);
  expect(found?.conflicts.map(({ path }) => path)).toContain('methods');
  expect(found?.conflicts.map(({ path }) => path)).not.toContain('summary.en');
});

it('nothing is stored while something is not chosen, or when either moved on again', async () => {
  const found = await findDeskRebase(editor, draft.id);
  const incidentVersion = found?.incidentVersion ?? 0;
  expect(await bringTogether(editor, { ...draft, incidentVersion }, {})).toMatchObject({ done: false });
  const late = { ...draft, version: draft.version + 1, incidentVersion };
  expect(await bringTogether(editor, late, {})).toMatchObject({ why: 'draft_changed' });
  const early = { ...draft, incidentVersion: incidentVersion - 1 };
  expect(await bringTogether(editor, early, {})).toMatchObject({ why: 'incident_changed' });
  expect((await findDeskDraft(editor, draft.id))?.version).toBe(draft.version);
});

it('the chosen values and both changes end up in the draft, which is looked at anew', async () => {
  await submitDraft(editor, draft);
  const seen = await findDeskRebase(editor, draft.id);
  if (!seen) throw new Error('nothing to bring together');
  const choices = Object.fromEntries(seen.conflicts.map(({ path }) => [path, 'mine' as const]));
  const { version, incidentVersion } = seen;
  expect(await bringTogether(editor, { id: draft.id, version, incidentVersion }, choices)).toMatchObject({
    done: true,
  });
  const after = await findDeskDraft(editor, draft.id);
  const theirs = (await get(slug)).form;
  expect(after).toMatchObject({ stage: 'draft', baseVersion: incidentVersion });
  expect(after?.form).toMatchObject({ methods: ['graffiti'], summary: { en: 'A wall.' } });
  expect(after?.form.sources.map(({ key }) => key)).toEqual(
    expect.arrayContaining(theirs.sources.map(({ key }) => key)),
  );
  expect(await findDeskRebase(editor, draft.id)).toBeNull();
});
