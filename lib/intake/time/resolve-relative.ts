import { addDays } from '../../domain/calendar-day';
import { FIRST_NIGHT } from './first-night';
import type { Context, Named } from './night-context';
import { fromDay, type Hint, isForenoon } from './sides-of-day';
import type { TimeAtom } from './time-atom';

type Anaphor = Extract<TimeAtom, { kind: 'anaphor' }>;

/** As a reading that was counted; what is open stays open. */
const counted = ({ night, basis }: Named): Named => ({
  night,
  basis: basis === 'either_side' || basis === 'either_night' ? basis : 'from_context',
});
const countNights = (nights: readonly string[], shift: number): Named[] =>
  nights.map((night): Named => ({ night: addDays(night, shift), basis: 'from_context' }));

/** Whether days or nights are counted back: "the day before". */
export const isBack = ({ shift, unit }: Anaphor): boolean => shift < 0 && unit !== 'hour';

/** Whether the count goes back from a night of the attacks to before the first of them: "the day before" that is counted from elsewhere. */
const isBeyondStart = (nights: readonly string[], shift: number): boolean =>
  nights.length > 0 && nights.every((night) => night >= FIRST_NIGHT && addDays(night, shift) < FIRST_NIGHT);

/** Of the two nights that touch a day, the one that the series can be of. */
const ofSeries = (nights: readonly string[]): readonly string[] =>
  nights.includes(FIRST_NIGHT) ? nights.filter((night) => night >= FIRST_NIGHT) : nights;

const isOfAttacks = (night: string) => night >= FIRST_NIGHT;

/** Nights and days counted from what the text spoke of: "the previous evening", « le lendemain », "two nights later". None that the news could not know of yet: then it was counted from elsewhere. */
export function fromAnaphor(atom: Anaphor, hint: Hint, context: Context): Named[] {
  const { publishedOn } = context;
  const found = countFrom(atom, hint, context);
  if (atom.shift <= 0 || publishedOn === null) return found;
  return found.filter(
    ({ night }) => night < publishedOn || (atom.unit === 'evening' && night === publishedOn),
  );
}

function countFrom(atom: Anaphor, hint: Hint, context: Context): Named[] {
  const { beforeDay, isDay, publishedOn, toldOn, otherDay } = context;
  const before = ofSeries(context.before);
  if (atom.isOfNews && context.lead.length > 0) return countNights(context.lead, 0);
  // « Les 9 et 16 mars, des autos avaient brûlé. … la même nuit »: not of what was long before.
  const isLongBefore = isDay && before.length > 0 && before.every((night) => night < FIRST_NIGHT);
  if (atom.unit === 'night' && atom.shift === 0 && isLongBefore && context.lead.some(isOfAttacks))
    return countNights(context.lead, 0);
  const speech = toldOn ?? (before.length === 0 ? (otherDay ?? publishedOn) : null);
  if (speech && isBack(atom)) return fromSpeech(atom, hint, { ...context, speech });
  if (isBack(atom) && isBeyondStart(before, atom.shift) && context.lead.length > 0)
    return countNights(context.lead, atom.shift);
  // "The call was posted on April 12. The next day, at 11pm, …": from the day of the call.
  if (toldOn && before.every((night) => night > toldOn) && atom.shift > 0 && atom.unit !== 'hour')
    return fromSpeech(atom, hint, { ...context, speech: toldOn }).map(counted);
  if (beforeDay === null || atom.unit === 'hour') return countNights(before, atom.shift);
  const day = addDays(beforeDay, atom.shift);
  const isOpen = before.length > 1;
  if (atom.unit === 'evening') return isOpen && !isDay ? countNights(before, atom.shift) : atNight(day);
  // "Ce mardi 15 avril … cette nuit-là": the night that the text began with, where it touches that day.
  const begun = before.filter((night) => context.lead.includes(night));
  if (atom.unit === 'night' && atom.shift === 0 && isDay && isOpen && begun.length === 1)
    return countNights(begun, 0);
  if (atom.unit === 'night')
    return isDay && isOpen && (atom.shift <= 0 || atom.shift > 1)
      ? atNight(day)
      : countNights(before, atom.shift);
  // "That morning" is the one that ends the night.
  if (atom.shift === 0 && isForenoon(hint.part) && !isDay) return countNights(before, 0);
  // « Dans la nuit de lundi à mardi, … Le lendemain à l'aube »: that dawn ends the next night.
  if (atom.shift > 0 && context.isWhole && hint.part === 'dawn') return countNights(before, atom.shift);
  // "The day before, at 11pm" is counted by days, "the day before" alone by nights.
  const isTimed = hint.clock !== undefined || (hint.part !== undefined && hint.part !== 'by_night');
  // "That day", said of a day alone, says no more than that.
  if (atom.shift === 0 && isDay && !isTimed) return before.map((night) => ({ night, basis: 'either_side' }));
  return isTimed ? fromDay(day, hint, context).map(counted) : countNights(before, atom.shift);
}

const atNight = (night: string): Named[] => [{ night, basis: 'from_context' }];

/** Counted from the day of whoever tells it. */
function fromSpeech(atom: Anaphor, hint: Hint, context: Context & { speech: string }): Named[] {
  const day = addDays(context.speech, atom.shift);
  if (atom.unit !== 'day') return [{ night: day, basis: 'from_publication' }];
  return fromDay(day, hint, context);
}

/** A time of day, or a part of the night, without its day: of the day or the night that the text goes on about. */
export function fromTimeAlone(hint: Hint, context: Context): Named[] {
  const { clock } = hint;
  // "In the dead of night, at one": the hour says more.
  const part = clock && hint.part === 'by_night' ? undefined : hint.part;
  const { before, beforeDay, lead, isApart, isFar, isDay, isHead } = context;
  const publishedOn = context.saidOn ?? context.publishedOn;
  const isOfDay = isDay && beforeDay !== null && part !== 'by_night' && part !== 'night';
  const isNews =
    publishedOn !== null && beforeDay !== null && beforeDay >= addDays(publishedOn, -LAST_NIGHT_DAYS);
  // A paragraph further on, "overnight" is no more of the night before last that was mentioned in passing.
  const isLong = publishedOn !== null && (before.at(-1) ?? '') < addDays(publishedOn, -1);
  // "Overnight" alone is said of the night before the news, unless it stands under a date or tells of one long past.
  if (isOfDay && !isApart && (part !== 'overnight' || isHead || !isNews))
    return fromDay(beforeDay, { ...hint, part }, context).map(counted);
  const isOfNight =
    clock !== undefined || part === 'early' || part === 'dawn' || part === 'overnight' || part === 'by_night';
  if (!isOfNight) return [];
  const isClose = !isApart || !(isFar || isDay);
  const isNear = part === 'overnight' ? !(isFar || isDay || (isApart && isNews && isLong)) : isClose;
  const goesOn = part !== 'overnight' || isNear || publishedOn === null;
  // A chronicle goes on with its last night; news that looks back returns to its first.
  const isChronicle = (before[0] ?? '') > (lead[0] ?? '');
  if (goesOn && !isNear && lead.length > 0) return countNights(isChronicle ? before : lead, 0);
  if (goesOn && before.length > 0)
    return isOfDay ? fromDay(beforeDay, hint, context).map(counted) : countNights(before, 0);
  return publishedOn && part !== 'by_night'
    ? [{ night: addDays(publishedOn, -1), basis: 'from_publication' }]
    : [];
}

/** For how many days before its publication "overnight" is no more than the last night. */
const LAST_NIGHT_DAYS = 2;
