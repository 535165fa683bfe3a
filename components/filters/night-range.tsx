'use client';

import { useRouter } from 'next/navigation';
import type { SubmitEvent } from 'react';
import type { NightOption } from './night-options';
import styles from './night-range.module.css';
import { NightSelects, type NightWords } from './night-selects';
import { toRangeAddress } from './night-strip-keys';
import { type QueryForm, readTyped, readValues, writeTyped } from './query-form';
import { toRange } from './to-range-values';
import { useClosingDetails } from './use-closing-details';

type Props = {
  form: QueryForm;
  nights: NightOption[];
  words: NightWords & { title: string; apply: string };
};

/** First and last night as two lists: a range for whoever cannot, or would rather not, shift and click. */
export function NightRange({ form, nights, words }: Props) {
  const router = useRouter();
  const closing = useClosingDetails();
  const values = readValues(form);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    router.push(toRangeAddress(form, String(chosen.get('from')), String(chosen.get('to'))), {
      scroll: false,
    });
  };
  const kept = Object.entries(values).filter(([key]) => !['night', 'from', 'to'].includes(key));
  return (
    <details {...closing} className={styles.range}>
      <summary className={styles.summary}>{words.title}</summary>
      <form key={writeTyped(form)} className={styles.form} action={form.path} method="get" onSubmit={submit}>
        <NightSelects {...{ nights, words }} range={toRange(readTyped(form))} />
        {kept.map(([key, texts]) => (
          <input key={key} type="hidden" name={key} value={texts.join(',')} />
        ))}
        <button type="submit" className="button">
          {words.apply}
        </button>
      </form>
    </details>
  );
}
