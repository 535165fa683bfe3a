import { addDays } from '../../domain/calendar-day';
import { fromOtherNights, isCounted } from './name-counted';
import type { Context, Named } from './night-context';
import type { NightReading } from './night-reading';
import type { Clock } from './read-clock';
import type { DayParts } from './read-day';
import { resolveDay, yearBefore } from './resolve-day';
import { fromAnaphor, fromTimeAlone } from './resolve-relative';
import { fromDay, type Hint, isForenoon } from './sides-of-day';
import type { DayPart, TimeAtom } from './time-atom';
import type { TimePhrase } from './time-phrase';

/** The hours that a part of the day is taken to mean; a night alone says no more than itself. */
const HOURS: Partial<Record<DayPart, readonly [string, string]>> = {
  early: ['00:00', '06:00'],
  dawn: ['05:00', '07:00'],
  morning: ['06:00', '11:59'],
  afternoon: ['12:00', '18:00'],
  evening: ['18:00', '23:59'],
};

const find = <K extends TimeAtom['kind']>({ atoms }: TimePhrase, kind: K) =>
  atoms.find((atom): atom is Extract<TimeAtom, { kind: K }> => atom.kind === kind);

// Hours of the clock of twelve that a night has once: six to eleven before midnight, the others after it.
const FIRST_EVENING_HOUR = '06:00';

/** "Half past ten" on a night is in the evening, "half past two" after midnight. */
function settleClock(clock: Clock | undefined, part: DayPart | undefined): Clock | undefined {
  if (!clock?.isOpen || isForenoon(part)) return clock;
  const isLate = part === 'evening' || part === 'afternoon' || clock.from >= FIRST_EVENING_HOUR;
  const add = (time: string) => `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;
  return isLate && clock.to < '12:00' ? { ...clock, from: add(clock.from), to: add(clock.to) } : clock;
}

/** The nights a phrase can name, the likelier first. */
export function resolvePhrase(phrase: TimePhrase, context: Context): NightReading[] {
  const part = find(phrase, 'part')?.part;
  const clock = settleClock(find(phrase, 'clock')?.clock, part);
  const hours = part && HOURS[part];
  const time =
    clock ?? (hours ? { from: hours[0], to: hours[1], precision: 'part_of_night' as const } : null);
  const { from = null, to = null, precision = null } = time ?? {};
  return nameNights(phrase, { part, clock }, context).map(({ night, basis }) => ({
    start: phrase.start,
    end: phrase.end,
    night,
    from,
    to,
    precision,
    basis,
  }));
}

function nameNights(phrase: TimePhrase, hint: Hint, context: Context): Named[] {
  const [atom] = phrase.atoms.filter(({ kind }) => kind !== 'clock' && kind !== 'part');
  if (!atom) return fromTimeAlone(hint, context);
  switch (atom.kind) {
    case 'span':
      return fromSpan(atom, context);
    case 'day':
      return fromDay(
        resolveDay(atom.parts, context),
        { ...hint, isDate: atom.parts.month !== undefined },
        context,
      );
    case 'shift': {
      const day = context.publishedOn && addDays(context.publishedOn, atom.days);
      return fromDay(day, hint, context);
    }
    case 'era':
      return fromEra(atom, context);
    case 'anaphor':
      return fromAnaphor(atom, hint, context);
    default:
      return isCounted(atom) ? fromOtherNights(atom, context) : [];
  }
}

/** "A year ago today" names a day, "a year ago" none. */
function fromEra({ era }: Extract<TimeAtom, { kind: 'era' }>, context: Context): Named[] {
  if (context.publishedOn === null || !/^year_to/.test(era)) return [];
  const part = era === 'year_to_the_night' ? 'evening' : undefined;
  return fromDay(yearBefore(context.publishedOn), { part, clock: undefined, isDate: true }, context);
}

type Nights = Extract<TimeAtom, { kind: 'span' }>;
/** More nights than this are a period of which none is meant. */
const MOST_NIGHTS = 3;

function fromSpan(span: Nights, calendar: Context): Named[] {
  const morning = resolveDay(fillFrom(span.morning, span.evening), calendar);
  if (morning === null) return [];
  const { evening } = span;
  const night = span.areApart ? morning : addDays(morning, -1);
  if (!evening) return [{ night, basis: 'morning' }];
  const first = resolveDay({ ...fillFrom(evening, dateOf(night)), which: undefined }, { publishedOn: night });
  if (first === null) return [];
  if (span.areApart) return [first, night].map((one) => ({ night: one, basis: 'evening' as const }));
  if (first === night) return [{ night, basis: 'both_days' }];
  // "From Sunday night to Tuesday morning", « entre le dimanche 13 et le mardi 15 avril »; two numbers can be ages.
  const isOfDays = isNamed(evening) || isNamed(span.morning);
  const isWide = span.isByNight ? evening.day === undefined : isOfDays && addDays(first, 1) === night;
  return isWide ? listNights(first, night).map(({ night: one }) => ({ night: one, basis: 'both_days' })) : [];
}

const isNamed = ({ weekday, month }: DayParts) => weekday !== undefined || month !== undefined;

/** The nights from one to another, both included; none when they are too many. */
export function listNights(first: string, last: string): { night: string }[] {
  const nights = Array.from({ length: MOST_NIGHTS }, (_, by) => addDays(first, by)).filter(
    (one) => one <= last,
  );
  return nights.at(-1) === last ? nights.map((night) => ({ night })) : [];
}

const dateOf = (day: string): DayParts => ({
  month: Number(day.slice(5, 7)) - 1,
  year: Number(day.slice(0, 4)),
});

/** A day that lacks its month or year has those of the other side of the night. */
function fillFrom(parts: DayParts, other: DayParts | null): DayParts {
  if (parts.day === undefined) return parts;
  return { ...parts, month: parts.month ?? other?.month, year: parts.year ?? other?.year };
}
