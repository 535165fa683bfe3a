'use client';

import { useActionState, useId, useState } from 'react';
import type { FormWords } from './desk-form';
import styles from './desk-form.module.css';
import { ErrorSummary } from './error-summary';
import { type FormAction, UNTOUCHED } from './form-state';
import { MergeFields, type MergeRow, type MergeWords } from './merge-fields';

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  rows: readonly MergeRow[];
  mergeWords: MergeWords;
  submit: string;
  words: FormWords;
};

/** Chooses between what is published and what the draft says, part by part; keeps what was chosen when something is missing. */
export function RebaseForm({ action, hidden, rows, mergeWords, submit, words }: Props) {
  const [state, send, pending] = useActionState(action, UNTOUCHED);
  // Without a script the page comes back with what was chosen.
  const [choices, setChoices] = useState<Record<string, string>>(state.typed);
  return (
    <form action={send} className={styles.form} data-look="wide" data-form="bring-together" noValidate>
      <ErrorSummary state={state} fields={[]} prefix={useId()} words={words} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <MergeFields
        rows={rows}
        words={mergeWords}
        choices={choices}
        choose={(name, value) => setChoices((before) => ({ ...before, [name]: value }))}
      />
      <button type="submit" className="button button-primary" disabled={pending}>
        {submit}
      </button>
    </form>
  );
}
