'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';

/** Makes a `<details>` close as a menu does: on a press or focus elsewhere, and on Escape. In a sheet it stays open. */
export function useClosingDetails() {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      const details = ref.current;
      if (!details?.open || details.closest(':popover-open')) return;
      if (target instanceof Node && !details.contains(target)) details.open = false;
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const details = ref.current;
    if (event.key !== 'Escape' || !details?.open || details.closest(':popover-open')) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  // A press on words or padding gives focus to what holds them and can take it: that must be the menu, not the page.
  return { ref, tabIndex: -1, onKeyDown };
}
