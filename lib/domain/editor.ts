import { may, type Role, type Verb } from './role';

declare const proven: unique symbol;

/**
 * Somebody whose session was checked in this very request. Made by lib/auth/editor and, for the person at the server's own
 * terminal, by lib/auth/operator; the house rules let no other file make one.
 */
export type Editor = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly [proven]: true;
};

/** Contributors see and change the drafts they made; everybody else all of them. */
export function maySeeDraft({ id, role }: Editor, draft: { createdBy: string }): boolean {
  return role !== 'contributor' || draft.createdBy === id;
}

/** A person asked for what their role may not do. */
export class NotAllowed extends Error {}

/** Throws NotAllowed unless the editor may do this. Every workflow asks, whoever called it. */
export function requireVerb(editor: Editor, verb: Verb): void {
  if (!may(editor.role, verb)) throw new NotAllowed(`${editor.role} may not ${verb}`);
}
