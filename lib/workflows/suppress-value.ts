import 'server-only';
import { randomUUID } from 'node:crypto';
import { inTransaction } from '../data/database';
import { recordRevision } from '../data/revisions';
import { listUses, scrubClosed, strikeHistory, sweepDatabase } from '../data/suppressions';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { parseReason } from '../domain/reason';
import { holdsText } from '../domain/struck';

/**
 * Removes a text from history, for privacy: every value of every revision that holds it is struck, and says so; the chain
 * still proves the rest. What is public or being written must be corrected first: `where` names those records.
 * The reason must not repeat the text. `swept` is false while another process keeps remnants of it in the database's files.
 */
export async function suppressValue(
  editor: Editor,
  input: { text: unknown; reason: unknown },
): Promise<{ done: true; struck: number; swept: boolean } | (Refused & { where?: string[] })> {
  requireVerb(editor, 'suppress');
  const text = typeof input.text === 'string' ? input.text.trim() : '';
  const reason = parseReason(input.reason);
  if (text.length < 3 || text.length > 500) return refuse('text_bad');
  if (reason === null) return refuse('reason_missing');
  if (holdsText(reason, text)) return refuse('reason_bad');
  const answer = await inTransaction(async (tx) => {
    const where = await listUses(tx, text);
    if (where.length > 0) return { ...refuse('text_in_use'), where };
    const marks = await strikeHistory(tx, text);
    if (marks.length === 0) return refuse('text_not_found');
    await scrubClosed(tx, text);
    const patch = { struck: { before: null, after: marks } };
    await recordRevision(tx, {
      entity: 'suppression',
      entityId: randomUUID(),
      patch,
      reason,
      author: editor.id,
    });
    return { done: true as const, struck: marks.length };
  });
  return answer.done ? { ...answer, swept: await sweepDatabase() } : answer;
}
