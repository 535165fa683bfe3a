import { expect, it } from 'vitest';
import { toNextCell } from '@/components/matrix/next-cell';

const size = { rows: 4, columns: 3 };
const from = { row: 1, column: 1 };

it.each([
  ['ArrowUp', false, { row: 0, column: 1 }],
  ['ArrowDown', false, { row: 2, column: 1 }],
  ['ArrowLeft', false, { row: 1, column: 0 }],
  ['ArrowRight', false, { row: 1, column: 2 }],
  ['Home', false, { row: 1, column: 0 }],
  ['End', false, { row: 1, column: 2 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 3, column: 2 }],
])('%s (with Control: %s) leads to %o', (key, ctrlKey, to) => {
  expect(toNextCell(from, { key, ctrlKey }, size)).toEqual(to);
});

it('stays inside the table', () => {
  expect(toNextCell({ row: 0, column: 0 }, { key: 'ArrowUp', ctrlKey: false }, size)).toEqual({
    row: 0,
    column: 0,
  });
  expect(toNextCell({ row: 3, column: 2 }, { key: 'ArrowRight', ctrlKey: false }, size)).toEqual({
    row: 3,
    column: 2,
  });
});

it('leaves other keys alone', () => {
  expect(toNextCell(from, { key: 'Enter', ctrlKey: false }, size)).toBeNull();
});
