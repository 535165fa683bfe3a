import { beforeAll, describe, expect, it } from 'vitest';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { findVersion, listRecordHistory } from '@/lib/data/desk/history';
import { findEditable } from '@/lib/data/desk/incidents';
import { findReview } from '@/lib/data/desk/review';
import { findIncident } from '@/lib/data/published';
import { findGone } from '@/lib/data/published-redirect';
import { getRevision } from '@/lib/data/published-revision';
import type { Editor } from '@/lib/domain/editor';
import type { DraftForm } from '@/lib/domain/form-shape';
import { STAGES, type Stage } from '@/lib/domain/record-state';
import { discardDraft } from '@/lib/workflows/discard-draft';
import { mergeIncidents } from '@/lib/workflows/merge-incidents';
import { type PublishDraftAnswer, publishDraft } from '@/lib/workflows/publish-draft';
import { rebaseDraft } from '@/lib/workflows/rebase-draft';
import { restoreVersion } from '@/lib/workflows/restore-version';
import { returnDraft } from '@/lib/workflows/return-draft';
import { saveDraft } from '@/lib/workflows/save-draft';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { suspendPerson } from '@/lib/workflows/suspend-person';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';
import { formSource, publishForm, reauForm, startDraft } from '../support/incident-forms';
import { operator } from '../support/people';

let editor: Editor;
let publisher: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
});

const other = (en: string): DraftForm => reauForm({ summary: { en, fr: 'Autre phrase.' } });

type Known = { id: string; version: number };
type Step = (draft: Known) => Promise<{ done: boolean; version?: number; why?: string }>;

/** Everything that can be done to a draft. */
const VERBS: Record<string, Step> = {
  save: (draft) => saveDraft(editor, { ...draft, form: other('Other words.') }),
  submit: (draft) => submitDraft(editor, draft),
  return: (draft) => returnDraft(publisher, { ...draft, note: 'Once more.' }),
  discard: (draft) => discardDraft(editor, draft),
  publish: (draft) => publishDraft(publisher, draft),
};

/** The verbs that a stage lets through, and where each leads; all others are refused and change nothing. */
const LIFE: Record<Stage, Record<string, Stage>> = {
  draft: { save: 'draft', submit: 'in_review', discard: 'discarded' },
  in_review: { return: 'draft', publish: 'published' },
  published: {},
  discarded: {},
};

/** A draft that was brought to a stage by the verbs that lead there. */
async function bringTo(stage: Stage): Promise<Known> {
  let draft = await startDraft(editor, reauForm());
  const path: Record<Stage, string[]> = {
    draft: [],
    in_review: ['submit'],
    published: ['submit', 'publish'],
    discarded: ['discard'],
  };
  for (const verb of path[stage]) {
    const answer = await VERBS[verb]?.(draft);
    if (!answer?.done) throw new Error(`${verb}: ${answer?.why}`);
    // Publishing answers the version of the incident; the draft moves on by one each time.
    draft = { ...draft, version: draft.version + 1 };
  }
  return draft;
}

const stageOf = ({ id }: Known) =>
  databaseRows<{ stage: Stage; version: number }>(`SELECT stage, version FROM Draft WHERE id = '${id}'`)[0];

describe('the life of a draft', () => {
  const steps = STAGES.flatMap((stage) => Object.keys(VERBS).map((verb) => [stage, verb] as const));

  it.each(steps)('%s: to %s', async (stage, verb) => {
    const draft = await bringTo(stage);
    expect(stageOf(draft)).toEqual({ stage, version: draft.version });
    const answer = await VERBS[verb]?.(draft);
    const next = LIFE[stage][verb];
    expect(answer?.done).toBe(next !== undefined);
    if (next === undefined) expect(answer?.why).toMatch(/^draft_(closed|in_review|not_in_review)$/);
    expect(stageOf(draft)).toEqual({
      stage: next ?? stage,
      version: draft.version + (next === undefined ? 0 : 1),
    });
  });

  it('goes on only from the version that was seen', async () => {
    const draft = await bringTo('draft');
    await VERBS.save?.(draft);
    for (const verb of ['submit', 'discard'])
      expect(await VERBS[verb]?.(draft)).toMatchObject({ why: 'draft_changed' });
    const seen = { id: draft.id, version: 2 };
    await VERBS.submit?.(seen);
    for (const verb of ['publish', 'return'])
      expect(await VERBS[verb]?.(seen)).toMatchObject({ why: 'draft_changed' });
    for (const version of [0, -1, 1.5, 99, Number.NaN])
      expect(await VERBS.publish?.({ ...draft, version })).toMatchObject({ why: 'draft_changed' });
  });

  it('comes back from review with the note, which goes when it is submitted again', async () => {
    const draft = await bringTo('in_review');
    expect(await returnDraft(publisher, { ...draft, note: ' ' })).toMatchObject({ why: 'reason_bad' });
    await returnDraft(publisher, { ...draft, note: ' Which night? ' });
    expect(await findDeskDraft(editor, draft.id)).toMatchObject({ stage: 'draft', note: 'Which night?' });
    await submitDraft(editor, { ...draft, version: draft.version + 1 });
    expect((await findDeskDraft(editor, draft.id))?.note).toBeNull();
    const entries = await listRecordHistory(editor, { entity: 'draft', id: draft.id });
    expect(entries.map(({ reason }) => reason)).toEqual([null, null, 'Which night?', null]);
  });

  it('keeps every word of a discarded draft in its history', async () => {
    const draft = await bringTo('discarded');
    expect((await findDeskDraft(editor, draft.id))?.form).toEqual(reauForm());
    const version = await findVersion(editor, { entity: 'draft', id: draft.id, version: 1 });
    expect(version?.form).toEqual(reauForm());
  });
});

