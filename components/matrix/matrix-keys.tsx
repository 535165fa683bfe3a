'use client';

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { toNextCell } from './next-cell';

type Props = { label: string; className?: string; children: ReactNode };

/**
 * The region in which the matrix scrolls. Once hydrated, its table is a grid with one tab stop: arrows, Home and End
 * move over every cell. Without JavaScript the links are ordinary tab stops and the region scrolls by keyboard.
 */
export function MatrixKeys({ label, className, children }: Props) {
  const ref = useRef<HTMLElement>(null);

  // Every render may bring other cells: the query changes them without leaving the page.
  useEffect(() => {
    const table = ref.current?.querySelector('table');
    if (!table || !ref.current) return;
    table.setAttribute('role', 'grid');
    ref.current.tabIndex = -1;
    const targets = [...table.rows].flatMap((row) => [...row.cells].map(toTarget));
    const current = targets.find((target) => target === document.activeElement) ?? firstOfBody(table);
    for (const target of targets) target.tabIndex = target === current ? 0 : -1;
  });

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const cell = (event.target as HTMLElement).closest('td, th');
    const table = cell?.closest('table');
    if (!(cell instanceof HTMLTableCellElement) || !table || event.altKey || event.metaKey) return;
    const position = { row: (cell.parentElement as HTMLTableRowElement).rowIndex, column: cell.cellIndex };
    const size = { rows: table.rows.length, columns: table.rows[0]?.cells.length ?? 0 };
    const next = toNextCell(position, event, size);
    const target = next && table.rows[next.row]?.cells[next.column];
    if (!target) return;
    event.preventDefault();
    toTarget(target).focus();
  };

  const follow = (event: FocusEvent<HTMLElement>) => {
    const cell = event.target.closest('td, th');
    if (!cell) return;
    for (const other of event.currentTarget.querySelectorAll<HTMLElement>('[tabindex="0"]'))
      other.tabIndex = -1;
    event.target.tabIndex = 0;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  return (
    <section
      ref={ref}
      className={className}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take focus to scroll by keyboard
      tabIndex={0}
      onKeyDown={move}
      onFocus={follow}
    >
      {children}
    </section>
  );
}

/** What takes the focus of a cell: its link, else the cell. */
function toTarget(cell: HTMLTableCellElement): HTMLElement {
  return cell.querySelector('a') ?? cell;
}

function firstOfBody(table: HTMLTableElement): HTMLElement | undefined {
  const cell = table.tBodies[0]?.rows[0]?.cells[0];
  return cell && toTarget(cell);
}
