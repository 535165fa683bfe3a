import type { DayParts } from './read-day';
import type { TimePhrase } from './time-phrase';

const LAST_WEEK =
  /\b(?:last week|(?:early|late) last week|earlier last week|la semaine (?:derniere|passee)|a week ago|il y a (?:une semaine|huit jours))\b[^.;!?\n]{0,60}$/;

const OF_LAST_WEEK = /^,? (?:(?:of )?last week|(?:de )?la semaine (?:derniere|passee))\b/;

/** "Last week, on Tuesday night": days of the week are those of that week. */
export function inItsWeek(folded: string, phrase: TimePhrase): TimePhrase {
  const isBefore = LAST_WEEK.test(folded.slice(Math.max(0, phrase.start - 90), phrase.start));
  if (!isBefore && !OF_LAST_WEEK.test(folded.slice(phrase.end, phrase.end + 30))) return phrase;
  const inWeek = (parts: DayParts): DayParts =>
    parts.weekday !== undefined && parts.day === undefined && !parts.which
      ? { ...parts, which: 'last_week' }
      : parts;
  const atoms = phrase.atoms.map((atom) => {
    if (atom.kind === 'day') return { ...atom, parts: inWeek(atom.parts) };
    // Of a night the evening counts back from its morning.
    return atom.kind === 'span' ? { ...atom, morning: inWeek(atom.morning) } : atom;
  });
  return { ...phrase, atoms };
}
