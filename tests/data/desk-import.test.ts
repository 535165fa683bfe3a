import { beforeAll, describe, expect, it } from 'vitest';
import { findBrokenLink } from '@/lib/data/chain';
import { inTransaction } from '@/lib/data/database';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { findArticle, listArticles } from '@/lib/data/published';
import { findReading } from '@/lib/data/readings';
import type { Editor } from '@/lib/domain/editor';
import type { ReadingChange } from '@/lib/intake/ruling/reading-change';
import type { DeskProposal } from '@/lib/intake/ruling/reading-state';
import { attachNewsTexts } from '@/lib/workflows/attach-news-texts';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { type ArticleRead, readArticle } from '@/lib/workflows/read-article';
import { ruleReading } from '@/lib/workflows/rule-reading';
import { saveDraft } from '@/lib/workflows/save-draft';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { ask, askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';
import { KNOWN_ATTACK, SIX_ATTACKS, SIX_PLACES } from '../support/six-attacks';

let editor: Editor;
let publisher: Editor;
let contributor: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
  contributor = await hirePerson('contributor');
});

const NOTHING = { outlet: null, url: null, publishedOn: null };
const read = (text: string | Uint8Array, who: Editor = editor, anyway = false) =>
  readArticle(who, {
    bytes: typeof text === 'string' ? Buffer.from(text) : text,
    fileName: null,
    given: NOTHING,
    anyway,
  });

async function getRead(text: string, who: Editor = editor): Promise<ArticleRead> {
  const answer = await read(text, who, true);
  if (!answer.done) throw new Error(JSON.stringify(answer));
  return answer;
}

async function getReading(id: string) {
  const reading = await inTransaction((tx) => findReading(tx, id));
  if (!reading) throw new Error(`no reading ${id}`);
  return reading;
}

async function getProposal(id: string, site: string): Promise<DeskProposal> {
  const found = (await getReading(id)).state.proposals.find((row) => row.site === site);
  if (!found) throw new Error(`no proposal for ${site}`);
  return found;
}

/** How much is stored: equal before and after what must store nothing. */
const countStored = () =>
  databaseRows(
    `SELECT (SELECT count(*) FROM Revision) AS revisions, (SELECT count(*) FROM Article) AS articles,
    (SELECT count(*) FROM Reading) AS readings, (SELECT count(*) FROM Draft) AS drafts,
    (SELECT count(*) FROM Outlet) AS outlets`,
  );

const ADD = { verb: 'add' as const, value: null, qualifier: null, from: 0, replaces: null };

const keysOf = (proposal: DeskProposal) => proposal.statements.map((row) => row.key);
const rule = (id: string, change: ReadingChange, who: Editor = editor) => ruleReading(who, { id, change });
const accept = (id: string, proposal: DeskProposal, take = keysOf(proposal)) =>
  rule(id, { verb: 'accept', proposal: proposal.key, seen: proposal.version, take, night: null });

async function getAccepted(id: string, proposal: DeskProposal) {
  const answer = await accept(id, proposal);
  if (!answer.done) throw new Error(answer.message.en);
  const draft = await findDeskDraft(editor, answer.accepted[0]?.draft ?? '');
  if (!draft) throw new Error('no draft');
  return draft;
}

/** The same dispatch about other days and words, so that each test has a text of its own. */
let copies = 0;
function varySix(): string {
  copies += 1;
  return `${SIX_ATTACKS}\nEdition number ${copies} of this evening.\n`;
}

