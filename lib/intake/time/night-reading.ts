import { addDays } from '../../domain/calendar-day';
import type { Localised } from '../../domain/locale';
import type { Span } from '../sentences';
import type { Clock } from './read-clock';

/** Why a phrase is read as a night. Of several readings of one phrase the first is the likelier. */
export const NIGHT_BASES = [
  {
    code: 'both_days',
    label: { en: 'both days of the night are named', fr: 'les deux jours de la nuit sont nommés' },
  },
  { code: 'evening', label: { en: 'its evening is named', fr: 'son soir est nommé' } },
  { code: 'morning', label: { en: 'its morning is named', fr: 'son matin est nommé' } },
  {
    code: 'either_side',
    label: {
      en: 'a day is named: the night before it or the night after it',
      fr: 'un jour est nommé : la nuit qui le précède ou celle qui le suit',
    },
  },
  {
    code: 'either_night',
    label: {
      en: 'a night is named by one day alone: it ends on that day or begins on it',
      fr: 'une nuit est nommée par un seul jour : elle s’y achève ou y commence',
    },
  },
  {
    code: 'day_of_publication',
    label: {
      en: 'the day of publication is named: the night that ended on it',
      fr: 'le jour de publication est nommé : la nuit qui s’y est achevée',
    },
  },
  {
    code: 'from_publication',
    label: {
      en: 'the last night before the day of publication',
      fr: 'la dernière nuit avant le jour de publication',
    },
  },
  {
    code: 'from_context',
    label: { en: 'counted from the night named before', fr: 'comptée depuis la nuit nommée auparavant' },
  },
] as const satisfies readonly { code: string; label: Localised }[];
export type NightBasis = (typeof NIGHT_BASES)[number]['code'];

/** One night that a stretch [start, end) of a text names, with the time of day where it gives one: HH:MM, Paris. */
export type NightReading = Span & {
  night: string;
  from: string | null;
  to: string | null;
  precision: Clock['precision'] | null;
  basis: NightBasis;
};

/** Whether the words can honestly be read as two nights. */
export const isEither = ({ basis }: NightReading) => basis === 'either_side' || basis === 'either_night';

/** Whether no more than a day was said: "Tuesday", « le 14 avril ». */
export const isDayAlone = ({ basis }: NightReading) =>
  basis === 'either_side' || basis === 'day_of_publication';

/** The day that readings of one phrase named: the evening's or the morning's, or the one between two nights. */
export function dayOf(readings: readonly NightReading[]): string | null {
  const nights = readings.map(({ night }) => night).sort();
  const [first] = nights;
  if (first === undefined) return null;
  if (nights.length > 1) return nights[1] ?? null;
  const basis = readings[0]?.basis;
  return basis === 'morning' || basis === 'day_of_publication' ? addDays(first, 1) : first;
}
