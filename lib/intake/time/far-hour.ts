import type { TimePhrase } from './time-phrase';

const SAME_CLAUSE = /^(?!.*(?:\b(?:dont|whose)\b|, (?:qui|ou|which|where)\b))[^.!?;\n]{0,120}$/;

/** « Le surlendemain, à Toulon, la porte était arrosée à 0h40 »: the hour is of the day that opens its sentence. */
export function withHours(folded: string, phrases: readonly TimePhrase[]): TimePhrase[] {
  const isCounted = ({ atoms: [atom, more] }: TimePhrase) =>
    atom?.kind === 'anaphor' && atom.unit === 'day' && atom.shift > 0 && !more;
  const isHour = (one: TimePhrase | undefined): one is TimePhrase =>
    one?.atoms.length === 1 && one.atoms[0]?.kind === 'clock';
  const isSplit = (one: TimePhrase, next: TimePhrase | undefined) =>
    isCounted(one) && isHour(next) && SAME_CLAUSE.test(folded.slice(one.end, next.start));
  return phrases.flatMap((one, at) => {
    if (isSplit(one, phrases[at + 1])) return [];
    const before = phrases[at - 1];
    return [before && isSplit(before, one) ? { ...one, atoms: [...before.atoms, ...one.atoms] } : one];
  });
}
