'use client';

import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import styles from './list-sheet.module.css';
import { useSelection } from './selection';

const HEIGHTS = ['low', 'middle', 'high'] as const;
/** A drag shorter than this, in CSS pixels, is a press. */
const DRAG = 24;

type Props = {
  head: ReactNode;
  /** Stays in sight above the list, so that nothing lies over its last lines. */
  aside: ReactNode;
  label: string;
  words: { more: string; less: string };
  children: ReactNode;
};

/** The result beside the map; on a phone a sheet over it with three heights, by buttons or by dragging its head. */
export function ListSheet({ head, aside, label, words, children }: Props) {
  const [height, setHeight] = useState(1);
  const start = useRef<number | null>(null);
  const { selected } = useSelection();
  const [seen, setSeen] = useState(selected);
  if (seen !== selected) {
    setSeen(selected);
    // Whoever asks to see an incident on the map must be able to see the map.
    if (selected !== null) setHeight((now) => Math.min(now, 1));
  }
  const step = (by: number) => setHeight((now) => Math.min(HEIGHTS.length - 1, Math.max(0, now + by)));
  const grab = (event: PointerEvent) => {
    start.current = event.clientY;
  };
  const drop = (event: PointerEvent) => {
    const moved = start.current === null ? 0 : start.current - event.clientY;
    start.current = null;
    if (Math.abs(moved) > DRAG) step(Math.sign(moved));
  };
  return (
    <section
      id="results"
      className={styles.sheet}
      data-height={HEIGHTS[height]}
      aria-label={label}
      tabIndex={-1}
    >
      <header className={styles.head} onPointerDown={grab} onPointerUp={drop}>
        {head}
        <span className={`needs-js ${styles.buttons}`}>
          <button
            type="button"
            className={styles.button}
            aria-label={words.more}
            disabled={height === 2}
            onClick={() => step(1)}
          >
            <span aria-hidden="true">▴</span>
          </button>
          <button
            type="button"
            className={styles.button}
            aria-label={words.less}
            disabled={height === 0}
            onClick={() => step(-1)}
          >
            <span aria-hidden="true">▾</span>
          </button>
        </span>
      </header>
      {aside}
      <div className={styles.body} data-scrolls>
        {children}
      </div>
    </section>
  );
}
