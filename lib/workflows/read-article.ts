import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { storeNewOutlet } from '../data/articles';
import { inTransaction, type Transaction } from '../data/database';
import {
  attachPastedText,
  findSameText,
  listArticleSlugs,
  listOutlets,
  listUnreadTexts,
  type SameText,
  storeImportedArticle,
} from '../data/imported-articles';
import { readKnownWorld } from '../data/known-incidents';
import { createReading, listSketches } from '../data/readings';
import { moveRevision, recordNew } from '../data/revisions';
import { type Editor, requireVerb } from '../domain/editor';
import type { ReadBytes } from '../intake/read-bytes';
import { findByteFault, type ReadFault } from '../intake/read-fault';
import { toFirstState } from '../intake/ruling/reading-state';
import type { DayFrom } from '../intake/ruling/shown-reading';
import { compareSketches, sketchText } from '../intake/sketch-text';
import { type GivenFacts, toImportedArticle } from '../intake/to-imported-article';
import { readInWorker } from './read-in-worker';

export type ReadArticleInput = {
  bytes: Uint8Array;
  /** Null for a text that was pasted. */
  fileName: string | null;
  given: GivenFacts;
  /** Read it although a text like it is known. */
  anyway: boolean;
};

/** `known`: this very text was read before, and nothing changed. */
export type ArticleRead = { done: true; reading: string; known: boolean; proposals: number };
/** A text that is nearly the same is known: nothing was stored. */
export type NearText = { done: false; near: { article: string; likeness: number } };
export type ReadArticleAnswer = ArticleRead | NearText | { done: false; fault: ReadFault };

/** From this share of common wording on, two texts are told to be near. */
const NEAR = 0.5;

/**
 * Reads one article and stores it with what it says, as proposals for editors to rule on; nothing of it is public. The
 * same text a second time changes nothing and leads to the first reading.
 */
export async function readArticle(editor: Editor, input: ReadArticleInput): Promise<ReadArticleAnswer> {
  requireVerb(editor, 'propose');
  const { bytes, given } = input;
  const fault = findByteFault(bytes);
  if (fault) return { done: false, fault };
  const rawSha256 = createHash('sha256').update(bytes).digest('hex');
  const before = await inTransaction(async (tx) => ({
    same: await findSameText(tx, { rawSha256 }),
    world: await readKnownWorld(tx),
  }));
  if (before.same?.reading) return toKnown(before.same.reading);
  // What is coded of the article comes before what its text lets guess.
  const outlet = before.same?.outlet ?? given.outlet;
  const publishedOn = before.same?.publishedOn ?? given.publishedOn;
  const read = await readInWorker({ bytes, outlet, publishedOn, ...before.world });
  if ('fault' in read) return { done: false, fault: read.fault };
  return inTransaction(async (tx) => {
    const same = await findSameText(tx, read);
    if (same?.reading) return toKnown(same.reading);
    const near = same || input.anyway ? null : await findNear(tx, read);
    if (near) return { done: false, near };
    const article = same ? await adopt(tx, same, read) : await store(tx, editor, { read, given });
    return storeReading(tx, editor, { article, read, input });
  });
}

const toKnown = (reading: string): ArticleRead => ({ done: true, reading, known: true, proposals: 0 });

async function findNear(tx: Transaction, { sketch }: ReadBytes): Promise<NearText['near'] | null> {
  const read = await listSketches(tx);
  const others = (await listUnreadTexts(tx)).map(({ slug, text }) => ({
    article: slug,
    sketch: sketchText(text),
  }));
  const [nearest] = [...read, ...others]
    .map((row) => ({ article: row.article, likeness: compareSketches(sketch, row.sketch) }))
    .sort((one, other) => other.likeness - one.likeness);
  return nearest && nearest.likeness >= NEAR ? nearest : null;
}

/** A coded article that was pasted: it keeps what is coded, and gets its text where that is the very text it was coded from. */
async function adopt(tx: Transaction, same: SameText, read: ReadBytes): Promise<string> {
  if (!same.hasText && same.canonicalSha256 === read.canonicalSha256) {
    await attachPastedText(tx, same.slug, read.text);
    await moveRevision(tx);
  }
  return same.slug;
}

async function store(
  tx: Transaction,
  editor: Editor,
  { read, given }: { read: ReadBytes; given: GivenFacts },
): Promise<string> {
  const outlets = new Map((await listOutlets(tx)).map((row) => [row.slug, row]));
  const { article, outlet } = toImportedArticle(read, given, { outlets, slugs: await listArticleSlugs(tx) });
  if (!outlets.has(outlet.slug)) await storeNewOutlet(tx, editor, outlet);
  await storeImportedArticle(tx, article, { text: read.text, importedBy: editor.id });
  const { statements: _, context: __, ...row } = article;
  await recordNew(tx, editor, { entity: 'article', row });
  return article.slug;
}

async function storeReading(
  tx: Transaction,
  editor: Editor,
  { article, read, input }: { article: string; read: ReadBytes; input: ReadArticleInput },
): Promise<ArticleRead> {
  const { reading: computed, sketch } = read;
  const id = randomUUID();
  const state = toFirstState(computed.proposals);
  const dayFrom: DayFrom | null = input.given.publishedOn === null ? computed.publishedBasis : 'given';
  await createReading(tx, editor, {
    id,
    article,
    computed,
    state,
    dayFrom,
    fileName: input.fileName,
    sketch,
  });
  return { done: true, reading: id, known: false, proposals: state.proposals.length };
}
