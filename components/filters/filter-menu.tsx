'use client';

import { MethodGlyph } from '@/components/ui/method-glyph';
import type { FilterGroup } from './filter-group';
import styles from './filter-menu.module.css';
import { MenuDetails } from './menu-details';

type Props = {
  group: FilterGroup;
  legend: string;
  chosen: readonly string[];
  onChoose: (value: string, on: boolean) => void;
};

/** The choices of one filter, each with the number of incidents it would show. */
export function FilterMenu({ group, legend, chosen, onChoose }: Props) {
  return (
    <MenuDetails legend={legend} chosen={chosen.length}>
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
    </MenuDetails>
  );
}
