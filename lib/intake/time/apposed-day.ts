import type { TimePhrase } from './time-phrase';

const COMMA = /^,? ?(?:or |that is |soit |c'est-a-dire )?(?:just |only |tout juste |exactement )?$/;
const BEFORE_THAT = /\b(?:veille|before|avant|earlier)$/;
const AFTER_THAT = /\b(?:lendemain|after|apres)$/;
const OF_WHAT =
  /^ (?:de |d[eu'] ?|des |que )?(?:the|that|those|these|la|le|les|l'|cette|ces|ce|it all|tout|(?:shots|cars|fires|vehicles|prisons|jails|attacks) (?:were|had|began|started))\b/;

const TWO_DAYS_ON = /^(?:des )?le surlendemain\b/;
const NEXT_DAY = /^(?:des )?le lendemain\b/;

/** « Le lendemain soir … Le surlendemain … »: both are counted from the day before them. */
function fromFirst(folded: string, phrase: TimePhrase, before: TimePhrase | undefined): TimePhrase {
  if (!before || !TWO_DAYS_ON.test(folded.slice(phrase.start, phrase.end))) return phrase;
  if (!NEXT_DAY.test(folded.slice(before.start, before.end))) return phrase;
  const atoms = phrase.atoms.map((atom) => (atom.kind === 'anaphor' ? { ...atom, shift: 1 } : atom));
  return { ...phrase, atoms };
}

/** So far into its line a heading names its night. */
const HEAD_LEAD = 12;
const LONGEST_HEADING = 60;
const ENDS_LINE = /^ ?\n+$/;
const NEXT_TIME = /^(?:le lendemain|the (?:next|following) (?:day|evening|night))\b/;
const REST_OF_HEADING = /^[^\n.]{0,80}\n+$/;

/** "Monday to Tuesday night: …", then « Le lendemain soir, »: that of the night in the heading, counted from what stood before it. */
function underHeading(folded: string, phrase: TimePhrase, before: TimePhrase | undefined): TimePhrase {
  if (!before) return phrase;
  if (!NEXT_TIME.test(folded.slice(phrase.start, phrase.end))) return phrase;
  const opens = folded.lastIndexOf('\n', before.start) + 1;
  // A night that is counted is no sentence of its own in a heading, wherever it stands: « Gap et Digne, la nuit d'après ».
  const isCounted = before.atoms.every(({ kind }) => kind === 'anaphor');
  const isHeading = isCounted
    ? ENDS_LINE.test(folded.slice(before.end, phrase.start)) && before.start - opens < LONGEST_HEADING
    : before.start - opens < HEAD_LEAD && REST_OF_HEADING.test(folded.slice(before.end, phrase.start));
  if (!isHeading) return phrase;
  const atoms = phrase.atoms.map((atom) => (atom.kind === 'anaphor' ? { ...atom, shift: 0 } : atom));
  return { ...phrase, atoms };
}
const namesDate = ({ atoms }: TimePhrase) =>
  atoms.some(
    (atom) =>
      (atom.kind === 'day' && atom.parts.month !== undefined) ||
      (atom.kind === 'span' && atom.morning.month !== undefined),
  );

/** "A week later, on the night of April 22": the date says what the count before it does, and more exactly (group-atoms.ts keeps the two apart). */
const isDoubled = (folded: string, { atoms, end }: TimePhrase, next: TimePhrase | undefined): boolean =>
  next !== undefined &&
  atoms.every(({ kind }) => kind === 'anaphor') &&
  namesDate(next) &&
  /^, ?$/.test(folded.slice(end, next.start));

/** "12 April, the day before the first attack", « le 12 avril, deux jours avant les faits »: the second phrase is the day of what follows. A count that a date says again behind a comma is left out. */
export function withApposed(folded: string, phrases: readonly TimePhrase[]): TimePhrase[] {
  const single = phrases.filter((one, at) => !isDoubled(folded, one, phrases[at + 1]));
  return single.map((one, at) => {
    const before = single[at - 1];
    const phrase = underHeading(folded, fromFirst(folded, one, before), before);
    const [counted, more] = phrase.atoms;
    const day = before?.atoms.find((atom) => atom.kind === 'day');
    if (counted?.kind !== 'anaphor' || counted.unit !== 'day' || counted.shift === 0 || more) return phrase;
    if (!before || day?.kind !== 'day' || !COMMA.test(folded.slice(before.end, phrase.start))) return phrase;
    const words = folded.slice(phrase.start, phrase.end);
    if (!BEFORE_THAT.test(words) && !AFTER_THAT.test(words)) return phrase;
    if (!OF_WHAT.test(folded.slice(phrase.end, phrase.end + 40))) return phrase;
    const by = Math.abs(counted.shift);
    const apart = BEFORE_THAT.test(words) ? by : -by;
    const { start, end } = phrase;
    return { ...phrase, atoms: [{ kind: 'day', start, end, parts: { ...day.parts, apart } }] };
  });
}
