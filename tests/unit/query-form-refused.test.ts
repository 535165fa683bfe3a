import { expect, it } from 'vitest';
import { listNightOptions } from '@/components/filters/night-options';
import { readTyped, readValues } from '@/components/filters/query-form';
import { toQueryForm } from '@/components/filters/to-query-form';
import { toRange, toRangeValues } from '@/components/filters/to-range-values';
import { parseQuery } from '@/lib/filters/address';

const formOf = (address: string) => {
  const { query, problems } = parseQuery(new URLSearchParams(address));
  return toQueryForm('/en', query, problems);
};

it('keeps a range that ends before it starts in its lists, and nowhere else', () => {
  const form = formOf('from=2025-04-20&to=2025-04-10&method=gunfire');
  expect(readValues(form)).toEqual({ method: ['gunfire'] });
  expect(toRange(readTyped(form))).toEqual({ from: '2025-04-20', to: '2025-04-10' });
  expect(listNightOptions([], form, 'en').map(({ night }) => night)).toEqual(['2025-04-10', '2025-04-20']);
});

it('keeps words that hold none in the search, and drops what no field can hold', () => {
  expect(readTyped(formOf('q=???&from=yesterday&method=nonsense'))).toEqual({ q: ['???'] });
});

it('takes one night for a range, and several by name for none', () => {
  expect(toRange({ night: ['2025-04-14'] })).toEqual({ from: '2025-04-14', to: '2025-04-14' });
  expect(toRange({ night: ['2025-04-14', '2025-04-16'] })).toEqual({ from: '', to: '' });
});

it('turns a range round that is chosen backwards, and makes one night of two equal ends', () => {
  expect(toRangeValues('2025-04-16', '2025-04-14')).toEqual({
    night: [],
    from: ['2025-04-14'],
    to: ['2025-04-16'],
  });
  expect(toRangeValues('2025-04-16', '2025-04-16').night).toEqual(['2025-04-16']);
});
