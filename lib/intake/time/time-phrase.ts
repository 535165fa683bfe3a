import type { Span } from '../sentences';
import type { TimeAtom } from './time-atom';

/** Atoms that together say when: at most one day, one time of day and one part of the day. */
export type TimePhrase = Span & {
  atoms: TimeAtom[];
  /** "By Sunday afternoon": what follows is told of that time, but nothing is dated by it. */
  isPassing: boolean;
  /** "The prosecutor said on Wednesday": the day of the telling. */
  isTold: boolean;
  /** "Yesterday" inside quotation marks: counted from the day of whoever says it. */
  isQuoted: boolean;
};

/** What an atom says: at most one of each kind makes a phrase. */
export const slotOf = ({ kind }: TimeAtom) => (kind === 'clock' || kind === 'part' ? kind : 'day');

export const isNights = ({ kind }: TimeAtom) =>
  kind === 'last_night' || kind === 'last_nights' || kind === 'next_nights';

export const isNightOf = (atom: TimeAtom) => atom.kind === 'anaphor' && atom.unit === 'night';

/** Whether a phrase names a night or an hour of one, when nobody gives interviews. */
export function isOfNight({ atoms }: TimePhrase): boolean {
  return atoms.some(
    (atom) =>
      atom.kind === 'span' ||
      isNights(atom) ||
      (atom.kind === 'anaphor' && atom.unit !== 'day') ||
      (atom.kind === 'part' && !['morning', 'afternoon', 'evening'].includes(atom.part)) ||
      (atom.kind === 'clock' && (atom.clock.from < '06:00' || atom.clock.from >= '21:00')),
  );
}
