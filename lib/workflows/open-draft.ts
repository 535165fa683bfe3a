import 'server-only';
import type { Transaction } from '../data/database';
import { type Draft, findDraft } from '../data/drafts';
import { type RefusalCode, type Refused, refuse } from '../domain/desk-refusal';
import type { Stage } from '../domain/record-state';

/** A draft as somebody saw it. */
export type DraftVersion = { id: string; version: number };

/** The draft in this stage and version, or why a verb cannot have it. */
export async function openDraft(
  tx: Transaction,
  { id, version }: DraftVersion,
  { stage, otherwise }: { stage: Stage; otherwise: RefusalCode },
): Promise<Draft | Refused> {
  const draft = await findDraft(tx, id);
  if (!draft) return refuse('draft_gone');
  if (draft.stage === 'published' || draft.stage === 'discarded') return refuse('draft_closed');
  if (draft.stage !== stage) return refuse(otherwise);
  return draft.version === version ? draft : refuse('draft_changed');
}

/** Whether a verb was refused what it asked for. */
export function isRefused(answer: object): answer is Refused {
  return 'done' in answer && answer.done === false;
}
