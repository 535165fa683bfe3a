import type { Span } from '../sentences';
import type { Clock } from './read-clock';
import type { DayParts } from './read-day';

/**
 * A part of a day. `overnight` is said of either side of a day, `night_of` of the side that follows its evening;
 * `by_night` says how rather than when.
 */
export type DayPart =
  | 'early'
  | 'dawn'
  | 'morning'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'overnight'
  | 'night_of'
  | 'by_night';

export type Said =
  /**
   * A night between two days, or several where a word says that they are nights; `evening` null where only the morning
   * after is named. `areApart` where each day names a night of its own: "the nights of Sunday and Monday".
   */
  | { kind: 'span'; evening: DayParts | null; morning: DayParts; isByNight: boolean; areApart?: boolean }
  | { kind: 'day'; parts: DayParts }
  /** A day counted from the day of publication. */
  | { kind: 'shift'; days: number }
  /** Nights before the day of publication: 1 is the night that ended on its morning. */
  | { kind: 'last_night'; back: number }
  | { kind: 'last_nights'; count: number; from: 'publication' | 'context' }
  /** Nights after the one the text spoke of. */
  | { kind: 'next_nights'; count: number }
  | { kind: 'weekend' }
  /** The second, third … night of the attacks. */
  | { kind: 'nth_night'; nth: number }
  /** A night, evening or day counted from the one the text spoke of before; `hour` where less than a night lies between; `isOfNews` of the night that the text began with, whatever it spoke of since. */
  | { kind: 'anaphor'; shift: number; unit: 'night' | 'evening' | 'day' | 'hour'; isOfNews?: boolean }
  /** Another time than that of the news, which names no day of its own. */
  | {
      kind: 'era';
      era: 'year_to_the_day' | 'year_to_the_night' | 'year_ago' | 'month';
      parts?: Pick<DayParts, 'month' | 'year'>;
    }
  | { kind: 'part'; part: DayPart }
  | { kind: 'clock'; clock: Clock };

/** The smallest piece of a phrase about time, at [start, end) of the text. */
export type TimeAtom = Span & Said;
