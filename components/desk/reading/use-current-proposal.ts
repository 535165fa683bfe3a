'use client';

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

type Keys = { keys: string[]; open: string[] };

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

/** The proposal at hand: the first open one, until another is walked to or clicked; when it is ruled on, the next open one. */
export function useCurrentProposal(root: RefObject<HTMLElement | null>, { keys, open }: Keys) {
  const [chosen, setChosen] = useState<string | null>(null);
  const before = useRef<{ at: string | null; open: string[] }>({ at: null, open: [] });
  const known = chosen !== null && keys.includes(chosen) ? chosen : null;
  const at = known ?? open[0] ?? keys[0] ?? null;

  function go(key: string | undefined): void {
    if (key === undefined) return;
    setChosen(key);
    const card = root.current?.querySelector<HTMLElement>(`[data-proposal="${key}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }

  /** Walks by so many proposals, not beyond the ends. */
  function walk(by: number): void {
    const from = at === null ? 0 : keys.indexOf(at);
    // The first key press takes the proposal that is marked already.
    const to = chosen === null && by > 0 ? from : from + by;
    go(keys[Math.min(keys.length - 1, Math.max(0, to))]);
  }

  const moveOn = useEffectEvent(() => {
    const { at: last, open: wereOpen } = before.current;
    if (last === null || !wereOpen.includes(last) || open.includes(last)) return;
    go(keys.slice(keys.indexOf(last) + 1).find((key) => open.includes(key)) ?? open[0] ?? last);
  });
  const openList = open.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the open ones change
  useEffect(() => moveOn(), [openList]);
  useEffect(() => {
    before.current = { at, open };
  });

  // After every drawing: React does not know these marks, and a proposal that changed is drawn anew.
  useEffect(() => {
    for (const element of root.current?.querySelectorAll<HTMLElement>(
      '[data-proposal], [data-refs], [data-known-of]',
    ) ?? []) {
      const { proposal, refs, knownOf } = element.dataset;
      const own = at !== null && [proposal, knownOf, ...(refs?.split(' ') ?? [])].includes(at);
      element.toggleAttribute('data-current', own);
    }
  });

  useEffect(() => {
    const mark = root.current?.querySelector(`[data-refs~="${chosen}"]`);
    if (mark && !isInView(mark)) mark.scrollIntoView({ block: 'nearest' });
  }, [chosen, root]);

  return { at, go, walk };
}
