import type { DayPart, TimeAtom } from './find-time-atoms';
import type { TimePhrase } from './group-atoms';
import type { NightReading } from './night-reading';
import type { Clock } from './read-clock';
import type { DayParts } from './read-day';
import { addDay, resolveDay } from './resolve-day';

/** What phrases are read against: the day of publication. */
export type NightContext = { publishedOn: string | null };
/** The nights that the phrase before named, the likelier first. */
type Context = NightContext & { before: readonly string[]; isFar: boolean };

type Named = Pick<NightReading, 'night' | 'basis'>;

/** The hours that a part of the day is taken to mean; a night alone says no more than itself. */
const HOURS: Partial<Record<DayPart, readonly [string, string]>> = {
  early: ['00:00', '06:00'],
  dawn: ['05:00', '07:00'],
  morning: ['06:00', '11:59'],
  afternoon: ['12:00', '18:00'],
  evening: ['18:00', '23:59'],
};

const isBeforeNoon = (clock: Clock) => clock.from < '12:00';
const find = <K extends TimeAtom['kind']>({ atoms }: TimePhrase, kind: K) =>
  atoms.find((atom): atom is Extract<TimeAtom, { kind: K }> => atom.kind === kind);

/** The nights a phrase can name, the likelier first. */
export function resolvePhrase(phrase: TimePhrase, context: Context): NightReading[] {
  const clock = find(phrase, 'clock')?.clock;
  const part = find(phrase, 'part')?.part;
  const hours = part && HOURS[part];
  const time =
    clock ?? (hours ? { from: hours[0], to: hours[1], precision: 'part_of_night' as const } : null);
  const { from = null, to = null, precision = null } = time ?? {};
  return nameNights(phrase, context).map((named) => ({
    start: phrase.start,
    end: phrase.end,
    night: named.night,
    from,
    to,
    precision,
    basis: named.basis,
  }));
}

function nameNights(phrase: TimePhrase, context: Context): Named[] {
  const [atom] = phrase.atoms.filter(({ kind }) => kind !== 'clock' && kind !== 'part');
  const part = find(phrase, 'part')?.part;
  const clock = find(phrase, 'clock')?.clock;
  if (!atom) return fromTimeAlone({ part, clock }, context);
  switch (atom.kind) {
    case 'span':
      return fromSpan(atom, context.publishedOn);
    case 'day':
      return fromDay(
        resolveDay(atom.parts, context.publishedOn),
        { part, clock, isDate: atom.parts.month !== undefined },
        context,
      );
    case 'shift': {
      const day = context.publishedOn && addDay(context.publishedOn, atom.days);
      return fromDay(day, { part, clock, isDate: false }, context);
    }
    default:
      return fromOtherNights(atom, context);
  }
}

type Hint = { part: DayPart | undefined; clock: Clock | undefined; isDate: boolean };

function fromDay(day: string | null, { part, clock, isDate }: Hint, { publishedOn }: Context): Named[] {
  if (day === null) return [];
  const ended: Named = { night: addDay(day, -1), basis: 'morning' };
  const begun: Named = { night: day, basis: 'evening' };
  // The night that begins on the day of publication has hardly been reported on it.
  const isToday = day === publishedOn;
  const either = (named: Named[]) => named.map(({ night }): Named => ({ night, basis: 'either_side' }));
  if (part === 'early' || part === 'dawn' || part === 'morning') return [ended];
  if (part === 'evening' || part === 'afternoon') return [begun];
  if (part === 'night' || part === 'night_of') return [isToday ? ended : begun];
  if (clock && isMidnight(clock) && !part)
    return clock.side ? [clock.side === 'before' ? begun : ended] : either([ended, begun]);
  if (clock) return [isBeforeNoon(clock) ? ended : begun];
  if (isToday) return [part === 'overnight' ? ended : { ...ended, basis: 'day_of_publication' }];
  return either(isDate && part !== 'overnight' ? [begun, ended] : [ended, begun]);
}

const isMidnight = ({ from, to }: Clock) => from === to && from === '00:00';

function fromSpan(
  span: { evening: DayParts | null; morning: DayParts },
  publishedOn: string | null,
): Named[] {
  const morning = resolveDay(fillFrom(span.morning, span.evening), publishedOn);
  if (morning === null) return [];
  const night = addDay(morning, -1);
  const { evening } = span;
  if (!evening) return [{ night, basis: 'morning' }];
  const isSame = resolveDay(fillFrom(evening, { ...dateOf(night) }), night) === night;
  return isSame ? [{ night, basis: 'both_days' }] : [];
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

type Counted = Extract<TimeAtom, { kind: 'last_night' | 'last_nights' | 'anaphor' }>;

function fromOtherNights(atom: TimeAtom, { publishedOn, before }: Context): Named[] {
  if (!isCounted(atom)) return [];
  const latest = publishedOn && addDay(publishedOn, -1);
  if (atom.kind === 'last_night') return latest ? [{ night: latest, basis: 'from_publication' }] : [];
  if (atom.kind === 'anaphor')
    return before.map((night) => ({ night: addDay(night, atom.shift), basis: 'from_context' }));
  const isFromContext = atom.from === 'context' && before[0] !== undefined;
  const last = isFromContext ? addDay(before[0] ?? '', -1) : latest;
  if (!last) return [];
  const basis = isFromContext ? 'from_context' : 'from_publication';
  const nights = Array.from({ length: atom.count }, (_, back) => addDay(last, -back));
  return nights.reverse().map((night) => ({ night, basis }));
}

const isCounted = (atom: TimeAtom): atom is Counted =>
  atom.kind === 'last_night' || atom.kind === 'last_nights' || atom.kind === 'anaphor';

/** A time of day, or a part of the night, without its day. */
function fromTimeAlone(hint: Omit<Hint, 'isDate'>, { publishedOn, before, isFar }: Context): Named[] {
  const { part, clock } = hint;
  const isOfNight = clock !== undefined || part === 'early' || part === 'dawn' || part === 'overnight';
  if (!isOfNight) return [];
  // "Overnight" alone is said of the night before the news, unless the text has just named another.
  const goesOn = before.length > 0 && (part !== 'overnight' || !isFar || publishedOn === null);
  if (goesOn) return before.map((night) => ({ night, basis: 'from_context' }));
  return publishedOn ? [{ night: addDay(publishedOn, -1), basis: 'from_publication' }] : [];
}
