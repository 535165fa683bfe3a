import 'server-only';
import { inTransaction, type Transaction } from '../data/database';
import { changeImportedArticle, findImportedArticle, type ImportedArticle } from '../data/imported-articles';
import { readKnownWorld } from '../data/known-incidents';
import { changeReading, findReading, type Reading } from '../data/readings';
import { READ_ANEW } from '../data/undoable';
import { type Editor, requireVerb } from '../domain/editor';
import type { ReadBytes } from '../intake/read-bytes';
import type { ReadingRefusal } from '../intake/ruling/reading-refusal';
import { toFirstState } from '../intake/ruling/reading-state';
import type { GivenFacts } from '../intake/to-imported-article';
import { readInWorker } from './read-in-worker';
import { type ReadingRefused, refuseReading } from './rule-reading';

/**
 * Says what an article is: its outlet, link and day. With another day it is read again, as long as nothing was ruled on;
 * what came before that cannot be undone.
 */
export async function describeReading(
  editor: Editor,
  { id, given }: { id: string; given: GivenFacts },
): Promise<{ done: true } | ReadingRefused> {
  requireVerb(editor, 'propose');
  const before = await inTransaction((tx) => findDescribable(tx, editor, id));
  if (typeof before === 'string') return refuseReading(before);
  const { reading, article } = before;
  const isOtherDay = given.publishedOn !== null && given.publishedOn !== article.publishedOn;
  if (isOtherDay && reading.state.proposals.some((row) => row.ruling)) return refuseReading('day_ruled');
  const read = isOtherDay ? await readAgain(reading, given) : null;
  if (read && 'fault' in read) return refuseReading('read_failed');
  return inTransaction(async (tx) => {
    const now = await findDescribable(tx, editor, id);
    if (typeof now === 'string') return refuseReading(now);
    if (read && now.reading.version !== reading.version) return refuseReading('undo_changed');
    await changeImportedArticle(tx, editor, { before: now.article, given });
    if (read) await storeAgain(tx, editor, now.reading, read);
    return { done: true };
  });
}

type Describable = { reading: Reading; article: ImportedArticle };

async function findDescribable(
  tx: Transaction,
  editor: Editor,
  id: string,
): Promise<Describable | ReadingRefusal> {
  const reading = await findReading(tx, id);
  if (!reading) return 'reading_gone';
  if (editor.role === 'contributor' && reading.createdBy !== editor.id) return 'reading_of_another';
  const article = await findImportedArticle(tx, reading.article);
  return article && !article.isUsed ? { reading, article } : 'article_used';
}

async function readAgain({ text }: Reading, { outlet, publishedOn }: GivenFacts) {
  const world = await inTransaction(readKnownWorld);
  return readInWorker({ bytes: text, outlet, publishedOn, ...world });
}

async function storeAgain(
  tx: Transaction,
  editor: Editor,
  before: Reading,
  { reading: computed }: ReadBytes,
): Promise<void> {
  // Above any that a page may still show: what was decided on a proposal as it was before does not meet the new one.
  const version = before.version + 1;
  const proposals = toFirstState(computed.proposals).proposals.map((row) => ({ ...row, version }));
  const state = { proposals, marks: before.state.marks };
  const extra = { [READ_ANEW]: { before: null, after: true } };
  await changeReading(tx, editor, { before, change: { state, computed, dayFrom: 'given' }, extra });
}
