import type { ReactNode } from 'react';

/** One chapter of the method page, with an address of its own. */
export function MethodSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <>
      <h2 id={id}>{title}</h2>
      {children}
    </>
  );
}
