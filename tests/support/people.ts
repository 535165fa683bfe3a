import { asOperator } from '@/lib/auth/operator';
import { getDatabase } from '@/lib/data/database';
import { findPersonByEmail } from '@/lib/data/people';
import type { Editor } from '@/lib/domain/editor';
import type { Person } from '@/lib/domain/person';
import type { Role } from '@/lib/domain/role';
import { acceptInvitation } from '@/lib/workflows/accept-invitation';
import { invitePerson } from '@/lib/workflows/invite-person';

export const PASSWORD = 'correct horse battery staple';

/** Whoever sits at the terminal: may do everything. */
export const operator = asOperator('test');

/** An editor out of thin air, for questions about roles alone. */
export function imagineEditor(role: Role, id = `imaginary-${role}`): Editor {
  return { id, name: role, role } as Editor;
}

/** A person who was invited and has set up, by the ways that real people take. */
export async function settlePerson(email: string, role: Role): Promise<Person> {
  const invited = await invitePerson(operator, { email, role });
  if (!invited.done) throw new Error(invited.why);
  const accepted = await acceptInvitation({
    token: invited.token,
    name: email.split('@')[0],
    password: PASSWORD,
  });
  if (!accepted.done) throw new Error(accepted.why);
  return getPerson(email);
}

/** The person as they stand now. */
export async function getPerson(email: string): Promise<Person> {
  const person = await findPersonByEmail(await getDatabase(), email);
  if (!person) throw new Error(`no person ${email}`);
  return person;
}

/** A person as the editor they would be after signing in. */
export function toEditor({ id, name, role }: Person): Editor {
  return { id, name, role } as Editor;
}
