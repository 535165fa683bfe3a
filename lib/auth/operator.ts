import type { Editor } from '../domain/editor';

/**
 * The person at the server's own terminal, who could write to the database anyway. For lib/commands only; `name` is
 * what the history shows.
 */
export function asOperator(name: string): Editor {
  return { id: name, name, role: 'admin' } as Editor;
}
