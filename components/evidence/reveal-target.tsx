'use client';

import { useEffect } from 'react';

/**
 * Opens the line that the address points at: a browser scrolls to a closed line and leaves it closed. Without
 * JavaScript the reader opens it.
 */
export function RevealTarget() {
  useEffect(() => {
    const reveal = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const line = target?.closest('details');
      if (!target || !line) return;
      line.open = true;
      target.scrollIntoView({ block: 'start' });
    };
    reveal();
    addEventListener('hashchange', reveal);
    return () => removeEventListener('hashchange', reveal);
  }, []);
  return null;
}
