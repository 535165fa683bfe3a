import { beforeAll, describe, expect, it } from 'vitest';
import { findDeskDraft, listDrafts } from '@/lib/data/desk/drafts';
import { findVersion, listRecordHistory } from '@/lib/data/desk/history';
import { findPreview } from '@/lib/data/desk/preview';
import { findDeskReading } from '@/lib/data/desk/readings';
import { checkForm, findReview } from '@/lib/data/desk/review';
import { type Editor, NotAllowed } from '@/lib/domain/editor';
import { may, ROLE_CODES, type Role } from '@/lib/domain/role';
import { claimDraft } from '@/lib/workflows/claim-draft';
import { discardDraft } from '@/lib/workflows/discard-draft';
import { ruleNotSame } from '@/lib/workflows/rule-not-same';
import { saveDraft } from '@/lib/workflows/save-draft';
import { saveMerging } from '@/lib/workflows/save-merging';
import { deskFunctions } from '../support/authorisation/desk-functions';
import { useSeededDatabase } from '../support/database';
import { hirePerson } from '../support/editors';
import { reauForm, startDraft } from '../support/incident-forms';
import { getRead } from '../support/readings';
import { SIX_ATTACKS } from '../support/six-attacks';

const people = {} as Record<Role, Editor>;
let own: { id: string; version: number };
let theirs: { id: string; version: number };

beforeAll(async () => {
  useSeededDatabase();
  for (const role of ROLE_CODES) people[role] = await hirePerson(role);
  own = await startDraft(people.contributor, reauForm());
  theirs = await startDraft(people.editor, reauForm());
});

const verbs = deskFunctions.flatMap((row) =>
  'verb' in row && row.verb !== 'none' ? [{ source: row.source, verb: row.verb }] : [],
);
const everyRole = verbs.flatMap(({ source, verb }) =>
  ROLE_CODES.map((role) => [source, role, verb] as const),
);

it.each(everyRole)('%s by a %s asks for the right to %s first', async (source, role, verb) => {
  const [, file, name = ''] = /([^/]+)\.ts#(\w+)$/.exec(source) ?? [];
  const isRoom = source.startsWith('lib/data/desk/');
  const module = await (isRoom
    ? import(`../../lib/data/desk/${file}.ts`)
    : import(`../../lib/workflows/${file}.ts`));
  // Arguments that are none: whoever may is refused by them, or stopped by them; nobody else gets that far.
  const answer = await Promise.resolve()
    .then(() => module[name](people[role], {}, {}))
    .catch((error: unknown) => error);
  expect(answer instanceof NotAllowed).toBe(!may(role, verb));
});

/** What each function of lib/data/desk that shows drafts tells of one: whether there is anything. */
const SHOWS: Record<string, (editor: Editor, id: string) => Promise<boolean>> = {
  listDrafts: async (editor, id) =>
    (await listDrafts(editor, { list: 'all', page: 1 })).rows.some((draft) => draft.id === id),
  findDeskDraft: async (editor, id) => (await findDeskDraft(editor, id)) !== null,
  findReview: async (editor, id) => (await findReview(editor, id)) !== null,
  findPreview: async (editor, id) => (await findPreview(editor, id)) !== null,
  listRecordHistory: async (editor, id) =>
    (await listRecordHistory(editor, { entity: 'draft', id })).length > 0,
  findVersion: async (editor, id) =>
    (await findVersion(editor, { entity: 'draft', id, version: 1 })) !== null,
  checkForm: async (editor, id) =>
    (await checkForm(editor, reauForm())).duplicates.some((row) => row.draft === id),
  findDeskReading: async (editor, id) => {
    const { reading } = await getRead(people.editor, SIX_ATTACKS);
    const shown = await findDeskReading(editor, reading);
    return shown?.matchables.some((row) => row.draft === id) ?? false;
  },
};

describe('a draft', () => {
  const shown = deskFunctions.flatMap((row) =>
    'shows' in row && row.shows === 'own drafts' ? [row.source.split('#')[1] ?? ''] : [],
  );

  it('is looked at in every way there is', () => {
    expect(Object.keys(SHOWS).sort()).toEqual(shown.sort());
  });

  it.each(shown)(
    'is shown by %s to its contributor and to editors, never to another contributor',
    async (name) => {
      const shows = SHOWS[name];
      if (!shows) throw new Error(name);
      const another = await hirePerson('contributor');
      expect(await shows(people.contributor, own.id)).toBe(true);
      expect(await shows(people.contributor, theirs.id)).toBe(false);
      expect(await shows(another, theirs.id)).toBe(false);
      for (const role of ['editor', 'publisher', 'admin'] as const)
        expect([role, await shows(people[role], theirs.id), await shows(people[role], own.id)]).toEqual([
          role,
          true,
          true,
        ]);
    },
  );

  it('is changed by its contributor and by editors, never by another contributor', async () => {
    const me = people.contributor;
    const refused = { done: false, why: 'draft_of_another' };
    expect(await saveDraft(me, { ...theirs, form: reauForm({ night: null }) })).toMatchObject(refused);
    expect(await saveMerging(me, { ...theirs, form: reauForm({ night: null }) })).toMatchObject(refused);
    expect(await discardDraft(me, theirs)).toMatchObject(refused);
    expect(await ruleNotSame(me, { id: theirs.id, slug: 'toulon-2025-04-14' })).toMatchObject(refused);
    // Nor are they told who is at work on it; who is, is told to others.
    await claimDraft(people.editor, theirs.id);
    expect(await claimDraft(me, theirs.id)).toEqual([]);
    expect((await claimDraft(people.publisher, theirs.id)).map(({ name }) => name)).toEqual(['The editor']);
    expect((await saveDraft(people.editor, { ...own, form: reauForm({ night: null }) })).done).toBe(true);
    expect((await discardDraft(me, { ...own, version: 2 })).done).toBe(true);
  });
});
