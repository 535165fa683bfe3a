'use client';

import { useEffect, useRef } from 'react';
import styles from './desk-form.module.css';
import type { FormField, FormState } from './form-state';

type Props = {
  state: FormState;
  fields: readonly FormField[];
  prefix: string;
  words: { errorTitles: [one: string, many: string]; errorPrefix: string };
};

/** Everything that is wrong with a form, above it, each error a link to its field; takes the focus when it appears. */
export function ErrorSummary({ state, fields, prefix, words }: Props) {
  const box = useRef<HTMLElement>(null);
  const { errors } = state;
  const [one, many] = words.errorTitles;
  useEffect(() => {
    const plain = document.title.replace(`${words.errorPrefix} `, '');
    document.title = state.errors.length > 0 ? `${words.errorPrefix} ${plain}` : plain;
    if (state.errors.length > 0) box.current?.focus();
  }, [state, words.errorPrefix]);
  if (errors.length === 0) return null;
  const isField = (name: string) => fields.some((field) => field.name === name);
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript this is how the summary of a refused form gets the focus
    <section ref={box} className={styles.summary} aria-label={one} tabIndex={-1} autoFocus>
      <h2>{errors.length === 1 ? one : many.replace('#', String(errors.length))}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>{isField(field) ? <a href={`#${prefix}${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </section>
  );
}
