import 'server-only';
import { inTransaction, type Transaction } from '../data/database';
import { isMatchable } from '../data/matches';
import { changeReading, findReading, type Reading } from '../data/readings';
import { listSiteNames } from '../data/site-names';
import type { Refused } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import type { Localised } from '../domain/locale';
import { applyChange, findOpen, type PlainChange, replaceProposals } from '../intake/ruling/apply-change';
import type { ReadingChange } from '../intake/ruling/reading-change';
import { READING_REFUSALS, type ReadingRefusal } from '../intake/ruling/reading-refusal';
import type { DeskProposal, ReadingState } from '../intake/ruling/reading-state';
import { acceptProposal } from './accept-proposal';
import { isRefused } from './open-draft';
import { DraftMovedOn, undoRuling } from './undo-ruling';

export type ReadingRefused = { done: false; message: Localised };
/** `accepted` are the proposals that became drafts, with those; `left` says why some of a bulk did not. */
export type ReadingRuled = {
  done: true;
  accepted: { proposal: string; draft: string }[];
  left: { proposal: string; message: Localised }[];
};
export type RuleReadingAnswer = ReadingRuled | ReadingRefused;

/** Does one thing with a reading: accept, refuse, match, split, join, add a passage, mark a sentence, undo. All or nothing. */
export async function ruleReading(
  editor: Editor,
  { id, change }: { id: string; change: ReadingChange },
): Promise<RuleReadingAnswer> {
  requireVerb(editor, 'propose');
  try {
    return await inTransaction(async (tx) => {
      const reading = await findReading(tx, id);
      if (!reading) return refuseReading('reading_gone');
      if (editor.role === 'contributor' && reading.createdBy !== editor.id)
        return refuseReading('reading_of_another');
      return rule(tx, editor, { reading, change });
    });
  } catch (error) {
    if (error instanceof DraftMovedOn) return refuseReading(error.why);
    throw error;
  }
}

/** The answer of a verb of the reader that did nothing. */
export function refuseReading(why: ReadingRefusal): ReadingRefused {
  return { done: false, message: READING_REFUSALS[why] };
}

type Ruling<C extends ReadingChange = ReadingChange> = { reading: Reading; change: C };
type Of<V extends ReadingChange['verb']> = Extract<ReadingChange, { verb: V }>;

async function rule(
  tx: Transaction,
  editor: Editor,
  { reading, change }: Ruling,
): Promise<RuleReadingAnswer> {
  if (change.verb === 'accept') return acceptOne(tx, editor, { reading, change });
  if (change.verb === 'accept_all') return acceptAll(tx, editor, reading);
  if (change.verb === 'undo') {
    const undone = await undoRuling(tx, editor, { reading, seen: change.seen });
    return typeof undone === 'string' ? refuseReading(undone) : DONE;
  }
  return changePlainly(tx, editor, { reading, change });
}

const DONE: ReadingRuled = { done: true, accepted: [], left: [] };

async function acceptOne(
  tx: Transaction,
  editor: Editor,
  { reading, change }: Ruling<Of<'accept'>>,
): Promise<RuleReadingAnswer> {
  const known = reading.state.proposals.find((row) => row.key === change.proposal);
  // Accepted once more, as after an answer that got lost: nothing changes.
  if (known?.ruling?.verdict === 'accepted')
    return { ...DONE, accepted: [{ proposal: known.key, draft: known.ruling.draft.id }] };
  const proposal = findOpen(reading.state, change);
  if (typeof proposal === 'string') return refuseReading(proposal);
  const { take, night } = change;
  const ruled = await acceptProposal(tx, editor, {
    reading,
    proposal,
    accepted: { take, night, bulk: false },
  });
  if (isRefused(ruled)) return { done: false, message: ruled.message };
  await changeReading(tx, editor, {
    before: reading,
    change: { state: replaceProposals(reading.state, [ruled]) },
  });
  return { ...DONE, accepted: [toAccepted(ruled)].flat() };
}

const toAccepted = ({ key, ruling }: DeskProposal) =>
  ruling?.verdict === 'accepted' ? [{ proposal: key, draft: ruling.draft.id }] : [];

async function acceptAll(tx: Transaction, editor: Editor, reading: Reading): Promise<RuleReadingAnswer> {
  const open = reading.state.proposals.filter((row) => row.ruling === null && row.statements.length > 0);
  if (open.length === 0) return refuseReading('nothing_open');
  const answers: { proposal: DeskProposal; ruled: DeskProposal | Refused }[] = [];
  for (const proposal of open) {
    const sure = proposal.statements.filter((row) => !row.toCheck);
    const accepted = { take: sure.map((row) => row.key), night: null, bulk: true };
    answers.push({ proposal, ruled: await acceptProposal(tx, editor, { reading, proposal, accepted }) });
  }
  const rows = answers.flatMap(({ ruled }) => (isRefused(ruled) ? [] : [ruled]));
  const left = answers.flatMap(({ proposal, ruled }) =>
    isRefused(ruled) ? [{ proposal: proposal.key, message: ruled.message }] : [],
  );
  if (rows.length > 0)
    await changeReading(tx, editor, {
      before: reading,
      change: { state: replaceProposals(reading.state, rows) },
    });
  return { done: true, accepted: rows.flatMap(toAccepted), left };
}

async function changePlainly(
  tx: Transaction,
  editor: Editor,
  { reading, change }: Ruling<PlainChange>,
): Promise<RuleReadingAnswer> {
  const { text, computed, state } = reading;
  const match = change.verb === 'match' ? change.to : null;
  if (match && !(await isMatchable(tx, match))) return refuseReading('no_such_match');
  const { findSite, kindOf } = await listSiteNames(tx);
  const article = { text, language: computed.language, findSite };
  const at = new Date().toISOString();
  const next: ReadingState | ReadingRefusal = applyChange(state, change, {
    ...{ article, computed, kindOf, at, by: editor.id, next: reading.version + 1 },
  });
  if (typeof next === 'string') return refuseReading(next);
  await changeReading(tx, editor, { before: reading, change: { state: next } });
  return DONE;
}
