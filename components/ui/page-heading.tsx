import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

type Props = { title: ReactNode; kicker?: ReactNode; standfirst?: ReactNode; children?: ReactNode };

/** The top of a page: a small line above, the h1, a sentence or two below, then whatever belongs to it. */
export function PageHeading({ title, kicker, standfirst, children }: Props) {
  return (
    <header className={styles.heading}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1>{title}</h1>
      {standfirst && <p className={styles.standfirst}>{standfirst}</p>}
      {children}
    </header>
  );
}
