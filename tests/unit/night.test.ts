import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addNights,
  daySchema,
  formatClock,
  formatDay,
  formatNight,
  formatNightShort,
  listNights,
  type Night,
  nightInterval,
  nightOf,
  nightSchema,
  toParisIso,
} from '@/lib/domain/night';

const HOUR = 3_600_000;
const night = (text: string) => nightSchema.parse(text);
const instants = fc.date({
  min: new Date('1950-01-02T00:00:00Z'),
  max: new Date('2099-12-30T00:00:00Z'),
  noInvalidDate: true,
});
const nights = instants.map(nightOf);

describe('a night', () => {
  it('holds every instant exactly once', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const around = [-1, 0, 1].map((step) => nightInterval(addNights(nightOf(instant), step)));
        expect(around.map(({ start, end }) => start <= instant && instant < end)).toEqual([
          false,
          true,
          false,
        ]);
      }),
    );
  });

  it('begins where the one before it ends', () => {
    fc.assert(
      fc.property(nights, (one) => {
        expect(nightInterval(addNights(one, 1)).start).toEqual(nightInterval(one).end);
      }),
    );
  });

  it('takes 05:20 on 16 April 2025 for the night of the 15th', () => {
    expect(nightOf(new Date('2025-04-16T05:20:00+02:00'))).toBe('2025-04-15');
  });

  it('opens at noon in Paris, to the millisecond', () => {
    expect(nightOf(new Date('2025-04-15T11:59:59.999+02:00'))).toBe('2025-04-14');
    expect(nightOf(new Date('2025-04-15T12:00:00+02:00'))).toBe('2025-04-15');
  });

  it.each([
    ['2025-03-29', 23],
    ['2025-10-25', 25],
    ['2025-04-14', 24],
  ])('that begins on %s has %i hours', (text, hours) => {
    const { start, end } = nightInterval(night(text));
    expect((end.getTime() - start.getTime()) / HOUR).toBe(hours);
  });

  it('is found again after any number of steps there and back', () => {
    fc.assert(
      fc.property(nights, fc.integer({ min: -500, max: 500 }), (one, count) => {
        fc.pre(one > '1955' && one < '2095');
        expect(addNights(addNights(one, count), -count)).toBe(one);
      }),
    );
  });

  it('is refused when it is no day of the calendar', () => {
    for (const text of ['2025-02-29', '2025-13-01', '2025-4-1', '20250414', '1899-12-31', ' 2025-04-14', ''])
      expect(daySchema.safeParse(text).success).toBe(false);
    expect(daySchema.safeParse('2024-02-29').success).toBe(true);
  });
});

describe('a list of nights', () => {
  it('has both its ends', () => {
    expect(listNights(night('2025-04-13'), night('2025-04-15'))).toEqual([
      '2025-04-13',
      '2025-04-14',
      '2025-04-15',
    ]);
    expect(listNights(night('2025-04-13'), night('2025-04-13'))).toEqual(['2025-04-13']);
  });

  it('is empty when it ends before it begins', () => {
    expect(listNights(night('2025-04-15'), night('2025-04-13'))).toEqual([]);
  });

  it('reaches the last night there is', () => {
    expect(listNights(night('2099-12-30'), night('2099-12-31'))).toEqual(['2099-12-30', '2099-12-31']);
  });
});

describe('a night in words', () => {
  it.each([
    ['2025-04-14', 'night of 14–15 April 2025', 'nuit du 14 au 15 avril 2025', '14–15 Apr'],
    ['2025-04-30', 'night of 30 April – 1 May 2025', 'nuit du 30 avril au 1er mai 2025', '30 Apr – 1 May'],
    [
      '2025-12-31',
      'night of 31 December 2025 – 1 January 2026',
      'nuit du 31 décembre 2025 au 1er janvier 2026',
      '31 Dec – 1 Jan',
    ],
  ])('%s is the %s', (text, en, fr, short) => {
    expect(formatNight(night(text), 'en')).toBe(en);
    expect(formatNight(night(text), 'fr')).toBe(fr);
    expect(formatNightShort(night(text), 'en')).toBe(short);
  });

  it('can be said of every night that a reader can ask for', () => {
    for (const text of ['1900-01-01', '2099-12-31'])
      for (const locale of ['en', 'fr'] as const) expect(formatNight(night(text), locale)).toContain('1');
  });
});

describe('a time in words', () => {
  it.each([
    ['2025-04-16T03:20:00Z', '5.20 am', '5 h 20', '2025-04-16T05:20:00+02:00'],
    ['2025-01-16T23:05:00Z', '12.05 am', '0 h 05', '2025-01-17T00:05:00+01:00'],
    ['2025-07-16T10:00:00Z', '12.00 pm', '12 h 00', '2025-07-16T12:00:00+02:00'],
  ])('%s is %s in Paris', (iso, en, fr, paris) => {
    const instant = new Date(iso);
    expect(formatClock(instant, 'en')).toBe(en);
    expect(formatClock(instant, 'fr')).toBe(fr);
    expect(toParisIso(instant)).toBe(paris);
  });

  it('keeps its instant', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(new Date(toParisIso(instant))).toEqual(instant);
      }),
    );
  });
});

// Runs in a process of its own: Node reads TZ once, when it starts.
const SCRIPT = `import('@/lib/domain/night').then((night) => {
  const hours = Array.from({ length: 24 * 7 }, (_, hour) => hour * 3600000);
  const starts = ['2025-03-28', '2025-04-13', '2025-10-24', '2025-12-30'].map((day) => Date.parse(day + 'T00:00Z'));
  const answers = starts.flatMap((start) => hours.map((hour) => {
    const instant = new Date(start + hour);
    const one = night.nightOf(instant);
    const { start: from, end } = night.nightInterval(one);
    const words = ['en', 'fr'].flatMap((locale) => [night.formatNight(one, locale), night.formatClock(instant, locale), night.formatDay(one, locale)]);
    return [one, from.toISOString(), end.toISOString(), night.addNights(one, 1), night.toParisIso(instant), ...words];
  }));
  console.log(JSON.stringify({ here: new Date(starts[0]).getHours(), answers }));
})`;

function answerIn(zone: string): { here: number; answers: (string | Night)[][] } {
  const args = ['--import', 'tsx', '--eval', SCRIPT];
  return JSON.parse(
    execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone }, encoding: 'utf8' }),
  );
}

describe('the zone the server stands in', () => {
  it('changes no answer', () => {
    const zones = ['Europe/Paris', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(answerIn);
    expect(new Set(zones.map(({ here }) => here)).size).toBe(3);
    expect(zones[1]?.answers).toEqual(zones[0]?.answers);
    expect(zones[2]?.answers).toEqual(zones[0]?.answers);
  });

  it('is not the reader’s day either', () => {
    expect(formatDay('2025-04-16', 'fr')).toBe('16 avril 2025');
    expect(formatDay('2025-05-01', 'fr')).toBe('1er mai 2025');
  });
});