describe('reading an article', () => {
  it('stores the article, its text and a proposal for each attack', async () => {
    const { reading, known, proposals } = await getRead(SIX_ATTACKS);
    expect([known, proposals]).toEqual([false, 6]);
    const { text, state } = await getReading(reading);
    expect(text).toBe(SIX_ATTACKS);
    expect(state.proposals.map((row) => [row.site, row.nights[0]]).sort()).toEqual(
      [...SIX_PLACES].map((row) => [...row]).sort(),
    );
    for (const row of state.proposals.flatMap(({ statements }) => statements))
      expect(text.slice(row.start, row.end)).toBe(row.quote);
  });

  it('changes nothing when the same bytes come twice, whoever brings them', async () => {
    const first = await getRead(SIX_ATTACKS);
    const before = countStored();
    const again = await read(SIX_ATTACKS, contributor);
    expect(again).toEqual({ ...first, known: true, proposals: 0 });
    expect(countStored()).toEqual(before);
  });

  it('takes the same words in other bytes for the same text', async () => {
    const first = await getRead(SIX_ATTACKS);
    const withMark = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(SIX_ATTACKS)]);
    expect(await read(withMark)).toMatchObject({ reading: first.reading, known: true });
  });

  it('warns of a text that is nearly the same, stores nothing, and reads it all the same when told to', async () => {
    const text = `${SIX_ATTACKS}\nThis dispatch was completed in the evening.\n`;
    await getRead(SIX_ATTACKS);
    const before = countStored();
    const warned = await read(text);
    if (warned.done || !('near' in warned)) throw new Error(JSON.stringify(warned));
    expect(warned.near.likeness).toBeGreaterThan(0.8);
    expect(countStored()).toEqual(before);
    expect(await read(text, editor, true)).toMatchObject({ done: true, known: false });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', Buffer.from(' \n\t '), 'empty'],
    ['one sign a million times', Buffer.alloc(1_000_000, 'a'), 'no_words'],
    ['two million signs', Buffer.from('attack at the prison. '.repeat(100_000)), 'too_long'],
    ['six megabytes', Buffer.alloc(6_000_000, 'a b '), 'too_large'],
    ['a PDF', Buffer.from('%PDF-1.7 whatever follows'), 'pdf'],
    ['an archive', Buffer.from('PK\x03\x04 whatever follows'), 'binary'],
    ['tags in tags', Buffer.from('<div>'.repeat(12_000)), 'empty'],
  ])('answers to %s with a reason and stores nothing', async (_, bytes, fault) => {
    const before = countStored();
    expect(await read(bytes)).toEqual({ done: false, fault });
    expect(countStored()).toEqual(before);
  });

  it('goes on after a file that was too much', async () => {
    await read(Buffer.alloc(1_000_000, 'ab '));
    expect((await getRead(varySix())).proposals).toBe(6);
  });
});

describe('accepting', () => {
  it('writes a draft with the passages as its sources, linked from the proposal', async () => {
    const { reading } = await getRead(varySix());
    const proposal = await getProposal(reading, 'ma-douai');
    const draft = await getAccepted(reading, proposal);
    expect(draft.form).toMatchObject({ site: { slug: 'ma-douai' }, night: '2025-04-17' });
    expect(draft.form.methods).toEqual(['vehicle_arson']);
    const { text, article } = await getReading(reading);
    const supported = draft.form.sources.flatMap((row) => row.supports);
    expect(supported).toEqual(expect.arrayContaining(['site', 'night', 'method']));
    for (const row of draft.form.sources) {
      expect(row.article.slug).toBe(article);
      expect(text.slice(row.start ?? 0, row.end ?? 0)).toBe(row.quote);
      expect((row.quote ?? '').split(/\s+/).length).toBeLessThanOrEqual(8);
    }
    expect((await getProposal(reading, 'ma-douai')).ruling).toMatchObject({
      verdict: 'accepted',
      bulk: false,
      draft: { id: draft.id },
    });
  });

  it('changes nothing the second time', async () => {
    const { reading } = await getRead(varySix());
    const proposal = await getProposal(reading, 'ma-douai');
    const first = await accept(reading, proposal);
    const before = countStored();
    expect(await accept(reading, proposal)).toEqual(first);
    expect(countStored()).toEqual(before);
  });

  it('leaves out what was not ticked, and keeps it', async () => {
    const { reading } = await getRead(varySix());
    const proposal = await getProposal(reading, 'ma-douai');
    const take = proposal.statements.filter((row) => row.field !== 'method').map((row) => row.key);
    const answer = await accept(reading, proposal, take);
    if (!answer.done) throw new Error('refused');
    const draft = await findDeskDraft(editor, answer.accepted[0]?.draft ?? '');
    expect(draft?.form.methods).toEqual([]);
    const left = (await getProposal(reading, 'ma-douai')).statements.filter((row) => row.left);
    expect(left.map((row) => row.field)).toContain('method');
  });

  it('adds evidence to a known incident without touching what is held', async () => {
    const { reading } = await getRead(KNOWN_ATTACK);
    const proposal = await getProposal(reading, 'cp-toulon-la-farlede');
    expect(proposal.match).toMatchObject({ kind: 'incident', slug: 'toulon-2025-04-14' });
    const draft = await getAccepted(reading, proposal);
    expect(draft.incident).toBe('toulon-2025-04-14');
    const { article } = await getReading(reading);
    const own = draft.form.sources.filter((row) => row.article.slug === article);
    expect(own.length).toBeGreaterThan(0);
    expect(draft.form.sources.length).toBeGreaterThan(own.length);
    expect(draft.form.night).toBe('2025-04-14');
  });

  it('accepts all in one stroke, and records that it was one', async () => {
    const { reading } = await getRead(varySix());
    const answer = await rule(reading, { verb: 'accept_all' });
    expect(answer).toMatchObject({ done: true, left: [] });
    const { state } = await getReading(reading);
    expect(state.proposals.map((row) => row.ruling?.verdict === 'accepted' && row.ruling.bulk)).toEqual(
      Array(6).fill(true),
    );
  });
});

