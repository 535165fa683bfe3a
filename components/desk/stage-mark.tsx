import type { ReactNode } from 'react';
import styles from './stage-mark.module.css';

/** Where a record stands in its life; its words say it, the line only helps the eye. */
export function StageMark({ state, children }: { state: string; children: ReactNode }) {
  return (
    <span className={styles.mark} data-state={state}>
      {children}
    </span>
  );
}
