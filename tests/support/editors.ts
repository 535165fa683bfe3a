import { randomUUID } from 'node:crypto';
import { inTransaction } from '@/lib/data/database';
import type { Editor } from '@/lib/domain/editor';
import type { Role } from '@/lib/domain/role';

/** An editor out of thin air. */
export function imagineEditor(role: Role, id = `${role}-1`): Editor {
  return { id, name: `The ${role}`, role } as Editor;
}

/** Somebody of the desk who is stored, so that they count among its publishers. */
export async function hirePerson(role: Role): Promise<Editor> {
  const id = randomUUID();
  const email = `${role}-${id}@example.org`;
  await inTransaction((tx) => tx.user.create({ data: { id, name: `The ${role}`, email, role } }));
  return { id, name: `The ${role}`, role } as Editor;
}
