import 'server-only';
import type { Patch } from '../domain/revision';
import type { Transaction } from './database';
import { listPatches } from './revisions';

/** The mark, in a revision, of the version that it undoes. */
export const UNDOES = 'undoes';

/** The mark, in a revision, of a text that was read anew: more changed than the state that an undo gives back. */
export const READ_ANEW = 'readAnew';

/**
 * The last change of a reading that is not undone yet: its version and what it changed; null when there is none since the
 * text was read, or read anew.
 */
export async function findUndoable(
  tx: Transaction,
  id: string,
): Promise<{ version: number; patch: Patch } | null> {
  const patches = await listPatches(tx, { entity: 'reading', entityId: id });
  const standing: number[] = [];
  for (const [at, patch] of patches.entries()) {
    if (READ_ANEW in patch) standing.length = 0;
    else if (UNDOES in patch) standing.pop();
    else if (at > 0) standing.push(at);
  }
  const last = standing.at(-1);
  const patch = last === undefined ? undefined : patches[last];
  return last === undefined || patch === undefined ? null : { version: last + 1, patch };
}
