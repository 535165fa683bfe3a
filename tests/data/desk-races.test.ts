import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { findVersion } from '@/lib/data/desk/history';
import { listIncidents } from '@/lib/data/published';
import type { Editor } from '@/lib/domain/editor';
import type { DraftForm } from '@/lib/domain/form-shape';
import { EVERYTHING } from '@/lib/filters/address';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { type DraftConflict, type SaveDraftAnswer, saveDraft } from '@/lib/workflows/save-draft';
import { saveMerging } from '@/lib/workflows/save-merging';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';
import { formSource, reauForm, startDraft } from '../support/incident-forms';

let editors: Editor[];
let publisher: Editor;

const FIFTY = Array.from({ length: 50 }, (_, at) => at);

beforeAll(async () => {
  useSeededDatabase();
  editors = await Promise.all(FIFTY.map(() => hirePerson('editor')));
  publisher = await hirePerson('publisher');
});

const editorAt = (at: number): Editor => editors[at % editors.length] ?? publisher;
const isConflict = (answer: SaveDraftAnswer): answer is DraftConflict => 'conflict' in answer;
const countVersions = (id: string) =>
  databaseRows<{ version: number }>(
    `SELECT version FROM Revision WHERE entity = 'draft' AND entityId = '${id}' ORDER BY version`,
  ).map(({ version }) => version);

/** What the person numbered `at` adds: a sentence of theirs, and a source of theirs. */
const wordsOf = (at: number): DraftForm =>
  reauForm({
    summary: { en: `Words of person ${at}.`, fr: 'Un véhicule a brûlé à Réau.' },
    sources: [...reauForm().sources, formSource({ key: `person-${at}`, quote: `seen by ${at}` })],
  });

describe('fifty people who save one draft at the same moment', () => {
  it('see one save win and forty-nine asked to merge, and afterwards all fifty are in it', async () => {
    const draft = await startDraft(editorAt(0), reauForm());
    const answers = await Promise.all(
      FIFTY.map((at) => saveDraft(editorAt(at), { ...draft, form: wordsOf(at) })),
    );
    expect(answers.filter((answer) => answer.done)).toHaveLength(1);
    expect(answers.filter(isConflict)).toHaveLength(49);
    expect(countVersions(draft.id)).toEqual([1, 2]);
    // Each loser goes on from the merge page: their own sentence, everybody's sources.
    for (const at of FIFTY) {
      const answer = answers[at];
      if (!answer || !isConflict(answer)) continue;
      expect(answer.base).toEqual(reauForm());
      expect(answer.merged.conflicts.map(({ path, mine }) => [path, mine])).toEqual([
        ['summary.en', `Words of person ${at}.`],
      ]);
      await saveMerged(editorAt(at), draft.id, wordsOf(at), answer);
    }
    expect(countVersions(draft.id)).toHaveLength(51);
    const last = await findVersion(publisher, { entity: 'draft', id: draft.id, version: 51 });
    expect(last?.form.sources.map(({ key }) => key).sort()).toEqual(
      ['row-1', ...FIFTY.map((at) => `person-${at}`)].sort(),
    );
    const sentences = new Set<string | null>();
    for (const version of countVersions(draft.id))
      sentences.add(
        (await findVersion(publisher, { entity: 'draft', id: draft.id, version }))?.form.summary.en ?? null,
      );
    for (const at of FIFTY) expect(sentences).toContain(`Words of person ${at}.`);
  });

  it('make one draft when all of them send the first save of it', async () => {
    const id = randomUUID();
    const answers = await Promise.all(
      FIFTY.map((at) => saveDraft(editorAt(at), { id, version: 0, form: wordsOf(at) })),
    );
    expect(answers.filter((answer) => answer.done)).toHaveLength(1);
    expect(answers.filter(isConflict)).toHaveLength(49);
    expect(countVersions(id)).toEqual([1]);
  });

  it('are all told that it is saved when they send the very same words', async () => {
    const draft = await startDraft(editorAt(0), reauForm());
    const answers = await Promise.all(
      FIFTY.map((at) => saveDraft(editorAt(at), { ...draft, form: wordsOf(7) })),
    );
    expect(answers.every((answer) => answer.done && answer.version === 2)).toBe(true);
    expect(countVersions(draft.id)).toEqual([1, 2]);
  });
});

describe('a dozen people who save without looking', () => {
  it('are asked nothing where each added something of their own', async () => {
    const draft = await startDraft(editorAt(0), reauForm());
    const addOf = (at: number) => reauForm({ sources: wordsOf(at).sources });
    const answers = await Promise.all(
      FIFTY.slice(0, 12).map((at) => saveMerging(editorAt(at), { ...draft, form: addOf(at) })),
    );
    expect(answers.filter((answer) => answer.done)).toHaveLength(12);
    const last = await findVersion(publisher, { entity: 'draft', id: draft.id, version: 13 });
    expect(last?.form.sources).toHaveLength(13);
  });
});

/** Merges again and again until it is saved, as a person would whose merge page went stale. */
async function saveMerged(editor: Editor, id: string, mine: DraftForm, first: DraftConflict): Promise<void> {
  let answer: SaveDraftAnswer = first;
  while (isConflict(answer)) {
    const form: DraftForm = {
      ...answer.merged.form,
      summary: { ...answer.merged.form.summary, en: mine.summary.en },
    };
    answer = await saveDraft(editor, { id, version: answer.version, form });
  }
  expect(answer.done).toBe(true);
}

describe('fifty clicks on one publish button', () => {
  it('publish one incident once', async () => {
    const before = (await listIncidents(EVERYTHING)).selection.length;
    const draft = await startDraft(editorAt(0), reauForm());
    const submitted = await submitDraft(editorAt(0), draft);
    if (!submitted.done) throw new Error(submitted.why);
    const version = submitted.version;
    const answers = await Promise.all(FIFTY.map(() => publishDraft(publisher, { id: draft.id, version })));
    const done = answers.filter((answer) => answer.done);
    expect(done).toEqual([{ done: true, slug: 'reau-2025-04-13', version: 1 }]);
    expect(answers.filter((answer) => 'why' in answer && answer.why === 'draft_closed')).toHaveLength(49);
    expect((await listIncidents(EVERYTHING)).selection).toHaveLength(before + 1);
  });
});

describe('a save, a submit and a discard at the same moment', () => {
  it('never leave a draft in two states: one happens, the others are told', async () => {
    for (const round of FIFTY.slice(0, 10)) {
      const draft = await startDraft(editorAt(0), reauForm());
      const answers = await Promise.all([
        saveDraft(editorAt(1), { ...draft, form: wordsOf(round) }),
        submitDraft(editorAt(2), draft),
        submitDraft(editorAt(3), draft),
      ]);
      expect(answers.filter((answer) => answer.done)).toHaveLength(1);
      expect(countVersions(draft.id)).toEqual([1, 2]);
    }
  });
});
