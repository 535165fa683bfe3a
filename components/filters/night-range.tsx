'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useId } from 'react';
import styles from './night-range.module.css';
import { toRangeAddress } from './night-strip-keys';
import { type QueryForm, readValues } from './query-form';
import { useClosingDetails } from './use-closing-details';

type Props = {
  form: QueryForm;
  nights: { night: string; label: string }[];
  words: { title: string; from: string; to: string; any: string; apply: string };
};

/** First and last night as two lists: a range for whoever cannot, or would rather not, shift and click. */
export function NightRange({ form, nights, words }: Props) {
  const router = useRouter();
  const id = useId();
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
  const options = nights.map(({ night, label }) => (
    <option key={night} value={night}>
      {label}
    </option>
  ));
  return (
    <details {...closing} className={styles.range}>
      <summary className={styles.summary}>{words.title}</summary>
      <form key={form.query} className={styles.form} action={form.path} method="get" onSubmit={submit}>
        <label htmlFor={`${id}-from`}>{words.from}</label>
        <select id={`${id}-from`} name="from" defaultValue={values.from?.[0] ?? values.night?.[0] ?? ''}>
          <option value="">{words.any}</option>
          {options}
        </select>
        <label htmlFor={`${id}-to`}>{words.to}</label>
        <select id={`${id}-to`} name="to" defaultValue={values.to?.[0] ?? values.night?.at(-1) ?? ''}>
          <option value="">{words.any}</option>
          {options}
        </select>
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