describe('a published incident', () => {
  let slug: string;
  const held = async () => (await findIncident(slug))?.incident;

  beforeAll(async () => {
    slug = (await publishForm({ editor, publisher }, reauForm({ slug: 'the-life-of' }))).slug;
  });

  const startEdit = async (form: DraftForm) => {
    const incidentVersion = (await findEditable(editor, slug))?.version ?? 0;
    const draft = await startDraft(editor, form, { incident: slug, incidentVersion });
    const submitted = await submitDraft(editor, draft);
    if (!submitted.done) throw new Error(submitted.why);
    return { id: draft.id, version: submitted.version, reason: 'Better words.' };
  };
  const theForm = async () => {
    const found = await findEditable(editor, slug);
    if (!found) throw new Error('no incident');
    return found.form;
  };

  it('stays public as it was while an edit waits, and nobody starts a second edit beside it', async () => {
    const revision = await getRevision();
    const form = await theForm();
    const edit = await startEdit({ ...form, summary: { en: 'The edit.', fr: 'La reprise.' } });
    expect((await held())?.summary.en).toBe('A vehicle burned at Réau.');
    expect(await getRevision()).toBe(revision);
    await expect(startEdit(form)).rejects.toThrow(/draft_exists/);
    expect((await findReview(publisher, edit.id))?.changes.map(({ path }) => path)).toEqual([
      'summary.en',
      'summary.fr',
    ]);
    expect(await publishDraft(publisher, { ...edit, reason: ' ' })).toMatchObject({ why: 'reason_missing' });
    expect(await publishDraft(publisher, edit)).toMatchObject({ done: true, slug, version: 2 });
    expect((await held())?.summary.en).toBe('The edit.');
    expect(await getRevision()).toBe(revision + 1);
  });

  it('gets an earlier version back as a new one, and says in both histories whence it came', async () => {
    const restored = await restoreVersion(editor, { slug, version: 1 });
    if (!restored.done) throw new Error(restored.why);
    expect(await restoreVersion(editor, { slug, version: 1 })).toMatchObject({ why: 'draft_exists' });
    const submitted = await submitDraft(editor, { id: restored.id, version: restored.version });
    if (!submitted.done) throw new Error(submitted.why);
    const input = { id: restored.id, version: submitted.version, reason: 'The first words were right.' };
    expect(await publishDraft(publisher, input)).toMatchObject({ done: true, version: 3 });
    const versions = [1, 2, 3].map((version) =>
      findVersion(editor, { entity: 'incident', id: slug, version }),
    );
    const [first, second, third] = await Promise.all(versions);
    expect(third?.form).toEqual(first?.form);
    expect(second?.form.summary.en).toBe('The edit.');
    for (const version of [0, -1, 1.5, 4, Number.NaN, 2 ** 53 + 2])
      expect(await restoreVersion(editor, { slug, version })).toMatchObject({ why: 'unknown_version' });
  });

  it('asks for a merge when it moved on under an edit, and takes the merged form', async () => {
    const quote = formSource({ key: 'row-9', quote: 'flames seen' });
    const twin = await publishForm({ editor, publisher }, reauForm({ sources: [quote] }));
    const base = await theForm();
    const mine = await startEdit({ ...base, summary: { ...base.summary, en: 'Mine.' } });
    const into = { slug, version: (await findEditable(editor, slug))?.version ?? 0 };
    await mergeIncidents(publisher, { from: twin, into, reason: 'One attack.' });

    expect((await findReview(publisher, mine.id))?.behind).toBe(true);
    const answer = (await publishDraft(publisher, mine)) as Extract<PublishDraftAnswer, { conflict: true }>;
    expect(answer).toMatchObject({ done: false, conflict: true, base, merged: { conflicts: [] } });
    const { form } = answer.merged;
    expect(form.summary.en).toBe('Mine.');
    expect(form.sources.map((row) => row.quote)).toContain('flames seen');

    const input = { id: mine.id, version: mine.version, incidentVersion: answer.incidentVersion };
    const stale = { ...input, incidentVersion: answer.incidentVersion - 1 };
    expect(await rebaseDraft(editor, { ...stale, form })).toMatchObject({ why: 'incident_changed' });
    expect((await rebaseDraft(editor, { ...input, form })).done).toBe(true);
    expect((await findDeskDraft(editor, mine.id))?.stage).toBe('draft');
    const again = await submitDraft(editor, { id: mine.id, version: mine.version + 1 });
    if (!again.done) throw new Error(again.why);
    expect(await publishDraft(publisher, { ...mine, version: again.version })).toMatchObject({ done: true });
    expect((await held())?.summary.en).toBe('Mine.');
    expect((await findIncident(slug))?.evidence.map((row) => row.quote)).toContain('flames seen');
  });

  it('is withdrawn with a reason, says so under its address, and never comes back to life', async () => {
    const version = (await findEditable(editor, slug))?.version ?? 0;
    const stale = { slug, version: version - 1, reason: 'No attack.' };
    expect(await withdrawIncident(publisher, stale)).toMatchObject({ why: 'incident_changed' });
    expect(await withdrawIncident(publisher, { slug, version, reason: '' })).toMatchObject({
      why: 'reason_missing',
    });
    expect((await withdrawIncident(publisher, { slug, version, reason: 'No attack.' })).done).toBe(true);
    expect(await held()).toBeUndefined();
    expect(await findGone(slug)).toMatchObject({ state: 'withdrawn', slug, reason: 'No attack.' });
    const twice = await withdrawIncident(publisher, { slug, version: version + 1, reason: 'Again.' });
    expect(twice).toMatchObject({ why: 'incident_not_published' });
    const edit = saveDraft(editor, {
      ...{ id: crypto.randomUUID(), version: 0, form: reauForm() },
      ...{ incident: slug, incidentVersion: version },
    });
    expect(await edit).toMatchObject({ why: 'incident_not_published' });
    const restored = await restoreVersion(editor, { slug, version: 1 });
    if (!restored.done) throw new Error(restored.why);
    expect((await findDeskDraft(editor, restored.id))?.incident).toBeNull();
  });
});