describe('refusing and putting right', () => {
  it('keeps what was refused, with the reason', async () => {
    const { reading } = await getRead(varySix());
    const { key, version } = await getProposal(reading, 'ma-bourges');
    await rule(reading, {
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
    const { reading } = await getRead(varySix());
    const { key, version, statements } = await getProposal(reading, 'ma-douai');
    const take = statements.slice(0, -1).map((row) => row.key);
    await rule(reading, { verb: 'split', proposal: key, seen: version, take });
    expect((await getReading(reading)).state.proposals).toHaveLength(7);
    await rule(reading, { verb: 'join', proposal: key, seen: version + 1, with: 'p7' });
    const joined = await getProposal(reading, 'ma-douai');
    expect(keysOf(joined).sort()).toEqual(statements.map((row) => row.key).sort());
    const to = { kind: 'incident' as const, slug: 'toulon-2025-04-14', reason: 'editor' as const };
    const seen = joined.version;
    expect(
      await rule(reading, { verb: 'match', proposal: key, seen, to: { ...to, slug: 'nowhere-2025-04-14' } }),
    ).toMatchObject({ done: false });
    await rule(reading, { verb: 'match', proposal: key, seen, to });
    expect((await getProposal(reading, 'ma-douai')).match).toEqual(to);
  });

  it('adds a passage that an editor selected, only where it stands in the article', async () => {
    const { reading } = await getRead(varySix());
    const { key } = await getProposal(reading, 'ma-bourges');
    const add = { ...ADD, proposal: key };
    const missing = await rule(reading, { ...add, what: 'target.gate', quote: 'the gate of the castle' });
    expect(missing).toMatchObject({ done: false });
    await rule(reading, { ...add, what: 'target.gate', quote: 'at the gate' });
    const { statements } = await getProposal(reading, 'ma-bourges');
    expect(statements.find((row) => row.by === 'editor')).toMatchObject({
      field: 'target',
      value: 'gate',
      quote: 'at the gate',
    });
  });

  it('marks the sentences that nothing was found in until none is left', async () => {
    const { reading } = await getRead(varySix());
    await rule(reading, { verb: 'mark_rest', as: 'context' });
    const [row] = databaseRows(`SELECT open, unread FROM Reading WHERE id = '${reading}'`);
    expect(row).toEqual({ open: 6, unread: 0 });
  });

  it('refuses what was decided on a proposal as it was before', async () => {
    const { reading } = await getRead(varySix());
    const { key, version } = await getProposal(reading, 'ma-douai');
    const add = { ...ADD, proposal: key };
    await rule(reading, { ...add, what: 'target.staff_car_park', quote: 'staff car park' });
    const late = await rule(reading, {
      verb: 'accept',
      proposal: key,
      seen: version,
      take: ['s1'],
      night: null,
    });
    expect(late).toMatchObject({ done: false, message: { en: expect.stringContaining('changed') } });
  });
});

describe('undoing', () => {
  const undo = async (reading: string) => {
    const { version } = await getReading(reading);
    return rule(reading, { verb: 'undo', seen: version });
  };

  it('takes back one step after the other, drafts included', async () => {
    const { reading } = await getRead(varySix());
    const first = await getReading(reading);
    const draft = await getAccepted(reading, await getProposal(reading, 'ma-douai'));
    expect(await undo(reading)).toMatchObject({ done: true });
    expect((await getProposal(reading, 'ma-douai')).ruling).toBeNull();
    expect((await findDeskDraft(editor, draft.id))?.stage).toBe('discarded');
    const withoutVersions = (rows: DeskProposal[]) => rows.map(({ version: _, ...row }) => row);
    expect(withoutVersions((await getReading(reading)).state.proposals)).toEqual(
      withoutVersions(first.state.proposals),
    );
    expect(await undo(reading)).toMatchObject({ done: false });
  });

  it('leaves a draft that somebody went on with', async () => {
    const { reading } = await getRead(`${KNOWN_ATTACK}\nA second edition.\n`);
    const proposal = await getProposal(reading, 'cp-toulon-la-farlede');
    const draft = await getAccepted(reading, proposal);
    await undo(reading);
    const undone = await findDeskDraft(editor, draft.id);
    const { article } = await getReading(reading);
    expect(undone?.form.sources.some((row) => row.article.slug === article)).toBe(false);
    const again = await getAccepted(reading, await getProposal(reading, 'cp-toulon-la-farlede'));
    const form = { ...again.form, summary: { ...again.form.summary, en: 'Typed since.' } };
    await saveDraft(editor, { id: again.id, version: again.version, form });
    expect(await undo(reading)).toMatchObject({
      done: false,
      message: { en: expect.stringContaining('went on') },
    });
    expect((await findDeskDraft(editor, again.id))?.form.summary.en).toBe('Typed since.');
  });
});

describe('an article that came in by the desk', () => {
  it('is public only once a published incident rests on it', async () => {
    const { reading } = await getRead(varySix());
    const { article } = await getReading(reading);
    const draft = await getAccepted(reading, await getProposal(reading, 'ma-limoges'));
    const isPublic = async () => [
      (await findArticle(article)) !== null,
      (await listArticles()).some((row) => row.article.slug === article),
      JSON.stringify(await askJson('articles')).includes(article),
      (await (await ask('incidents')).text()).includes(article),
    ];
    expect(await isPublic()).toEqual([false, false, false, false]);
    const summary = { en: 'Two cars of officers burned.', fr: 'Deux voitures d’agents ont brûlé.' };
    const saved = await saveDraft(editor, {
      id: draft.id,
      version: draft.version,
      form: { ...draft.form, summary },
    });
    if (!saved.done) throw new Error(JSON.stringify(saved));
    const submitted = await submitDraft(editor, { id: draft.id, version: saved.version });
    if (!submitted.done) throw new Error(JSON.stringify(submitted));
    expect(submitted.blockers).toEqual([]);
    const published = await publishDraft(publisher, { id: draft.id, version: submitted.version });
    expect(published).toMatchObject({ done: true });
    expect(await isPublic()).toEqual([true, true, true, true]);
  });

  it('keeps its text whatever becomes of the news folder', async () => {
    const { reading } = await getRead(varySix());
    await attachNewsTexts({ newsDir: '/nowhere' });
    expect((await getReading(reading)).text).toContain('Six prisons');
  });
});

describe('roles and history', () => {
  it('lets contributors read and rule on their own articles only', async () => {
    const own = await getRead(varySix(), contributor);
    const others = await getRead(varySix());
    const mine = await rule(own.reading, { verb: 'accept_all' }, contributor);
    expect(mine).toMatchObject({ done: true, left: [] });
    const theirs = await rule(others.reading, { verb: 'accept_all' }, contributor);
    expect(theirs).toMatchObject({ done: false, message: { en: expect.stringContaining('Contributors') } });
  });

  it('keeps every ruling in the chain of history', async () => {
    const { broken, revisions } = await findBrokenLink();
    expect([broken, revisions > 50]).toEqual([null, true]);
  });
});
