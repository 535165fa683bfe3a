import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listDrafts } from '@/lib/data/desk/drafts';
import { findDeskReading } from '@/lib/data/desk/readings';
import type { Editor } from '@/lib/domain/editor';
import { describeReading } from '@/lib/workflows/describe-reading';
import { returnDraft } from '@/lib/workflows/return-draft';
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

let editor: Editor;
let contributor: Editor;
let publisher: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  contributor = await hirePerson('contributor');
  publisher = await hirePerson('publisher');
});
beforeEach(() => discardDrafts(editor));

const countOpen = () => databaseRows("SELECT count(*) AS n FROM Draft WHERE stage <> 'discarded'")[0]?.n;
const acceptAll = (who: Editor, reading: string) => rule(who, reading, { verb: 'accept_all' });

/** What the page of a reading says that a proposal is held to be. */
async function getShownMatch(reading: string, site: string) {
  return (await findDeskReading(editor, reading))?.proposals.find((row) => row.site === site)?.match;
}

describe('a second article about attacks of which drafts are open', () => {
  it('adds to those drafts, though both were read before either was accepted', async () => {
    const [first, second] = [await getRead(editor, varySix()), await getRead(editor, varySix())];
    const begun = await acceptAll(editor, first.reading);
    const added = await acceptAll(editor, second.reading);
    if (!begun.done || !added.done) throw new Error('refused');
    expect(added.accepted.map((row) => row.draft).sort()).toEqual(
      begun.accepted.map((row) => row.draft).sort(),
    );
    expect([added.left, countOpen()]).toEqual([[], 6]);
    const [row] = databaseRows(`SELECT form FROM Draft WHERE id = '${added.accepted[0]?.draft}'`);
    const articles = JSON.parse(String(row?.form)).sources.map(
      (source: { article: { slug: string } }) => source.article.slug,
    );
    expect(new Set(articles)).toEqual(
      new Set([(await getReading(first.reading)).article, (await getReading(second.reading)).article]),
    );
  });

  it('says so on its page, and begins a draft of its own where an editor says it is new', async () => {
    const first = await getRead(editor, varySix());
    const second = await getRead(editor, varySix());
    expect(await getShownMatch(second.reading, 'ma-douai')).toBeNull();
    const draft = await getAccepted(editor, first.reading, await getProposal(first.reading, 'ma-douai'));
    expect(await getShownMatch(second.reading, 'ma-douai')).toEqual({ kind: 'draft', id: draft.id });
    expect(await getShownMatch(second.reading, 'ma-bourges')).toBeNull();
    const { key, version } = await getProposal(second.reading, 'ma-douai');
    await rule(editor, second.reading, { verb: 'match', proposal: key, seen: version, to: null });
    expect(await getShownMatch(second.reading, 'ma-douai')).toBeNull();
    const own = await getAccepted(editor, second.reading, await getProposal(second.reading, 'ma-douai'));
    expect(own.id).not.toBe(draft.id);
  });

  it('finds its drafts again once it is read anew for another day, whatever was said before', async () => {
    const first = await getRead(editor, varySix());
    const draft = await getAccepted(editor, first.reading, await getProposal(first.reading, 'ma-douai'));
    const { reading } = await getRead(editor, varySix());
    const { nights } = await getProposal(reading, 'ma-douai');
    for (const publishedOn of ['2025-04-20', '2025-04-21']) {
      const given = { outlet: null, url: null, publishedOn };
      expect(await describeReading(editor, { id: reading, given })).toEqual({ done: true });
      const { key, version, nights: now } = await getProposal(reading, 'ma-douai');
      expect([now, await getShownMatch(reading, 'ma-douai')]).toEqual([
        nights,
        { kind: 'draft', id: draft.id },
      ]);
      await rule(editor, reading, { verb: 'match', proposal: key, seen: version, to: null });
      expect(await getShownMatch(reading, 'ma-douai')).toBeNull();
    }
  });

  it('leaves out of one stroke what has its draft in review, and names that', async () => {
    const first = await getRead(editor, varySix());
    const draft = await getAccepted(editor, first.reading, await getProposal(first.reading, 'ma-douai'));
    const submitted = await submitDraft(editor, { id: draft.id, version: draft.version });
    if (!submitted.done) throw new Error(JSON.stringify(submitted));
    const second = await getRead(editor, varySix());
    const answer = await acceptAll(editor, second.reading);
    if (!answer.done) throw new Error('refused');
    expect([answer.accepted.length, answer.left.map((row) => row.message.en)]).toEqual([
      5,
      [expect.stringMatching(/^Douai, night of 17–18 April 2025: A draft of the same place and night/)],
    ]);
    // By itself it is the editor's own choice.
    const alone = await accept(editor, second.reading, await getProposal(second.reading, 'ma-douai'));
    expect(alone).toMatchObject({ done: true });
    await returnDraft(publisher, { id: draft.id, version: submitted.version, note: 'Which night?' });
  });

  it('begins drafts of its own where those of others may not be seen', async () => {
    await acceptAll(editor, (await getRead(editor, varySix())).reading);
    const own = await acceptAll(contributor, (await getRead(contributor, varySix())).reading);
    expect([own, countOpen()]).toMatchObject([{ done: true, left: [] }, 12]);
  });

  it('is taken out of the draft again by an undo, and finds it once more', async () => {
    const first = await getRead(editor, varySix());
    const draft = await getAccepted(editor, first.reading, await getProposal(first.reading, 'ma-douai'));
    const { reading } = await getRead(editor, varySix());
    expect((await getAccepted(editor, reading, await getProposal(reading, 'ma-douai'))).id).toBe(draft.id);
    const { version } = await getReading(reading);
    expect(await rule(editor, reading, { verb: 'undo', seen: version })).toMatchObject({ done: true });
    expect(await getShownMatch(reading, 'ma-douai')).toEqual({ kind: 'draft', id: draft.id });
  });
});

