'use client';

import { MethodGlyph } from '@/components/ui/method-glyph';
import type { FilterGroup } from './filter-group';
import styles from './filter-menu.module.css';
import { useClosingDetails } from './use-closing-details';

type Props = {
  group: FilterGroup;
  legend: string;
  chosen: readonly string[];
  onChoose: (value: string, on: boolean) => void;
};

/** The choices of one filter under a summary that says how many are made. Opens without JavaScript too. */
export function FilterMenu({ group, legend, chosen, onChoose }: Props) {
  const closing = useClosingDetails();
  return (
    <details {...closing} className={styles.menu} name="filter">
      <summary className={styles.summary}>
        {legend}
        {chosen.length > 0 && <span className={styles.badge}>{chosen.length}</span>}
      </summary>
      <fieldset className={styles.panel}>
        <legend className="visually-hidden">{legend}</legend>
        {group.options.map(({ value, label, count }) => (
          <label key={value} className={styles.option}>
            <input
              type="checkbox"
              name={group.key}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => onChoose(value, event.target.checked)}
            />
            {group.key === 'method' && <MethodGlyph method={value} />}
            <span>{label}</span>
            <span className={styles.count}>{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
