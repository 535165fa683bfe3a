import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { findDeskReading, listReadings } from '@/lib/data/desk/readings';
import type { Editor } from '@/lib/domain/editor';
import { listSaidValues } from '@/lib/domain/form-values';
import type { DeskProposal } from '@/lib/intake/ruling/reading-state';
import { describeReading } from '@/lib/workflows/describe-reading';
import { discardDraft } from '@/lib/workflows/discard-draft';
import { saveDraft } from '@/lib/workflows/save-draft';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';
import {
  accept,
  discardDrafts,
  getAccepted,
  getProposal,
  getRead,
  getReading,
  keysOf,
  rule,
  varySix,
} from '../support/readings';
import { KNOWN_ATTACK } from '../support/six-attacks';

let editor: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
});

const ADD = { verb: 'add' as const, value: null, qualifier: null, from: 0, replaces: null };

beforeEach(() => discardDrafts(editor));

describe('a draft made from a reading', () => {
  it('keeps what the article says when its editor corrects a value', async () => {
    const { reading } = await getRead(editor, varySix());
    const { id, version, form } = await getAccepted(
      editor,
      reading,
      await getProposal(reading, 'ma-bourges'),
    );
    const night = '2025-04-20';
    await saveDraft(editor, { id, version, form: { ...form, night } });
    const stored = (await findDeskDraft(editor, id))?.form ?? form;
    const dated = stored.sources.filter((row) => row.supports.includes('night'));
    const saysNight = dated.map((row) => listSaidValues(stored, row, 'night', null));
    expect([stored.night, saysNight]).toEqual([night, dated.map(() => [form.night])]);
    expect(dated).not.toEqual([]);
  });
});

