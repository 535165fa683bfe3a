import { useState } from 'react';
import { say } from '@/components/ui/say';
import { MergeFields } from '../merge-fields';
import type { FormMerge } from './form-answer';
import { useForm } from './form-context';
import styles from './merge-panel.module.css';

type Props = { merge: FormMerge; save: (choices: Record<string, string>) => void };

/** What somebody else changed differently while this was typed; nothing of either is lost until it is chosen. */
export function MergePanel({ merge, save }: Props) {
  const { words } = useForm();
  const [choices, setChoices] = useState<Record<string, string>>({});
  const left = merge.rows.filter(({ path }) => !choices[`merge.${path}`]);
  return (
    <section id="merge" className={styles.panel} aria-labelledby="merge-title" tabIndex={-1}>
      <h2 id="merge-title">{words.merge.title}</h2>
      <p>{say(words.merge.text, { name: merge.by, time: merge.at })}</p>
      <MergeFields
        rows={merge.rows}
        words={words.merge}
        choices={choices}
        choose={(name, value) => setChoices((before) => ({ ...before, [name]: value }))}
      />
      <button
        type="submit"
        name="do"
        value="save"
        className="button button-primary"
        onClick={(event) => {
          event.preventDefault();
          if (left.length === 0) save(choices);
          else document.querySelector<HTMLElement>(`[name="merge.${left[0]?.path}"]`)?.focus();
        }}
      >
        {words.merge.save}
      </button>
      <p role="status" className="needs-js">
        {left.length > 0 && say(words.merge.left, { n: left.length })}
      </p>
    </section>
  );
}
