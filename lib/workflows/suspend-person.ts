import 'server-only';
import type { Editor } from '../domain/editor';
import { changePerson, type PersonChanged, type PersonVersion } from './change-person';

/** Shuts somebody out at once: no session holds any longer and none begins. */
export function suspendPerson(editor: Editor, person: PersonVersion): Promise<PersonChanged> {
  return changePerson(editor, person, { suspendedAt: new Date() });
}

/** Lets a suspended person sign in again, with the password they had. */
export function restorePerson(editor: Editor, person: PersonVersion): Promise<PersonChanged> {
  return changePerson(editor, person, { suspendedAt: null });
}
