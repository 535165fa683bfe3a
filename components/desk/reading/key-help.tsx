'use client';

import type { Ref } from 'react';
import styles from './key-help.module.css';

export type KeyWords = { title: string; on: string; close: string; rows: { keys: string[]; text: string }[] };
type Props = {
  ref: Ref<HTMLDialogElement>;
  words: KeyWords;
  isOn: boolean;
  onSwitch: (on: boolean) => void;
};

/** Every key of the page, and the switch that turns them off. */
export function KeyHelp({ ref, words, isOn, onSwitch }: Props) {
  return (
    <dialog ref={ref} className={styles.help} aria-labelledby="keys-title">
      <h2 id="keys-title">{words.title}</h2>
      <dl>
        {words.rows.map(({ keys, text }) => (
          <div key={text}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />{' '}
        {words.on}
      </label>
      <form method="dialog">
        <button type="submit" className="button">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
