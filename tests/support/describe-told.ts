import { describe, expect, it, vi } from 'vitest';
import { listTold } from './list-told';

/** The day of publication, a text, and what it is read to tell of, in order. */
type Row = readonly [publishedOn: string, text: string, told: string[]];

/** Tests of short texts, a group of rows for each behaviour of the reader. */
export function describeTold(groups: readonly (readonly [behaviour: string, rows: readonly Row[]])[]) {
  // The first reading sets everything up, on machines that do other things as well.
  vi.setConfig({ testTimeout: 60_000 });
  describe.each(groups)('%s', (_, rows) => {
    it.each(rows)('%s: %s', (publishedOn, text, told) => {
      expect(listTold(text, publishedOn)).toEqual(told);
    });
  });
}
