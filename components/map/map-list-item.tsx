'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import styles from './map-list-item.module.css';
import { useSelection } from './selection';

type Props = { slug: string; className?: string; showLabel: string; children: ReactNode };

/** An item of the result list, in step with its mark on the map by pointer, focus and choice. */
export function MapListItem({ slug, className, showLabel, children }: Props) {
  const { marked, selected, mark, select } = useSelection();
  const ref = useRef<HTMLLIElement>(null);
  const isSelected = selected === slug;
  const isMarked = marked.includes(slug);
  useEffect(() => {
    if (isSelected && ref.current) scrollIntoList(ref.current);
  }, [isSelected]);
  const state = `${isMarked ? styles.marked : ''} ${isSelected ? styles.selected : ''}`;
  return (
    <li
      ref={ref}
      className={`${styles.item} ${className} ${state}`}
      onPointerEnter={() => mark([slug])}
      onPointerLeave={() => mark([])}
      onFocus={() => mark([slug])}
      onBlur={() => mark([])}
    >
      {children}
      <button
        type="button"
        className={`needs-js ${styles.show}`}
        aria-pressed={isSelected}
        aria-label={showLabel}
        title={showLabel}
        onClick={() => select(isSelected ? null : slug)}
      >
        <svg width="16" height="18" viewBox="-20 -19 40 50" aria-hidden="true">
          <path d="M0 28 11 12.5A17 17 0 1 0-11 12.5Z" fill="none" stroke="currentColor" strokeWidth="4" />
          <circle r="5" fill="currentColor" />
        </svg>
      </button>
    </li>
  );
}

// Only the list scrolls: scrollIntoView would also move the page.
function scrollIntoList(item: HTMLElement): void {
  const list = item.closest<HTMLElement>('[data-scrolls]');
  if (!list) return;
  const [inner, outer] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollBy({ top: inner.top - outer.top - 8 });
  if (inner.bottom > outer.bottom) list.scrollBy({ top: inner.bottom - outer.bottom });
}
