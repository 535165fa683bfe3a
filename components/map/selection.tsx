'use client';

import { useSearchParams } from 'next/navigation';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { withKey } from './page-address';

/** What list and map share: the incidents under the pointer or focus, and the one that was chosen. */
export type Selection = {
  marked: readonly string[];
  selected: string | null;
  mark: (slugs: readonly string[]) => void;
  select: (slug: string | null) => void;
};

const NOBODY: Selection = { marked: [], selected: null, mark: () => {}, select: () => {} };
const SelectionContext = createContext<Selection>(NOBODY);

/** Keeps the chosen incident in the address (`?selected=`), where reload and paste find it again. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const selected = useSearchParams().get('selected');
  const [marked, mark] = useState<readonly string[]>([]);
  const selection = useMemo(() => ({ marked, selected, mark, select }), [marked, selected]);
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

export function useSelection(): Selection {
  return useContext(SelectionContext);
}

function select(slug: string | null): void {
  window.history.replaceState(null, '', withKey('selected', slug));
}