describe('four eyes', () => {
  const reviewed = async (by: Editor) => {
    const draft = await startDraft(by, reauForm());
    const submitted = await submitDraft(by, draft);
    if (!submitted.done) throw new Error(submitted.why);
    return { id: draft.id, version: submitted.version };
  };

  it('a publisher who edited last asks another; the last edit decides, not the first', async () => {
    const second = await hirePerson('publisher');
    const own = await reviewed(publisher);
    expect(await publishDraft(publisher, own)).toMatchObject({ why: 'own_edit' });
    expect((await findReview(publisher, own.id))?.ownEdit).toBe('ask_another');
    const returned = await returnDraft(second, { ...own, note: 'I will.' });
    if (!returned.done) throw new Error(returned.why);
    const saved = await saveDraft(second, { ...own, version: returned.version, form: other('Mine now.') });
    if (!saved.done) throw new Error('not saved');
    const again = await submitDraft(second, { ...own, version: saved.version });
    if (!again.done) throw new Error(again.why);
    expect(await publishDraft(second, { ...own, version: again.version })).toMatchObject({ why: 'own_edit' });
    expect((await publishDraft(publisher, { ...own, version: again.version })).done).toBe(true);
  });

  it('one publisher alone may, and the history says so', async () => {
    for (const { id, version } of databaseRows<{ id: string; version: number }>(
      `SELECT id, version FROM user WHERE role = 'publisher' AND id <> '${publisher.id}'`,
    ))
      await suspendPerson(operator, { id, version });
    const own = await reviewed(publisher);
    expect((await findReview(publisher, own.id))?.ownEdit).toBe('alone');
    const answer = await publishDraft(publisher, own);
    if (!('slug' in answer)) throw new Error(JSON.stringify(answer));
    const [entry] = await listRecordHistory(editor, { entity: 'incident', id: answer.slug });
    expect(entry?.changes.find(({ path }) => path === 'publishedAlone')).toMatchObject({ after: true });
    expect(entry?.by).toBe('The publisher');
  });
});

it('the public id that was wanted is refused while another incident has it', async () => {
  await publishForm({ editor, publisher }, reauForm({ slug: 'wanted-by-two' }));
  const draft = await startDraft(editor, reauForm({ slug: 'wanted-by-two' }));
  const submitted = await submitDraft(editor, draft);
  expect(submitted.done && submitted.blockers.map(({ path, code }) => [path, code])).toEqual([
    ['slug', 'slug_taken'],
  ]);
});
