import type { ReactNode } from 'react';
import { focusPath, idOf } from './path-id';

/** A link to a field that brings the focus there. */
export function PlaceLink({ path, children }: { path: string; children: ReactNode }) {
  return (
    <a
      href={`#${idOf(path)}`}
      onClick={(event) => {
        event.preventDefault();
        focusPath(path);
      }}
    >
      {children}
    </a>
  );
}
