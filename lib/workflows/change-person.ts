import 'server-only';
import { inTransaction, type Transaction } from '../data/database';
import { withdrawInvitations } from '../data/invitations';
import { countActiveAdmins, findPerson, updatePerson } from '../data/people';
import { recordDeskRevision } from '../data/revisions';
import { deleteSessions } from '../data/sessions';
import { type Editor, requireVerb } from '../domain/editor';
import type { Person } from '../domain/person';
import { type Outcome, refuse } from '../domain/person-refusal';
import { toPatch } from '../domain/revision';
import type { Role } from '../domain/role';

export type PersonVersion = { id: string; version: number };
/** Done, with the name of the person, or why not. */
export type PersonChanged = Outcome<{ name: string }>;
type PersonChange = { role: Role } | { suspendedAt: Date | null };

/**
 * Changes what somebody may do, in one transaction with everything that hangs on it: their sessions end, links they gave
 * out stop working, and the history says so. The last admin who can sign in stays one.
 */
export async function changePerson(
  editor: Editor,
  { id, version }: PersonVersion,
  change: PersonChange,
): Promise<PersonChanged> {
  requireVerb(editor, 'manage_people');
  return inTransaction(async (tx) => {
    const before = await findPerson(tx, id);
    if (!before) return refuse('person_gone');
    if (isSame(before, change)) return { done: true, name: before.name };
    if (losesAdmin(before, change) && (await countActiveAdmins(tx)) === 1) return refuse('admin_last');
    if (!(await updatePerson(tx, { id, version }, change))) return refuse('person_changed');
    await deleteSessions(tx, id);
    await withdrawInvitations(tx, { invitedBy: id });
    await record(tx, editor, before, change);
    return { done: true, name: before.name };
  });
}

function isSame(person: Person, change: PersonChange): boolean {
  if ('role' in change) return person.role === change.role;
  return (person.suspendedAt === null) === (change.suspendedAt === null);
}

function losesAdmin(person: Person, change: PersonChange): boolean {
  if (person.role !== 'admin' || person.suspendedAt) return false;
  return 'role' in change ? change.role !== 'admin' : change.suspendedAt !== null;
}

async function record(tx: Transaction, editor: Editor, before: Person, change: PersonChange): Promise<void> {
  const { role, suspendedAt } = before;
  const state = { role, suspendedAt };
  const patch = toPatch(state, { ...state, ...change });
  await recordDeskRevision(tx, {
    entity: 'person',
    entityId: before.id,
    patch,
    reason: null,
    author: editor.id,
  });
}
