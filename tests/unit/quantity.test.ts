import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatQuantity,
  isCompatible,
  isWithin,
  MAX_COUNT,
  QUANTITY_CODES,
  type Quantity,
  quantityLabel,
  quantitySchema,
  toRange,
} from '@/lib/domain/quantity';

const count = fc.integer({ min: 0, max: 20 });
const exactly = (number: number): Quantity => ({ min: number, max: number, qualifier: 'exactly' });
const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  count.map(exactly),
  count.map((min) => ({ min, max: null, qualifier: 'at_least' as const })),
  count.map((max) => ({ min: 0, max, qualifier: 'at_most' as const })),
  count.map((min) => ({ min: min + 2, max: null, qualifier: 'several' as const })),
  fc.tuple(count, count).map(([min, more]) => ({ min, max: min + more, qualifier: 'about' as const })),
  fc.tuple(count, count).map(([min, more]) => ({ min, max: min + more + 1, qualifier: 'between' as const })),
);
/** The numbers up to 100 that a quantity allows; no arbitrary above reaches further with an end of its own. */
const allowed = ({ min, max }: Quantity) =>
  Array.from({ length: 101 }, (_, number) => number).filter(
    (number) => number >= min && number <= (max ?? 100),
  );

describe('a quantity', () => {
  it('is one that the door lets in', () => {
    fc.assert(
      fc.property(quantities, (one) => {
        expect(quantitySchema.parse(one)).toEqual(one);
      }),
    );
  });

  it('lies within another when every number it allows is allowed there', () => {
    fc.assert(
      fc.property(quantities, quantities, (one, other) => {
        const numbers = new Set(allowed(other));
        expect(isWithin(one, other)).toBe(allowed(one).every((number) => numbers.has(number)));
      }),
    );
  });

  it('is compatible with another when some number satisfies both', () => {
    fc.assert(
      fc.property(quantities, quantities, (one, other) => {
        const numbers = new Set(allowed(other));
        expect(isCompatible(one, other)).toBe(allowed(one).some((number) => numbers.has(number)));
        expect(isCompatible(other, one)).toBe(isCompatible(one, other));
      }),
    );
  });

  it('forms with another the smallest range that holds both', () => {
    fc.assert(
      fc.property(quantities, quantities, (one, other) => {
        const range = toRange(one, other);
        expect(quantitySchema.parse(range)).toEqual(range);
        expect([isWithin(one, range), isWithin(other, range)]).toEqual([true, true]);
        expect(range.min).toBe(Math.min(one.min, other.min));
        expect(toRange(other, one)).toEqual(range);
      }),
    );
  });

  it('is said in words, in both languages, without "null"', () => {
    fc.assert(
      fc.property(quantities, (one) => {
        for (const locale of ['en', 'fr'] as const)
          expect(formatQuantity(one, locale)).toMatch(/^(?!.*(null|undefined|NaN)).+$/);
      }),
    );
    expect(formatQuantity({ min: 2, max: null, qualifier: 'at_least' }, 'fr')).toBe('au moins 2');
    expect(formatQuantity({ min: 2, max: null, qualifier: 'several' }, 'en')).toBe('several');
  });

  it.each([
    { min: 3, max: 2, qualifier: 'between' },
    { min: 3, max: 3, qualifier: 'between' },
    { min: 3, max: 4, qualifier: 'exactly' },
    { min: 3, max: 9, qualifier: 'at_least' },
    { min: 1, max: null, qualifier: 'at_most' },
    { min: 1, max: null, qualifier: 'several' },
    { min: -1, max: null, qualifier: 'at_least' },
    { min: 1.5, max: 1.5, qualifier: 'exactly' },
    { min: 0, max: MAX_COUNT + 1, qualifier: 'about' },
    { min: Number.NaN, max: null, qualifier: 'about' },
  ])('is refused when its parts do not fit: %j', (quantity) => {
    expect(quantitySchema.safeParse(quantity).success).toBe(false);
  });
});

describe('a counted thing', () => {
  it.each(QUANTITY_CODES)('has a label of its own: %s', (code) => {
    const labels = QUANTITY_CODES.map((each) => quantityLabel(each).fr);
    expect(labels.filter((label) => label === quantityLabel(code).fr)).toHaveLength(1);
  });
});
