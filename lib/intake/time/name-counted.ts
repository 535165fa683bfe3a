import { addDays } from '../../domain/calendar-day';
import { FIRST_NIGHT } from './first-night';
import type { Context, Named } from './night-context';
import type { TimeAtom } from './time-atom';

type Counted = Extract<
  TimeAtom,
  { kind: 'last_night' | 'last_nights' | 'next_nights' | 'weekend' | 'nth_night' }
>;

export const isCounted = (atom: TimeAtom): atom is Counted =>
  atom.kind === 'last_night' ||
  atom.kind === 'last_nights' ||
  atom.kind === 'next_nights' ||
  atom.kind === 'weekend' ||
  atom.kind === 'nth_night';

/** Monday is 0. */
const weekdayOf = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const SATURDAY = 5;

/** Nights counted from the day of publication, or from the night the text spoke of before. */
export function fromOtherNights(atom: Counted, { publishedOn, before, beforeDay, isDay }: Context): Named[] {
  const latest = publishedOn && addDays(publishedOn, -1);
  if (atom.kind === 'last_night')
    return latest ? [{ night: addDays(latest, 1 - atom.back), basis: 'from_publication' }] : [];
  if (atom.kind === 'nth_night') return nameNth(atom.nth, { publishedOn, before });
  if (atom.kind === 'weekend') return publishedOn ? nameWeekend(publishedOn) : [];
  if (atom.kind === 'next_nights') return nameNext(atom.count, { publishedOn, before });
  // « Ce que l'on sait ce mercredi. Au cours des deux nuits précédentes »: those before the news.
  const isOfNews = isDay && beforeDay === publishedOn;
  const isFromContext = atom.from === 'context' && before[0] !== undefined && !isOfNews;
  const last = isFromContext ? addDays(before[0] ?? '', -1) : latest;
  if (!last) return [];
  const basis = isFromContext ? 'from_context' : 'from_publication';
  const nights = Array.from({ length: atom.count }, (_, back) => addDays(last, -back));
  return nights.reverse().map((night) => ({ night, basis }));
}

/** The nights after the last one told of; those that had not begun by publication are left out. */
function nameNext(count: number, { publishedOn, before }: Pick<Context, 'publishedOn' | 'before'>): Named[] {
  const last = before.at(-1);
  if (last === undefined) return [];
  return Array.from({ length: count }, (_, at) => addDays(last, at + 1))
    .filter((night) => publishedOn === null || night < publishedOn)
    .map((night): Named => ({ night, basis: 'from_context' }));
}

/** A night counted from the first of the attacks, or of a later wave that the text is about; none that had not begun by publication. */
function nameNth(nth: number, { publishedOn, before }: Pick<Context, 'publishedOn' | 'before'>): Named[] {
  const later = before.find((one) => one > addDays(FIRST_NIGHT, FIRST_WAVE_DAYS));
  const night = addDays(later ?? FIRST_NIGHT, nth - 1);
  return publishedOn === null || night < publishedOn ? [{ night, basis: 'from_context' }] : [];
}
const FIRST_WAVE_DAYS = 9;

/** The nights from Saturday and from Sunday of the last weekend; those that had not begun by publication are left out. */
function nameWeekend(publishedOn: string): Named[] {
  const saturday = addDays(publishedOn, -((weekdayOf(publishedOn) - SATURDAY + 7) % 7));
  return [saturday, addDays(saturday, 1)]
    .filter((night) => night < publishedOn || night === saturday)
    .map((night): Named => ({ night, basis: 'either_side' }));
}
