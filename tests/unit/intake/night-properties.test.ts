import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNights } from '@/lib/intake/read-nights';

const EN_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const FR_DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const add = (day: string, count: number) => toDay(Date.parse(day) + count * 86_400_000);
/** Monday is 0. */
const weekdayOf = (day: string) => (new Date(day).getUTCDay() + 6) % 7;
const nameOf = (day: string, names: readonly string[]) => names[weekdayOf(day)] ?? '';
const inWords = (day: string, locale: 'en-GB' | 'fr-FR') =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(day));

const days = fc
  .date({ min: new Date('2025-04-20'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => toDay(date.getTime()));
/** A day of publication, and a night from one to six days before it. */
const cases = fc.tuple(days, fc.integer({ min: 1, max: 6 }));

const nightsIn = (text: string, publishedOn: string | null) => [
  ...new Set(readNights(text, { publishedOn }).map(({ night }) => night)),
];
const prove = (say: (evening: string, morning: string) => string) =>
  fc.assert(
    fc.property(cases, ([publishedOn, back]) => {
      const night = add(publishedOn, -back);
      expect(nightsIn(say(night, add(night, 1)), publishedOn)).toEqual([night]);
    }),
  );

describe('on any day of publication, a night of the last week', () => {
  it.each<[string, (evening: string, morning: string) => string]>([
    ['overnight X to Y', (one, two) => `overnight ${nameOf(one, EN_DAYS)} to ${nameOf(two, EN_DAYS)}`],
    ['on X night', (one) => `on ${nameOf(one, EN_DAYS)} night`],
    ['late on X', (one) => `late on ${nameOf(one, EN_DAYS)}`],
    ['early on Y', (_one, two) => `early on ${nameOf(two, EN_DAYS)}`],
    ['before dawn on Y', (_one, two) => `before dawn on ${nameOf(two, EN_DAYS)}`],
    ['at 3.20am on Y', (_one, two) => `at 3.20am on ${nameOf(two, EN_DAYS)}`],
    ['la nuit de X à Y', (one, two) => `dans la nuit de ${nameOf(one, FR_DAYS)} à ${nameOf(two, FR_DAYS)}`],
    ['X soir', (one) => `${nameOf(one, FR_DAYS)} soir`],
    ['Y à l’aube', (_one, two) => `${nameOf(two, FR_DAYS)} à l’aube`],
    ['Y vers 3 h 20', (_one, two) => `${nameOf(two, FR_DAYS)} vers 3 h 20`],
    ['X, peu avant minuit', (one) => `${nameOf(one, FR_DAYS)}, peu avant minuit`],
    ['Y, peu après minuit', (_one, two) => `${nameOf(two, FR_DAYS)}, peu après minuit`],
  ])('%s', (_what, say) => prove(say));
});

describe('a night with its full date', () => {
  it.each<[string, (evening: string, morning: string) => string]>([
    ['in English', (one, two) => `on the night of ${inWords(one, 'en-GB')} to ${inWords(two, 'en-GB')}`],
    ['in French', (one, two) => `dans la nuit du ${inWords(one, 'fr-FR')} au ${inWords(two, 'fr-FR')}`],
    ['by its evening', (one) => `le ${inWords(one, 'fr-FR')} au soir`],
    ['by its morning', (_one, two) => `in the early hours of ${inWords(two, 'en-GB')}`],
  ])('is itself %s, whenever it is told', (_what, say) => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 700 }), (night, later) => {
        const text = say(night, add(night, 1));
        expect(nightsIn(text, add(night, later))).toEqual([night]);
        expect(nightsIn(text, null)).toEqual([night]);
      }),
    );
  });
});

it('a date a year before any day is a day of the calendar', () => {
  for (const day of ['2028-02-29', '2026-03-01'])
    expect(() => readNights('A year ago today, at 3am', { publishedOn: day })).not.toThrow();
});
