import 'server-only';
import type { Transaction } from '../data/database';
import { changeDraft, draftFormAt, findDraft } from '../data/drafts';
import { changeReading, type Reading } from '../data/readings';
import { listPatches } from '../data/revisions';
import { findUndoable, UNDOES } from '../data/undoable';
import type { Editor } from '../domain/editor';
import type { Patch } from '../domain/revision';
import type { ReadingRefusal } from '../intake/ruling/reading-refusal';
import {
  type DeskProposal,
  fromStateUnits,
  type ReadingState,
  type RuledDraft,
  toStateUnits,
} from '../intake/ruling/reading-state';
import { toMark } from './accept-proposal';

/** Somebody went on with a draft that an undo would take back; the transaction goes with it. */
export class DraftMovedOn extends Error {
  constructor(readonly why: 'draft_moved_on' | 'draft_in_review' | 'draft_published' = 'draft_moved_on') {
    super(why);
  }
}

/** Takes the last change of a reading back, with the drafts it made. Throws DraftMovedOn where somebody went on with one. */
export async function undoRuling(
  tx: Transaction,
  editor: Editor,
  { reading, seen }: { reading: Reading; seen: number },
): Promise<ReadingState | ReadingRefusal> {
  const last = await findUndoable(tx, reading.id);
  if (!last) return 'nothing_to_undo';
  if (last.version !== seen) return 'undo_changed';
  const units = toStateUnits(reading.state);
  const accepted: { key: string; draft: RuledDraft }[] = [];
  for (const [name, { before, after }] of Object.entries(last.patch)) {
    if (!/^(proposals|marks)\./.test(name)) continue;
    units[name] = keepVersion(before as DeskProposal | null, units[name] as DeskProposal | undefined);
    const ruling = (after as DeskProposal | null)?.ruling;
    const wasOpen = (before as DeskProposal | null)?.ruling === null;
    if (ruling?.verdict === 'accepted' && wasOpen)
      accepted.push({ key: name.slice('proposals.'.length), draft: ruling.draft });
  }
  // Two proposals may have gone into one draft: the later one is taken out first.
  const latestFirst = accepted.sort((one, other) => other.draft.version - one.draft.version);
  for (const { key, draft } of latestFirst)
    await takeBack(tx, editor, { draft, mark: toMark(reading.id, key) });
  const state = fromStateUnits(units);
  const extra = { [UNDOES]: { before: null, after: last.version } };
  await changeReading(tx, editor, { before: reading, change: { state }, extra });
  return state;
}

/** What is taken back counts as a change too: a page that shows the undone state must not rule on it. */
function keepVersion(before: DeskProposal | null, now: DeskProposal | undefined): unknown {
  if (before === null || !('version' in before)) return before;
  return { ...before, version: Math.max(before.version, now?.version ?? 0) + 1 };
}

async function takeBack(
  tx: Transaction,
  editor: Editor,
  { draft, mark }: { draft: RuledDraft; mark: string },
): Promise<void> {
  const before = await findDraft(tx, draft.id);
  const patches = await listPatches(tx, { entity: 'draft', entityId: draft.id });
  if (before?.stage === 'in_review') throw new DraftMovedOn('draft_in_review');
  if (before?.stage === 'published') throw new DraftMovedOn('draft_published');
  // A draft that somebody set aside holds nothing that could be taken back.
  if (!before || before.stage === 'discarded') return;
  if (findStanding(patches) !== mark) throw new DraftMovedOn();
  const form = draft.made ? null : await draftFormAt(tx, draft.id, draft.version - 1);
  const change = form ? { form } : { stage: 'discarded' as const };
  const extra = { reading: { before: mark, after: null } };
  const version = await changeDraft(tx, editor, { before, change, reason: 'accepting undone', extra });
  if (version === null) throw new DraftMovedOn();
}

/** The proposal that the last change of a draft came from; null when the last change was another, and not undone. */
function findStanding(patches: readonly Patch[]): string | null {
  const standing: (string | null)[] = [];
  for (const { reading } of patches) {
    if (reading && reading.after === null) standing.pop();
    else standing.push(reading ? String(reading.after) : null);
  }
  return standing.at(-1) ?? null;
}
