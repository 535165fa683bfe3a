import { expect, it } from 'vitest';
import { readNights } from '@/lib/intake/read-nights';

/** The nights that a text names, month and day, without those said twice running. */
function nightsIn(text: string, publishedOn: string | null): string {
  const nights = readNights(text, { publishedOn }).map(({ night }) => night.slice(5));
  return nights.filter((night, at) => night !== nights[at - 1]).join(' ');
}

type Row = readonly [text: string, nights: string];
/** One test for each text, read on a day of publication. */
export const nightTable = (publishedOn: string | null, rows: readonly Row[]) =>
  it.each(rows)(`%s (${publishedOn ?? 'no day'})`, (text, nights) => {
    expect(nightsIn(text, publishedOn)).toBe(nights);
  });
