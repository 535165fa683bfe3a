'use client';

import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { MethodGlyph } from '@/components/ui/method-glyph';
import type { FilterGroup } from './filter-group';
import styles from './filter-menu.module.css';

type Props = {
  group: FilterGroup;
  legend: string;
  chosen: readonly string[];
  onChoose: (value: string, on: boolean) => void;
};

/** The choices of one filter under a summary that says how many are made. Opens without JavaScript too. */
export function FilterMenu({ group, legend, chosen, onChoose }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => ref.current?.removeAttribute('open');
  const leave = (event: FocusEvent) => {
    const isPopover = ref.current?.closest(':popover-open');
    if (!isPopover && event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
  };
  const retreat = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !ref.current?.open || ref.current.closest(':popover-open')) return;
    close();
    ref.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={ref} className={styles.menu} name="filter" onBlur={leave} onKeyDown={retreat}>
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
