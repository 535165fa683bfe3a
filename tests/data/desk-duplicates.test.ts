import { beforeAll, describe, expect, it } from 'vitest';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { findEditable } from '@/lib/data/desk/incidents';
import { checkForm } from '@/lib/data/desk/review';
import type { Editor } from '@/lib/domain/editor';
import { discardDraft } from '@/lib/workflows/discard-draft';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { ruleNotSame } from '@/lib/workflows/rule-not-same';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { useSeededDatabase } from '../support/database';
import { hirePerson } from '../support/editors';
import { formSource, publishForm, reauForm, startDraft } from '../support/incident-forms';

let editor: Editor;
let publisher: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
});

type Own = Parameters<typeof checkForm>[2];
const duplicatesOf = async (form: Parameters<typeof checkForm>[1], own: Own = {}) =>
  (await checkForm(editor, form, own)).duplicates.map(({ slug, draft }) => draft ?? slug);

describe('the panel of duplicates', () => {
  it('shows a draft of another person at once, its newest words, and no more once it is discarded', async () => {
    const draft = await startDraft(editor, reauForm());
    expect(await duplicatesOf(reauForm())).toContain(draft.id);
    expect(await duplicatesOf(reauForm(), { draft: draft.id })).not.toContain(draft.id);
    const elsewhere = reauForm({ site: { slug: 'ma-nimes', new: null }, night: '2025-06-01', sources: [] });
    const summary = { en: 'Something else altogether.', fr: 'Tout autre chose.' };
    expect(await duplicatesOf({ ...elsewhere, summary })).toEqual([]);
    await discardDraft(editor, draft);
    expect(await duplicatesOf(reauForm())).toEqual([]);
  });

  it('remembers “not the same” for good: after both are published, from both sides, at each later edit', async () => {
    const first = await publishForm({ editor, publisher }, reauForm({ slug: 'first-fire' }));
    const source = formSource({ quote: 'flames seen later' });
    const draft = await startDraft(editor, reauForm({ slug: 'second-fire', sources: [source] }));
    const form = (await findDeskDraft(editor, draft.id))?.form ?? reauForm();
    expect(await duplicatesOf(form, { draft: draft.id })).toEqual([first.slug]);
    expect(await ruleNotSame(editor, { id: draft.id, slug: first.slug })).toMatchObject({ done: true });
    expect(await duplicatesOf(form, { draft: draft.id })).toEqual([]);

    const submitted = await submitDraft(editor, draft);
    if (!submitted.done) throw new Error(submitted.why);
    const published = await publishDraft(publisher, { id: draft.id, version: submitted.version });
    if (!('slug' in published)) throw new Error(JSON.stringify(published));
    for (const slug of [first.slug, published.slug]) {
      const edited = await findEditable(editor, slug);
      if (!edited) throw new Error(slug);
      expect(await duplicatesOf(edited.form, { incident: slug })).toEqual([]);
    }
    // A third report is still asked about both.
    expect((await duplicatesOf(reauForm())).sort()).toEqual([first.slug, published.slug]);
  });

  it('forgets a ruling that was taken back', async () => {
    const draft = await startDraft(editor, reauForm());
    const own = { draft: draft.id };
    await ruleNotSame(editor, { id: draft.id, slug: 'first-fire' });
    expect(await duplicatesOf(reauForm(), own)).toEqual(['second-fire']);
    await ruleNotSame(editor, { id: draft.id, slug: 'first-fire', same: true });
    expect(await duplicatesOf(reauForm(), own)).toEqual(['first-fire', 'second-fire']);
    expect((await findDeskDraft(editor, draft.id))?.version).toBe(draft.version);
    await discardDraft(editor, draft);
  });
});
