import 'server-only';
import type { Editor } from '../domain/editor';
import type { Role } from '../domain/role';
import { changePerson, type PersonChanged, type PersonVersion } from './change-person';

/** Gives somebody another role; all their sessions end, so the next one has a new id. */
export function changeRole(editor: Editor, person: PersonVersion, role: Role): Promise<PersonChanged> {
  return changePerson(editor, person, { role });
}
