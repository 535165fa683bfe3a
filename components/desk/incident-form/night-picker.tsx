import { addDays, isDay } from '@/lib/domain/calendar-day';
import { nightInShort, nightInWords } from '@/lib/domain/night-in-words';
import { useForm, useSetValue, useValue } from './form-context';
import { FormField } from './form-field';
import styles from './night-picker.module.css';
import { BareInput } from './text-input';

const AROUND = [-2, -1, 0, 1, 2];

/** The night by the date of its evening, said as people say nights, with its neighbours one step away. */
export function NightPicker() {
  const { words, locale } = useForm();
  const night = useValue('night');
  const known = isDay(night);
  return (
    <FormField path="night" label={words.when.night} hint={words.when.nightHint}>
      {(control) => (
        <div className={styles.picker}>
          <BareInput path="night" type="date" {...control} />
          <output htmlFor={control.id} className={styles.words} data-night={night}>
            {known ? nightInWords(night, locale) : words.when.noNight}
          </output>
          {known && <Neighbours night={night} />}
        </div>
      )}
    </FormField>
  );
}

function Neighbours({ night }: { night: string }) {
  const { words, locale } = useForm();
  const setValue = useSetValue();
  const to = (count: number) => setValue('night', addDays(night, count));
  return (
    <fieldset className={`${styles.strip} needs-js`} aria-label={words.when.strip}>
      <button type="button" aria-label={words.when.previous} onClick={() => to(-1)}>
        ‹
      </button>
      {AROUND.map((count) => (
        <button
          key={count}
          type="button"
          aria-pressed={count === 0}
          aria-label={nightInWords(addDays(night, count), locale)}
          onClick={() => to(count)}
        >
          {nightInShort(addDays(night, count), locale)}
        </button>
      ))}
      <button type="button" aria-label={words.when.next} onClick={() => to(1)}>
        ›
      </button>
    </fieldset>
  );
}
