import { describe, expect, it } from 'vitest';
import { toNightWindow, withinWindow } from '@/components/filters/night-window';
import { addNights, listNights, nightSchema } from '@/lib/domain/night';
import { EVERYTHING } from '@/lib/filters/address';

const FIRST = nightSchema.parse('2024-01-01');
const stretch = (nights: number) => listNights(FIRST, addNights(FIRST, nights - 1));

describe('the nights that a page shows', () => {
  it('are all of them while they can be read', () => {
    const nights = stretch(62);
    expect(toNightWindow(nights, nights, EVERYTHING)).toBeNull();
    expect(withinWindow([{ night: FIRST }], null)).toHaveLength(1);
  });

  it('are the last month of a longer stretch, with the way to the month before', () => {
    const nights = stretch(400);
    const window = toNightWindow(nights, nights, EVERYTHING);
    expect(window).toMatchObject({ last: nights.at(-1), later: null });
    const rows = nights.map((night) => ({ night }));
    expect(withinWindow(rows, window)).toHaveLength(31);
  });

  it('lead back night by night through everything, none shown twice and none left out', () => {
    const nights = stretch(200);
    const seen: string[] = [];
    for (let window = toNightWindow(nights, nights, EVERYTHING); window !== null; ) {
      const rows = nights.map((night) => ({ night }));
      seen.unshift(...withinWindow(rows, window).map(({ night }) => night));
      const { earlier } = window;
      if (!earlier) break;
      const asked = nights.filter((night) => night >= (earlier.from ?? '') && night <= (earlier.to ?? ''));
      window = toNightWindow(asked, nights, earlier);
    }
    expect(seen).toEqual(nights);
  });
});
