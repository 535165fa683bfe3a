'use client';

import type { ReactNode } from 'react';
import styles from './menu-details.module.css';
import { useClosingDetails } from './use-closing-details';

type Props = { legend: string; chosen: number; children: ReactNode };

/** One menu of the filters under a summary that says how many choices are made in it. Opens without JavaScript too. */
export function MenuDetails({ legend, chosen, children }: Props) {
  const closing = useClosingDetails();
  return (
    <details {...closing} className={styles.menu} name="filter">
      <summary className={styles.summary}>
        {legend}
        {chosen > 0 && <span className={styles.badge}>{chosen}</span>}
      </summary>
      <fieldset className={styles.panel}>
        <legend className="visually-hidden">{legend}</legend>
        {children}
      </fieldset>
    </details>
  );
}
