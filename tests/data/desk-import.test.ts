import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenLink } from '@/lib/data/chain';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { findPreview } from '@/lib/data/desk/preview';
import { findArticle, listArticles } from '@/lib/data/published';
import { getRevision } from '@/lib/data/published-revision';
import type { Editor } from '@/lib/domain/editor';
import { attachNewsTexts } from '@/lib/workflows/attach-news-texts';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { saveDraft } from '@/lib/workflows/save-draft';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { ask, askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';
import { hirePerson } from '../support/editors';
import {
  accept,
  countStored,
  discardDrafts,
  getAccepted,
  getProposal,
  getRead,
  getReading,
  read,
  rule,
  varySix,
} from '../support/readings';
import { BESIDE_A_PLACE, KNOWN_ATTACK, SIX_ATTACKS, SIX_PLACES } from '../support/six-attacks';

let editor: Editor;
let publisher: Editor;
let contributor: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
  contributor = await hirePerson('contributor');
});

beforeEach(() => discardDrafts(editor));

describe('reading an article', () => {
  it('stores the article, its text and a proposal for each attack', async () => {
    const { reading, known, proposals } = await getRead(editor, SIX_ATTACKS);
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
    const first = await getRead(editor, SIX_ATTACKS);
    const before = countStored();
    const again = await read(contributor, SIX_ATTACKS);
    expect(again).toEqual({ ...first, known: true, proposals: 0 });
    expect(countStored()).toEqual(before);
  });

  it('takes the same words in other bytes for the same text', async () => {
    const first = await getRead(editor, SIX_ATTACKS);
    const withMark = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(SIX_ATTACKS)]);
    expect(await read(editor, withMark)).toMatchObject({ reading: first.reading, known: true });
  });

  it('warns of a text that is nearly the same, stores nothing, and reads it all the same when told to', async () => {
    const text = `${SIX_ATTACKS}\nThis dispatch was completed in the evening.\n`;
    await getRead(editor, SIX_ATTACKS);
    const before = countStored();
    const warned = await read(editor, text);
    if (warned.done || !('near' in warned)) throw new Error(JSON.stringify(warned));
    expect(warned.near.likeness).toBeGreaterThan(0.8);
    expect(countStored()).toEqual(before);
    expect(await read(editor, text, true)).toMatchObject({ done: true, known: false });
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
    expect(await read(editor, bytes)).toEqual({ done: false, fault });
    expect(countStored()).toEqual(before);
  });

  it('goes on after a file that was too much', async () => {
    await read(editor, Buffer.alloc(1_000_000, 'ab '));
    expect((await getRead(editor, varySix())).proposals).toBe(6);
  });
});

describe('accepting', () => {
  it('writes a draft with the passages as its sources, linked from the proposal', async () => {
    const { reading } = await getRead(editor, varySix());
    const proposal = await getProposal(reading, 'ma-douai');
    const draft = await getAccepted(editor, reading, proposal);
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
    const { reading } = await getRead(editor, varySix());
    const proposal = await getProposal(reading, 'ma-douai');
    const first = await accept(editor, reading, proposal);
    const before = countStored();
    expect(await accept(editor, reading, proposal)).toEqual(first);
    expect(countStored()).toEqual(before);
  });

  it('leaves out what was not ticked, and keeps it', async () => {
    const { reading } = await getRead(editor, varySix());
    const proposal = await getProposal(reading, 'ma-douai');
    const take = proposal.statements.filter((row) => row.field !== 'method').map((row) => row.key);
    const answer = await accept(editor, reading, proposal, take);
    if (!answer.done) throw new Error('refused');
    const draft = await findDeskDraft(editor, answer.accepted[0]?.draft ?? '');
    expect(draft?.form.methods).toEqual([]);
    const left = (await getProposal(reading, 'ma-douai')).statements.filter((row) => row.left);
    expect(left.map((row) => row.field)).toContain('method');
  });

  it('adds evidence to a known incident without touching what is held', async () => {
    const { reading } = await getRead(editor, KNOWN_ATTACK);
    const proposal = await getProposal(reading, 'cp-toulon-la-farlede');
    expect(proposal.match).toMatchObject({ kind: 'incident', slug: 'toulon-2025-04-14' });
    const draft = await getAccepted(editor, reading, proposal);
    expect(draft.incident).toBe('toulon-2025-04-14');
    const { article } = await getReading(reading);
    const own = draft.form.sources.filter((row) => row.article.slug === article);
    expect(own.length).toBeGreaterThan(0);
    expect(draft.form.sources.length).toBeGreaterThan(own.length);
    expect(draft.form.night).toBe('2025-04-14');
  });

  it('accepts all in one stroke, and records that it was one', async () => {
    const { reading } = await getRead(editor, varySix());
    const answer = await rule(editor, reading, { verb: 'accept_all' });
    expect(answer).toMatchObject({ done: true, left: [] });
    const { state } = await getReading(reading);
    expect(state.proposals.map((row) => row.ruling?.verdict === 'accepted' && row.ruling.bulk)).toEqual(
      Array(6).fill(true),
    );
  });

  it('leaves out of that stroke what an editor has to check', async () => {
    const { reading } = await getRead(editor, BESIDE_A_PLACE);
    await rule(editor, reading, { verb: 'accept_all' });
    const { ruling, statements } = await getProposal(reading, 'ma-gap');
    const left = statements.filter((row) => row.left).map(({ field }) => field);
    expect([ruling?.verdict, left]).toEqual(['accepted', ['vehicles_burned', 'method']]);
  });

  it('leaves a proposal open, and says why, where nothing is ticked or all is to be checked', async () => {
    const { reading } = await getRead(editor, `${BESIDE_A_PLACE}\nA late edition.\n`);
    const { key, version, statements } = await getProposal(reading, 'ma-gap');
    const take = statements.filter((row) => !row.toCheck).map((row) => row.key);
    await rule(editor, reading, { verb: 'split', proposal: key, seen: version, take });
    const none = await accept(editor, reading, await getProposal(reading, 'ma-gap'), []);
    expect(none).toMatchObject({ done: false, message: { en: 'Tick at least one statement.' } });
    const answer = await rule(editor, reading, { verb: 'accept_all' });
    if (!answer.done) throw new Error(answer.message.en);
    expect(answer.left).toMatchObject([{ message: { en: expect.stringContaining('to be checked') } }]);
    const { proposals } = (await getReading(reading)).state;
    const open = proposals.filter((row) => row.ruling === null);
    expect(open.map((row) => row.key)).toEqual(answer.left.map((row) => row.proposal));
    expect(open.map((row) => row.statements.every(({ toCheck }) => toCheck))).toEqual([true]);
    expect(answer.accepted).toHaveLength(proposals.length - 1);
  });
});