describe('refusing and putting right', () => {
  it('keeps what was refused, with the reason', async () => {
    const { reading } = await getRead(editor, varySix());
    const { key, version } = await getProposal(reading, 'ma-bourges');
    await rule(editor, reading, {
      verb: 'refuse',
      proposal: key,
      seen: version,
      reason: 'no_attack',
      note: 'Fireworks.',
    });
    expect((await getProposal(reading, 'ma-bourges')).ruling).toMatchObject({
      verdict: 'refused',
      reason: 'no_attack',
      note: 'Fireworks.',
    });
  });

  it('splits, joins and matches elsewhere', async () => {
    const { reading } = await getRead(editor, varySix());
    const { key, version, statements } = await getProposal(reading, 'ma-douai');
    const take = statements.slice(0, -1).map((row) => row.key);
    await rule(editor, reading, { verb: 'split', proposal: key, seen: version, take });
    expect((await getReading(reading)).state.proposals).toHaveLength(7);
    const parted = (await getReading(reading)).state.proposals.find((row) => row.key === 'p7');
    const other = { proposal: 'p7', seen: parted?.version ?? 0 };
    await rule(editor, reading, { verb: 'join', proposal: key, seen: version + 1, with: other });
    const joined = await getProposal(reading, 'ma-douai');
    expect(keysOf(joined).sort()).toEqual(statements.map((row) => row.key).sort());
    const to = { kind: 'incident' as const, slug: 'toulon-2025-04-14', reason: 'editor' as const };
    const seen = joined.version;
    expect(
      await rule(editor, reading, {
        verb: 'match',
        proposal: key,
        seen,
        to: { ...to, slug: 'nowhere-2025-04-14' },
      }),
    ).toMatchObject({ done: false });
    await rule(editor, reading, { verb: 'match', proposal: key, seen, to });
    expect((await getProposal(reading, 'ma-douai')).match).toEqual(to);
  });

  it('begins a history for an outlet that is first named when the facts are put right', async () => {
    const { reading } = await getRead(editor, varySix());
    const given = { outlet: 'Le Canard de la Sorgue', url: null, publishedOn: null };
    expect(await describeReading(editor, { id: reading, given })).toEqual({ done: true });
    const history = `SELECT json_extract(patch, '$.outlet.after.name') AS name, author FROM Revision
      WHERE entity = 'outlet' AND entityId = 'le-canard-de-la-sorgue'`;
    expect(databaseRows(history)).toEqual([{ name: given.outlet, author: editor.id }]);
  });

  it('adds a passage that an editor selected, only where it stands in the article', async () => {
    const { reading } = await getRead(editor, varySix());
    const { key } = await getProposal(reading, 'ma-bourges');
    const add = { ...ADD, proposal: key };
    const missing = await rule(editor, reading, {
      ...add,
      what: 'target.gate',
      quote: 'the gate of the castle',
    });
    expect(missing).toMatchObject({ done: false });
    await rule(editor, reading, { ...add, what: 'target.gate', quote: 'at the gate' });
    const { statements } = await getProposal(reading, 'ma-bourges');
    expect(statements.find((row) => row.by === 'editor')).toMatchObject({
      field: 'target',
      value: 'gate',
      quote: 'at the gate',
    });
  });

  it('marks the sentences that nothing was found in until none is left', async () => {
    const { reading } = await getRead(editor, varySix());
    await rule(editor, reading, { verb: 'mark_rest', as: 'context' });
    const [row] = databaseRows(`SELECT open, unread FROM Reading WHERE id = '${reading}'`);
    expect(row).toEqual({ open: 6, unread: 0 });
    const { article, state } = await getReading(reading);
    const [told] = databaseRows(`SELECT context FROM Article WHERE slug = '${article}'`);
    const spans = state.marks.map(({ start, end }) => ({ start, end }));
    expect(JSON.parse(String(told?.context))).toEqual(spans);
    const isListed = async (list: 'open' | 'done') =>
      (await listReadings(editor))[list].some(({ id }) => id === reading);
    expect([await isListed('open'), await isListed('done')]).toEqual([true, false]);
    await rule(editor, reading, { verb: 'accept_all' });
    expect([await isListed('open'), await isListed('done')]).toEqual([false, true]);
  });

  it('joins no proposal that was matched or split since it was seen', async () => {
    const { reading } = await getRead(editor, varySix());
    const { key, version, statements } = await getProposal(reading, 'ma-douai');
    const split = { verb: 'split' as const, take: statements.slice(0, -1).map((row) => row.key) };
    await rule(editor, reading, { ...split, proposal: key, seen: version });
    const findParted = async () =>
      (await getReading(reading)).state.proposals.find((row) => row.key === 'p7')?.version ?? 0;
    const other = { proposal: 'p7', seen: await findParted() };
    const to = { kind: 'incident' as const, slug: 'toulon-2025-04-14', reason: 'editor' as const };
    await rule(editor, reading, { verb: 'match', ...other, to });
    const join = { verb: 'join' as const, proposal: key, with: other };
    const changed = { done: false, message: { en: expect.stringContaining('changed') } };
    expect(await rule(editor, reading, { ...join, seen: version + 1 })).toMatchObject(changed);

    // What is split off again has a key that was there before, and is not what was seen under it.
    const seen = await findParted();
    await rule(editor, reading, { ...join, seen: version + 1, with: { proposal: 'p7', seen } });
    await rule(editor, reading, { ...split, proposal: key, seen: version + 2 });
    for (const late of [other, { proposal: 'p7', seen }])
      expect(await rule(editor, reading, { ...join, seen: version + 3, with: late })).toMatchObject(changed);
  });

  it('refuses what was decided on a proposal as it was before', async () => {
    const { reading } = await getRead(editor, varySix());
    const { key, version } = await getProposal(reading, 'ma-douai');
    const add = { ...ADD, proposal: key };
    await rule(editor, reading, { ...add, what: 'target.staff_car_park', quote: 'staff car park' });
    const late = await rule(editor, reading, {
      verb: 'accept',
      proposal: key,
      seen: version,
      take: ['s1'],
      night: null,
    });
    expect(late).toMatchObject({ done: false, message: { en: expect.stringContaining('changed') } });
  });
});

describe('putting the day right', () => {
  const given = { outlet: null, url: null, publishedOn: '2025-04-25' };

  it('refuses what was decided on a proposal as it was read before', async () => {
    const { reading } = await getRead(editor, varySix());
    const before = await getProposal(reading, 'ma-douai');
    await describeReading(editor, { id: reading, given });
    const late = await accept(editor, reading, before);
    expect(late).toMatchObject({ done: false, message: { en: expect.stringContaining('changed') } });
    expect(await accept(editor, reading, await getProposal(reading, 'ma-douai'))).toMatchObject({
      done: true,
    });
  });
});

