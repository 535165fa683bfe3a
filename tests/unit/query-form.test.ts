import { describe, expect, it } from 'vitest';
import { toRangeAddress } from '@/components/filters/night-strip-keys';
import { type QueryForm, readValues, writeValues } from '@/components/filters/query-form';
import { parseQuery, serializeQuery } from '@/lib/filters/address';
import { FILTERS } from '@/lib/filters/filters';

const keys = FILTERS.map((filter) => filter.key);
const formOf = (query: string): QueryForm => ({ path: '/en', keys, query });

describe('the form of a query, in the browser', () => {
  it.each([
    '',
    'method=gunfire,unspecified',
    'bbox=3.5,42.9,17.2,44.6',
    'bbox=-4.9,-0.5,9.3,51.1&q=a%2C%20b',
    'night=2025-04-14&department=13,83&bbox=10,9,20,11',
  ])('writes what it read: "%s"', (address) => {
    const canonical = serializeQuery(parseQuery(new URLSearchParams(address)).query);
    const form = formOf(canonical);
    const written = parseQuery(new URLSearchParams(writeValues(form, readValues(form))));
    expect(written.problems).toEqual([]);
    expect(serializeQuery(written.query)).toBe(canonical);
  });

  it('keeps the area when a range of nights is chosen', () => {
    const address = toRangeAddress(formOf('bbox=3.5,42.9,17.2,44.6'), '2025-04-15', '2025-04-14');
    const { query, problems } = parseQuery(new URL(address, 'https://x.test').searchParams);
    expect(problems).toEqual([]);
    expect(query).toMatchObject({ from: '2025-04-14', to: '2025-04-15', bbox: [3.5, 42.9, 17.2, 44.6] });
  });
});