describe('an article that came in by the desk', () => {
  let reading: string;
  let article: string;

  it('is public only once a published incident rests on it', async () => {
    ({ reading } = await getRead(editor, varySix()));
    ({ article } = await getReading(reading));
    const draft = await getAccepted(editor, reading, await getProposal(reading, 'ma-limoges'));
    const isPublic = async () => [
      (await findArticle(article)) !== null,
      (await listArticles()).articles.some((row) => row.article.slug === article),
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
    // The desk's own preview shows the passages as readers will see them.
    const preview = await findPreview(editor, draft.id);
    expect(preview?.shown?.evidence.map((row) => row.sentence !== null)).not.toContain(false);
    expect(await isPublic()).toEqual([false, false, false, false]);
    const submitted = await submitDraft(editor, { id: draft.id, version: saved.version });
    if (!submitted.done) throw new Error(JSON.stringify(submitted));
    expect(submitted.blockers).toEqual([]);
    const published = await publishDraft(publisher, { id: draft.id, version: submitted.version });
    expect(published).toMatchObject({ done: true });
    expect(await isPublic()).toEqual([true, true, true, true]);
  });

  it('tells readers from then on at once which sentences were set aside, and which no longer are', async () => {
    const listStates = async () => (await findArticle(article))?.coverage?.map((row) => row.state);
    const before = await listStates();
    await rule(editor, reading, { verb: 'mark_rest', as: 'context' });
    expect([before?.includes('context'), (await listStates())?.includes('context')]).toEqual([false, true]);
    await rule(editor, reading, { verb: 'undo', seen: (await getReading(reading)).version });
    expect(await listStates()).toEqual(before);
    // What they are not told moves no public revision.
    const revision = await getRevision();
    await rule(editor, reading, { verb: 'mark_rest', as: 'deferred' });
    expect(await getRevision()).toBe(revision);
  });

  it('keeps its text whatever becomes of the news folder', async () => {
    const { reading } = await getRead(editor, varySix());
    await attachNewsTexts({ newsDir: '/nowhere' });
    expect((await getReading(reading)).text).toContain('Six prisons');
  });
});

describe('roles and history', () => {
  it('lets contributors read and rule on their own articles only', async () => {
    const own = await getRead(contributor, varySix());
    const others = await getRead(editor, varySix());
    const mine = await rule(contributor, own.reading, { verb: 'accept_all' });
    expect(mine).toMatchObject({ done: true, left: [] });
    const theirs = await rule(contributor, others.reading, { verb: 'accept_all' });
    expect(theirs).toMatchObject({ done: false, message: { en: expect.stringContaining('Contributors') } });
  });

  it('keeps every ruling in the chain of history', async () => {
    const { broken, revisions } = await findBrokenLink();
    expect([broken, revisions > 50]).toEqual([null, true]);
  });
});