describe('undoing', () => {
  const undo = async (reading: string) => {
    const { version } = await getReading(reading);
    return rule(editor, reading, { verb: 'undo', seen: version });
  };

  it('takes back one step after the other, drafts included', async () => {
    const { reading } = await getRead(editor, varySix());
    const first = await getReading(reading);
    const draft = await getAccepted(editor, reading, await getProposal(reading, 'ma-douai'));
    expect(await undo(reading)).toMatchObject({ done: true });
    expect((await getProposal(reading, 'ma-douai')).ruling).toBeNull();
    expect((await findDeskDraft(editor, draft.id))?.stage).toBe('discarded');
    const withoutVersions = (rows: DeskProposal[]) => rows.map(({ version: _, ...row }) => row);
    expect(withoutVersions((await getReading(reading)).state.proposals)).toEqual(
      withoutVersions(first.state.proposals),
    );
    expect(await undo(reading)).toMatchObject({ done: false });
  });

  it('takes its own evidence out of a draft that another reading shares', async () => {
    const first = await getRead(editor, `${KNOWN_ATTACK}\nA morning edition.\n`);
    const second = await getRead(editor, `${KNOWN_ATTACK}\nAn evening edition.\n`);
    const toulon = 'cp-toulon-la-farlede';
    const begun = await getAccepted(editor, first.reading, await getProposal(first.reading, toulon));
    const shared = await getAccepted(editor, second.reading, await getProposal(second.reading, toulon));
    expect(shared.id).toBe(begun.id);
    await undo(second.reading);
    const after = await findDeskDraft(editor, begun.id);
    expect([after?.stage, after?.form]).toEqual(['draft', begun.form]);
    await undo(first.reading);
    expect((await findDeskDraft(editor, begun.id))?.stage).toBe('discarded');
  });

  it('leaves a draft that somebody went on with', async () => {
    const { reading } = await getRead(editor, `${KNOWN_ATTACK}\nA second edition.\n`);
    const proposal = await getProposal(reading, 'cp-toulon-la-farlede');
    const draft = await getAccepted(editor, reading, proposal);
    await undo(reading);
    expect((await findDeskDraft(editor, draft.id))?.stage).toBe('discarded');
    const again = await getAccepted(editor, reading, await getProposal(reading, 'cp-toulon-la-farlede'));
    const form = { ...again.form, summary: { ...again.form.summary, en: 'Typed since.' } };
    await saveDraft(editor, { id: again.id, version: again.version, form });
    expect(await undo(reading)).toMatchObject({
      done: false,
      message: { en: expect.stringContaining('went on') },
    });
    expect((await findDeskDraft(editor, again.id))?.form.summary.en).toBe('Typed since.');
    // What the refusal advises: set aside there, undone here.
    await discardDraft(editor, { id: again.id, version: again.version + 1 });
    expect(await undo(reading)).toMatchObject({ done: true });
    expect((await getProposal(reading, 'cp-toulon-la-farlede')).ruling).toBeNull();
  });

  it('says of a draft in review where it is taken back', async () => {
    const { reading } = await getRead(editor, varySix());
    const draft = await getAccepted(editor, reading, await getProposal(reading, 'ma-douai'));
    await submitDraft(editor, draft);
    expect(await undo(reading)).toMatchObject({
      done: false,
      message: { en: expect.stringContaining('in review') },
    });
  });

  it('goes back no further than the day by which the text was read', async () => {
    const { reading } = await getRead(editor, varySix());
    await rule(editor, reading, { verb: 'mark_rest', as: 'context' });
    const given = { outlet: null, url: null, publishedOn: '2025-04-25' };
    expect(await describeReading(editor, { id: reading, given })).toEqual({ done: true });
    const read = await getReading(reading);
    expect((await findDeskReading(editor, reading))?.undo).toBeNull();
    expect(await undo(reading)).toMatchObject({ done: false });
    expect(await getReading(reading)).toEqual(read);

    await rule(editor, reading, { verb: 'accept_all' });
    expect(await undo(reading)).toMatchObject({ done: true });
    const nightsOf = (rows: { key: string; nights: readonly string[] }[]) =>
      rows.map(({ key, nights }) => [key, nights]);
    const after = await getReading(reading);
    expect(nightsOf(after.state.proposals)).toEqual(nightsOf(read.state.proposals));
    expect(await undo(reading)).toMatchObject({ done: false });
  });
});
