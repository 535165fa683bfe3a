'use client';

import { type FormEvent, useActionState, useId, useRef } from 'react';
import { ErrorSummary } from '../error-summary';
import { FormInput } from '../form-input';
import type { FormField } from '../form-state';
import styles from './import-box.module.css';
import { ImportOutcomes, type OutcomeWords } from './import-outcomes';
import type { ImportAction, ImportState } from './import-state';
import { useFileDrop } from './use-file-drop';
import { useImportQueue } from './use-import-queue';

export type ImportWords = OutcomeWords & {
  day: FormField;
  fields: FormField[];
  text: string;
  textHint: string;
  files: string;
  filesHint: string;
  drop: string;
  more: string;
  anyway: string;
  submit: string;
  /** With # for how many of * are read. */
  working: string;
  progress: string;
  lost: string;
  tooLarge: string;
  errorTitles: [one: string, many: string];
  errorPrefix: string;
};

const UNTOUCHED: ImportState = { errors: [], outcomes: [], typed: {} };

/** Takes pasted text and files, by typing, choosing or dropping; several are read one after the other. */
export function ImportBox({ action, words }: { action: ImportAction; words: ImportWords }) {
  const [state, send, pending] = useActionState(action, UNTOUCHED);
  const form = useRef<HTMLFormElement>(null);
  const queue = useImportQueue(action, words);
  const over = useFileDrop((files) => queue.read(files, form.current));
  const prefix = useId();
  const fileFields = [{ name: 'text' }, { name: 'file' }, words.day, ...words.fields] as FormField[];
  const outcomes = queue.outcomes.length > 0 ? queue.outcomes : state.outcomes;
  const shown = (field: FormField) => ({
    field,
    id: `${prefix}${field.name}`,
    typed: state.typed[field.name],
    error: state.errors.find((error) => error.field === field.name)?.text,
  });
  const busy = pending || queue.total > 0;
  const take = (event: FormEvent<HTMLFormElement>) => {
    const chosen = [...(event.currentTarget.querySelector<HTMLInputElement>('[name=file]')?.files ?? [])];
    if (chosen.length === 0) return;
    event.preventDefault();
    queue.read(chosen, event.currentTarget);
  };
  return (
    <div className={styles.box} data-over={over || undefined}>
      <form
        ref={form}
        action={send}
        onSubmit={take}
        className={styles.form}
        data-form="import"
        aria-busy={busy}
        noValidate
      >
        <ErrorSummary
          state={{ ...state, done: null, link: null }}
          fields={fileFields}
          prefix={prefix}
          words={words}
        />
        <ImportOutcomes {...{ outcomes, words }} onAgain={queue.again} />
        <div className={styles.field}>
          <label htmlFor={`${prefix}text`}>{words.text}</label>
          <p id={`${prefix}hint`}>{words.textHint}</p>
          <textarea
            id={`${prefix}text`}
            name="text"
            rows={8}
            aria-describedby={`${prefix}hint`}
            defaultValue={state.typed.text ?? ''}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${prefix}file`}>{words.files}</label>
          <p id={`${prefix}fileHint`}>{words.filesHint}</p>
          <input
            id={`${prefix}file`}
            name="file"
            type="file"
            multiple
            accept=".txt,.html,.htm"
            aria-describedby={`${prefix}fileHint`}
          />
        </div>
        <div className={styles.facts}>
          <FormInput {...shown(words.day)} />
        </div>
        <details className={styles.more} open={words.fields.some((field) => shown(field).error)}>
          <summary>{words.more}</summary>
          <div className={styles.facts}>
            {words.fields.map((field) => (
              <FormInput key={field.name} {...shown(field)} />
            ))}
          </div>
        </details>
        {state.outcomes.some((row) => row.kind === 'near') && (
          <label className={styles.tick}>
            <input type="checkbox" name="anyway" value="yes" /> {words.anyway}
          </label>
        )}
        <button type="submit" className="button button-primary" disabled={busy}>
          {words.submit}
        </button>
        {queue.total > 0 && (
          <p className={styles.working} role="status">
            <progress value={queue.done} max={queue.total} aria-label={words.progress} />
            {words.working.replace('#', String(queue.done)).replace('*', String(queue.total))}
          </p>
        )}
      </form>
      {over && <p className={styles.drop}>{words.drop}</p>}
    </div>
  );
}
