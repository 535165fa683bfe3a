'use client';

import { type ReactNode, useRef, useState } from 'react';
import { KeyHelp, type KeyWords } from './key-help';
import styles from './reading-desk.module.css';
import { readSelection, SELECTED } from './selected-event';
import { useCurrentProposal } from './use-current-proposal';
import { useReadingKeys } from './use-reading-keys';

type Pane = { id: string; label: string; content: ReactNode };
type Props = {
  /** Keys of the proposals in order, and of those that are open. */
  keys: string[];
  open: string[];
  tools: ReactNode;
  panes: Pane[];
  words: { panes: string; help: string; keys: KeyWords };
};

/** The text, the proposals and what is known, side by side or as tabs; walks the proposals by key and by click. */
export function ReadingDesk({ keys, open, tools, panes, words }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState('proposals');
  const current = useCurrentProposal(root, { keys, open });
  const help = useReadingKeys(root, { ...current, showPane: setPane });
  const onSelect = () => {
    const detail = readSelection();
    if (detail) document.dispatchEvent(new CustomEvent(SELECTED, { detail }));
  };
  return (
    <div ref={root} className={styles.desk} data-pane={pane}>
      <div className={styles.tools}>
        {tools}
        <button type="button" className="needs-js button" onClick={help.open}>
          {words.help} <kbd>?</kbd>
        </button>
      </div>
      <fieldset className={`needs-js ${styles.tabs}`} aria-label={words.panes}>
        {panes.map(({ id, label }) => (
          <button key={id} type="button" aria-pressed={pane === id} onClick={() => setPane(id)}>
            {label}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: selecting text is offered by the sentence list as well */}
      <div className={styles.panes} onMouseUp={onSelect}>
        {panes.map(({ id, label, content }) => (
          <section key={id} data-of={id} aria-label={label} className={styles.pane}>
            <h2>{label}</h2>
            {content}
          </section>
        ))}
      </div>
      <KeyHelp ref={help.dialog} words={words.keys} isOn={help.isOn} onSwitch={help.switchKeys} />
    </div>
  );
}
