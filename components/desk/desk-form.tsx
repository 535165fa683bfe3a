'use client';

import { type FormEvent, useActionState, useId } from 'react';
import styles from './desk-form.module.css';
import { ErrorSummary } from './error-summary';
import { FormDone } from './form-done';
import { FormInput } from './form-input';
import { type FormAction, type FormField, UNTOUCHED } from './form-state';

export type FormWords = { errorTitles: [one: string, many: string]; errorPrefix: string; link: string };
type Props = {
  /** Names the form for tests; unique on a page together with its hidden values. */
  name: string;
  action: FormAction;
  fields: readonly FormField[];
  hidden?: Record<string, string>;
  submit: string;
  /** What the button does, in full, where its text alone does not say for whom. */
  submitLabel?: string;
  look?: 'page' | 'row';
  primary?: boolean;
  words: FormWords;
};

/** A form over a server action: it works before and without JavaScript, says every error at once and keeps what was typed. */
export function DeskForm({ name, action, fields, hidden = {}, look = 'page', words, ...props }: Props) {
  const [state, send, pending] = useActionState(action, UNTOUCHED);
  const prefix = useId();
  return (
    <form
      action={send}
      onSubmit={keepLargeFiles}
      className={styles.form}
      data-look={look}
      data-form={name}
      aria-busy={pending}
      noValidate
    >
      <ErrorSummary state={state} fields={fields} prefix={prefix} words={words} />
      <FormDone state={state} linkLabel={words.link} />
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {fields.map((field) => (
        <FormInput
          key={field.name}
          field={field}
          id={`${prefix}${field.name}`}
          typed={state.typed[field.name]}
          error={state.errors.find((error) => error.field === field.name)?.text}
        />
      ))}
      <button
        type="submit"
        className={props.primary ? 'button button-primary' : 'button'}
        aria-label={props.submitLabel}
        disabled={pending}
      >
        {props.submit}
      </button>
    </form>
  );
}

/** A file that is too large is not sent at all: the browser says what its input found wrong. */
function keepLargeFiles(event: FormEvent<HTMLFormElement>): void {
  const file = event.currentTarget.querySelector<HTMLInputElement>('input[type="file"]');
  if (file && !file.reportValidity()) event.preventDefault();
}
