import type { ReactNode } from 'react';
import styles from './record-columns.module.css';

/** A page about one record: what it holds in sections, and what can be done with it beside them. */
export function RecordColumns({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </div>
  );
}
