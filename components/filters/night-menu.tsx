'use client';

import { MenuDetails } from './menu-details';
import styles from './night-menu.module.css';
import type { NightOption } from './night-options';
import { NightSelects, type NightWords } from './night-selects';
import type { QueryValues } from './query-form';
import { toRange, toRangeValues } from './to-range-values';

type Props = {
  nights: readonly NightOption[];
  words: NightWords & { title: string };
  values: QueryValues;
  onChoose: (values: QueryValues) => void;
};

/** The nights from and to which incidents are shown. */
export function NightMenu({ nights, words, values, onChoose }: Props) {
  const limited = ['night', 'from', 'to'].some((key) => values[key]?.some((night) => night !== ''));
  return (
    <MenuDetails legend={words.title} chosen={limited ? 1 : 0}>
      <div className={styles.range}>
        <NightSelects
          {...{ nights, words }}
          range={toRange(values)}
          onChoose={({ from, to }) => onChoose(toRangeValues(from, to))}
        />
      </div>
    </MenuDetails>
  );
}
