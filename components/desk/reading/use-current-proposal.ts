'use client';

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

type Keys = { keys: string[]; open: string[] };

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

/** Worked out at once, not after the page is drawn: a key pressed in between would go astray. */
function findCurrent(chosen: { key: string; wasOpen: boolean } | null, { keys, open }: Keys): string | null {
  const first = open[0] ?? keys[0] ?? null;
  if (!chosen || !keys.includes(chosen.key)) return first;
  const { key, wasOpen } = chosen;
  if (!wasOpen || open.includes(key)) return key;
  return keys.slice(keys.indexOf(key)).find((later) => open.includes(later)) ?? open[0] ?? key;
}

/** The proposal at hand: the first open one, until another is walked to or clicked; when it is ruled on, the next open one. */
export function useCurrentProposal(root: RefObject<HTMLElement | null>, { keys, open }: Keys) {
  const [chosen, setChosen] = useState<{ key: string; wasOpen: boolean } | null>(null);
  const before = useRef<string | null>(null);
  const at = findCurrent(chosen, { keys, open });

  function go(key: string | undefined): void {
    if (key === undefined) return;
    setChosen({ key, wasOpen: open.includes(key) });
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

  // What was ruled on gives way to the next, which then takes the focus.
  const moveOn = useEffectEvent(() => {
    const last = before.current;
    before.current = at;
    if (last !== null && at !== null && last !== at && !open.includes(last) && open.includes(at)) go(at);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the one at hand changes
  useEffect(() => moveOn(), [at]);

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
    const mark = chosen && root.current?.querySelector(`[data-refs~="${chosen.key}"]`);
    if (mark && !isInView(mark)) mark.scrollIntoView({ block: 'nearest' });
  }, [chosen, root]);

  return { at, go, walk };
}