describe('a second article about a home of the same kind, département and night', () => {
  let copies = 0;
  const tell = async (sentence: string) => {
    copies += 1;
    const told = `The Harbour Ledger. Published on 22 April 2025\n\n${sentence}\n\nEdition ${copies} of homes.\n`;
    return (await getRead(editor, told)).reading;
  };
  const tellShots = (officer: string) =>
    tell(
      `Shots were fired at the home of a prison officer ${officer}in Isère on the night of 18 April 2025.`,
    );
  const tellFire = (officer: string) =>
    tell(
      `A car was burned at the home of a prison officer ${officer}in Isère on the night of 18 April 2025.`,
    );
  const [VARCES, FALLAVIER] = ['of Grenoble-Varces prison ', 'of Saint-Quentin-Fallavier prison '];
  const findShownMatch = async (reading: string) =>
    (await findDeskReading(editor, reading))?.proposals.find((row) => row.siteKind === 'private_home')?.match;

  it('adds to the draft in one stroke where the residents work at one prison', async () => {
    const [shots, fire] = [await tellShots(VARCES), await tellFire(VARCES)];
    await acceptAll(editor, shots);
    expect(await acceptAll(editor, fire)).toMatchObject({ done: true, left: [] });
    expect(countOpen()).toBe(1);
  });

  it('begins a draft of its own where they work at different ones', async () => {
    const [shots, fire] = [await tellShots(VARCES), await tellFire(FALLAVIER)];
    await acceptAll(editor, shots);
    expect(await findShownMatch(fire)).toBeNull();
    expect(await acceptAll(editor, fire)).toMatchObject({ done: true, left: [] });
    expect(countOpen()).toBe(2);
  });

  it.each([
    ['neither', '', ''],
    ['only the first', VARCES, ''],
    ['only the second', '', VARCES],
  ])('is left out of one stroke where %s says at which: an editor says so', async (_, one, other) => {
    const [shots, fire] = [await tellShots(one), await tellFire(other)];
    const begun = await acceptAll(editor, shots);
    const draft = begun.done ? begun.accepted[0]?.draft : null;
    expect(await acceptAll(editor, fire)).toMatchObject({
      ...{ done: true, accepted: [] },
      left: [
        {
          message: {
            en: expect.stringMatching(/^Staff home, Isère, night of 18–19 April 2025: A draft/),
            fr: expect.stringMatching(
              /^Domicile d’un agent, Isère, nuit du 18 au 19 avril 2025\u00a0: Un brouillon/,
            ),
          },
        },
      ],
    });
    expect(await findShownMatch(fire)).toEqual({ kind: 'draft', id: draft });
    const proposal = (await getReading(fire)).state.proposals[0];
    if (!proposal) throw new Error('no proposal');
    expect((await getAccepted(editor, fire, proposal)).id).toBe(draft);
  });
});

describe('two proposals of one article', () => {
  it('stay two drafts where an editor split them', async () => {
    const { reading } = await getRead(editor, varySix());
    const proposal = await getProposal(reading, 'ma-douai');
    const take = keysOf(proposal).slice(0, -1);
    await rule(editor, reading, { verb: 'split', proposal: proposal.key, seen: proposal.version, take });
    await acceptAll(editor, reading);
    expect(countOpen()).toBe(7);
  });

  it('are told apart in the list of drafts by when they were begun and from which article', async () => {
    const first = await getRead(editor, varySix());
    await getAccepted(editor, first.reading, await getProposal(first.reading, 'ma-douai'));
    const { rows } = await listDrafts(editor, { list: 'mine', page: 1 });
    expect(rows.map(({ article, createdAt }) => [article?.en, createdAt instanceof Date])).toEqual([
      ['Six prisons attacked in two nights', true],
    ]);
  });
});
