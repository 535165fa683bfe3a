import type { ReactNode } from 'react';
import styles from './scroll-region.module.css';

/** Holds what may be wider than the page: it scrolls inside, by touch and by keyboard, and the page does not. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take focus to scroll by keyboard
    <section className={styles.region} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
