import 'server-only';
import type { Transaction } from '../data/database';
import { type Draft, findDraft } from '../data/drafts';
import { type RefusalCode, type Refused, refuse } from '../domain/desk-refusal';
import type { Stage } from '../domain/record-state';

/** A draft as somebody saw it. */
export type DraftVersion = { id: string; version: number };

/** Whether this can be the id of a draft: a UUID in lower case. */
export function isDraftId(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

/** The draft in this stage and version, or why a verb cannot have it. */
export async function openDraft(
  tx: Transaction,
  { id, version }: DraftVersion,
  { stage, otherwise }: { stage: Stage; otherwise: RefusalCode },
): Promise<Draft | Refused> {
  const draft = isDraftId(id) ? await findDraft(tx, id) : null;
  if (!draft) return refuse('draft_gone');
  if (draft.stage === 'published' || draft.stage === 'discarded') return refuse('draft_closed');
  if (draft.stage !== stage) return refuse(otherwise);
  return draft.version === version ? draft : refuse('draft_changed');
}

/** Whether a verb was refused what it asked for. */
export function isRefused(answer: object): answer is Refused {
  return 'done' in answer && answer.done === false;
}
