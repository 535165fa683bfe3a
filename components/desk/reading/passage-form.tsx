'use client';

import { PassageFields, type PassageLists, type PassageWords } from './passage-fields';
import styles from './passage-form.module.css';
import { RulingForm } from './ruling-form';
import type { RulingAction } from './ruling-state';

type Props = {
  reading: { id: string; version: number };
  action: RulingAction;
  lists: PassageLists;
  words: PassageWords & { title: string };
};

/** One passage after the other is of the same proposal. */
const KEPT = ['proposal'];

/** Says what a passage says: closed until it is wanted, open with what was typed where it was refused. */
export function PassageForm({ reading, action, lists, words }: Props) {
  return (
    <RulingForm
      name="add"
      action={action}
      of={reading.version}
      hidden={{ reading: reading.id, verb: 'add' }}
      kept={KEPT}
      className={styles.form}
    >
      {(typed) => (
        <details data-key="e" open={'quote' in typed}>
          <summary>
            {words.title} <kbd className="needs-js">e</kbd>
          </summary>
          <PassageFields {...{ lists, typed, words }} />
        </details>
      )}
    </RulingForm>
  );
}
