import { useEffect, useRef } from 'react';
import { say } from '@/components/ui/say';
import { useForm } from './form-context';
import type { FoundChoice } from './search-choices';
import styles from './search-select.module.css';

type Props = {
  id: string;
  open: boolean;
  found: readonly FoundChoice[];
  active: number;
  take: (value: string) => void;
};

/** What was found, below the input; how many is said to those who do not see it. */
export function SearchList({ id, open, found, active, take }: Props) {
  const { words } = useForm();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [open, active]);
  return (
    <>
      <div
        ref={list}
        id={id}
        role="listbox"
        tabIndex={-1}
        className={styles.list}
        hidden={!open || found.length === 0}
      >
        {open &&
          found.map((choice, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys
            <div
              key={choice.value}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={styles.option}
              // The input must not lose the focus before the click is there.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(choice.value)}
            >
              <span>{choice.label}</span>
              {choice.note && <span className={styles.note}>{choice.note}</span>}
              {choice.by && <span className={styles.by}>{say(words.search.alias, { name: choice.by })}</span>}
            </div>
          ))}
      </div>
      {open && found.length === 0 && <p className={styles.empty}>{words.search.nothing}</p>}
      <p role="status" className="visually-hidden">
        {open ? say(words.search.found, { n: found.length }) : ''}
      </p>
    </>
  );
}
