'use client';

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

/** The heading of a pane stays at its top, over so many pixels. */
const HEADING = 56;

type Keys = { keys: string[]; open: string[] };

/** Scrolls the pane of a passage and nothing else, so that nothing slips away from under a press elsewhere. */
function showInPane(mark: Element): void {
  const pane = mark.closest('section');
  if (!pane) return;
  const [seen, place] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (place.top < seen.top + HEADING) pane.scrollTop += place.top - seen.top - HEADING;
  else if (place.bottom > seen.bottom) pane.scrollTop += place.bottom - seen.bottom;
}

/** Worked out at once, not after the page is drawn: a key pressed in between would go astray. */
function findCurrent(chosen: { key: string; wasOpen: boolean } | null, { keys, open }: Keys): string | null {
  const first = open[0] ?? keys[0] ?? null;
  if (!chosen || !keys.includes(chosen.key)) return first;
  const { key, wasOpen } = chosen;
  if (!wasOpen || open.includes(key)) return key;
  return keys.slice(keys.indexOf(key)).find((later) => open.includes(later)) ?? open[0] ?? key;
}

/**
 * The proposal at hand: the first open one, until another is walked to or clicked; when it is ruled on, the next open one,
 * and one whose ruling is undone. The page scrolls to it for who uses the keys; a pointer is where it wants to be.
 */
export function useCurrentProposal(root: RefObject<HTMLElement | null>, { keys, open }: Keys) {
  const [chosen, setChosen] = useState<{ key: string; wasOpen: boolean } | null>(null);
  const before = useRef<{ at: string | null; ruled: string[] }>({ at: null, ruled: [] });
  const byPointer = useRef(false);
  const at = findCurrent(chosen, { keys, open });

  useEffect(() => {
    const notice = ({ type }: Event) => {
      byPointer.current = type === 'pointerdown';
    };
    document.addEventListener('pointerdown', notice, true);
    document.addEventListener('keydown', notice, true);
    return () => {
      document.removeEventListener('pointerdown', notice, true);
      document.removeEventListener('keydown', notice, true);
    };
  }, []);

  function go(key: string | undefined, scroll = !byPointer.current): void {
    if (key === undefined) return;
    setChosen({ key, wasOpen: open.includes(key) });
    const card = root.current?.querySelector<HTMLElement>(`[data-proposal="${key}"]`);
    card?.focus({ preventScroll: true });
    if (scroll) card?.scrollIntoView({ block: 'nearest' });
  }

  /** Takes the proposal that a button was pressed of; the press has the focus where it wants it. */
  function take(key: string | undefined): void {
    if (key !== undefined) setChosen({ key, wasOpen: open.includes(key) });
  }

  /** Walks by so many proposals, not beyond the ends. */
  function walk(by: number): void {
    const from = at === null ? 0 : keys.indexOf(at);
    // The first key press takes the proposal that is marked already.
    const to = chosen === null && by > 0 ? from : from + by;
    go(keys[Math.min(keys.length - 1, Math.max(0, to))]);
  }

  // What was ruled on gives way to the next, and what is open again comes back; either takes the focus.
  const moveOn = useEffectEvent(() => {
    const last = before.current;
    before.current = { at, ruled: keys.filter((key) => !open.includes(key)) };
    const reopened = last.ruled.find((key) => open.includes(key));
    const isRuled = last.at !== null && last.at !== at && !open.includes(last.at);
    if (reopened !== undefined) go(reopened);
    else if (isRuled && at !== null && open.includes(at)) go(at);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the one at hand or what is open changes
  useEffect(() => moveOn(), [at, open.join()]);

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
    if (mark) showInPane(mark);
  }, [chosen, root]);

  return { at, go, take, walk };
}
