import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, toParagraphs } from '@/components/desk/reading/to-segments';

const mark = (start: number, end: number, part: Partial<Mark> = {}): Mark => ({
  ...{ start, end, field: 'method', ref: 'p1' },
  ...part,
});

describe('the text with its marks', () => {
  it('is cut where a mark begins or ends, and names every proposal that a stretch belongs to', () => {
    const [only] = toParagraphs('three cars burned', [
      mark(0, 10, { field: 'vehicles_burned' }),
      mark(6, 17, { ref: 'p2' }),
    ]);
    expect(only?.segments).toEqual([
      { start: 0, end: 6, kind: 'count', refs: ['p1'] },
      { start: 6, end: 10, kind: 'count', refs: ['p1', 'p2'] },
      { start: 10, end: 17, kind: 'method', refs: ['p2'] },
    ]);
  });

  it('carries a mark over the end of a line', () => {
    const paragraphs = toParagraphs('one\n\ntwo', [mark(1, 6)]);
    expect(paragraphs.map(({ segments }) => segments.map(({ kind }) => kind))).toEqual([
      [null, 'method'],
      ['method', null],
    ]);
  });

  it('shows every character of every line once, in order, whatever the marks', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b) + 1)),
    );
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: fc.constantFrom('a', ' ', '\n', 'é', '😀') }),
        spans,
        (text, marks) => {
          const shown = toParagraphs(text, marks).map(({ start, end, segments }) => {
            expect(segments.map((row) => text.slice(row.start, row.end)).join('')).toBe(
              text.slice(start, end),
            );
            return text.slice(start, end);
          });
          expect(shown).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
        },
      ),
    );
  });
});
