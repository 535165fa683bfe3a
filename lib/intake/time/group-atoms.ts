import { alternatives } from '../any-of';
import { isBound, isPassing } from './bounds';
import { standsApart } from './dates-other';
import { isTelling } from './telling';
import type { TimeAtom } from './time-atom';
import { slotOf, type TimePhrase } from './time-phrase';

// The small words that may stand between a day and a time of day.
const LINKS = alternatives`
  \(
  "
  on
  at
  in
  the
  of
  around
  by
  le
  la
  les
  a
  au
  aux
  vers
  de
  du
  d'
  en
  dans
  pendant
  durant
  local time
  heure locale
  heure de paris
  paris time
  meme
  dernier
  passe
  last
  ce
  cet
  cette
  this
  that
  toujours
  encore
  il (?:est|etait)
  it (?:is|was)
  ,
`;
const LINK = new RegExp(String.raw`^(?:'s|,? ?${LINKS} ?){0,4}\)?,? ?$`);
const LONGEST_LINK = 28;

const isAnaphor = ({ kind }: TimeAtom) => kind === 'anaphor';
const isHours = (atom: TimeAtom) => atom.kind === 'anaphor' && atom.unit === 'hour';

function fits(phrase: TimePhrase, atom: TimeAtom, between: string): boolean {
  if (between.length > LONGEST_LINK || !LINK.test(between)) return false;
  // "VALENCE, April 15, 2025 — Overnight Monday …": a dateline ends with its dash.
  if (/[—–-]/.test(between) && phrase.atoms.some((one) => one.kind === 'day' && one.parts.year !== undefined))
    return false;
  // "A few hours later, on the evening of the 14th": the second says more and stands alone.
  if (phrase.atoms.some(isHours) || [...phrase.atoms, atom].some(({ kind }) => kind === 'era')) return false;
  // "A week later, on the night of April 22": so does what names a night behind a comma (apposed-day.ts drops the first).
  if (
    atom.kind === 'part' &&
    atom.part === 'night_of' &&
    between.startsWith(',') &&
    phrase.atoms.some(isAnaphor)
  )
    return false;
  return !phrase.atoms.some((one) => slotOf(one) === slotOf(atom));
}

// "On a Monday night", « un lundi soir »: of which week is not said.
const SOME = /\b(?:on (?:a|one)|was a|c'etait un|par un|certain) $/;
const isSomeDay = (folded: string, { atoms, start }: TimePhrase) =>
  SOME.test(folded.slice(Math.max(0, start - 10), start)) &&
  atoms.some(
    (atom) => atom.kind === 'day' && atom.parts.weekday !== undefined && atom.parts.day === undefined,
  );

/** "A year ago today, on a Sunday evening", "it was a Monday night, April 14": the words beside it say which. */
const isSaidWhich = (before: TimePhrase | undefined, { end }: TimePhrase, behind: TimePhrase | undefined) =>
  before?.atoms.some(({ kind }) => kind === 'era') ||
  (behind !== undefined && behind.start - end < LONGEST_LINK && behind.atoms.some(isNumbered));
const isNumbered = (atom: TimeAtom) => atom.kind === 'day' && atom.parts.day !== undefined;

/** "Yesterday" counts from the day of whoever says it. */
const countsFromSpeech = ({ atoms }: TimePhrase) =>
  atoms.some(({ kind }) => kind === 'shift' || kind === 'last_night');

/** Whether an offset stands inside quotation marks, which never reach over the end of a line. */
function isQuoted(folded: string, at: number): boolean {
  const line = folded.slice(Math.max(folded.lastIndexOf('\n', at - 1) + 1, at - 3000), at);
  return line.split('"').length % 2 === 0;
}

const AND = /^(?:,|,? (?:and|et)(?: (?:on|le|la|de|du))?) $/;

/** "Twenty-four hours later, at 5.20am on April 16": the date behind the hour says what the count does. */
function isDated(folded: string, [counted, time, day]: readonly TimeAtom[]): boolean {
  if (!counted || !time || !day || !isAnaphor(counted)) return false;
  const isTime = time.kind === 'clock' || time.kind === 'part';
  const isDate = day.kind === 'day' && day.parts.day !== undefined;
  const isLinked = (one: TimeAtom, next: TimeAtom) =>
    next.start - one.end <= LONGEST_LINK && LINK.test(folded.slice(one.end, next.start));
  return isTime && isDate && isLinked(counted, time) && isLinked(time, day);
}

/** Joins neighbouring atoms into phrases. */
export function groupAtoms(folded: string, atoms: readonly TimeAtom[]): TimePhrase[] {
  // "A few hours earlier, shortly before 4am": the hour says it.
  const isTimed = (atom: TimeAtom, next: TimeAtom | undefined) =>
    isHours(atom) && next?.kind === 'clock' && next.start - atom.end < LONGEST_LINK;
  const phrases = joinAtoms(
    folded,
    atoms.filter((atom, at) => !isTimed(atom, atoms[at + 1]) && !isDated(folded, atoms.slice(at, at + 3))),
  );
  return phrases.flatMap((phrase, at) => {
    if (isSomeDay(folded, phrase) && !isSaidWhich(phrases[at - 1], phrase, phrases[at + 1])) return [];
    if (isBound(folded, phrase)) return isPassing(folded, phrase) ? [toPassing(phrase)] : [];
    if (isTelling(folded, phrase)) return [{ ...phrase, isTold: true }];
    if (countsFromSpeech(phrase) && isQuoted(folded, phrase.start)) return [{ ...phrase, isQuoted: true }];
    const next = phrases[at + 1];
    const isListed = next && AND.test(folded.slice(phrase.end, next.start));
    return [isListed ? sharePart(phrase, next) : phrase];
  });
}

/** The midnight by which something is done is the one that ends the day. */
const toPassing = (phrase: TimePhrase): TimePhrase => ({
  ...phrase,
  isPassing: true,
  atoms: phrase.atoms.map((atom) =>
    atom.kind === 'clock' && atom.clock.from === '00:00'
      ? { ...atom, clock: { ...atom.clock, side: 'before' } }
      : atom,
  ),
});

/** In "Sunday and Monday nights" the part of the day is said once for both. */
function sharePart(phrase: TimePhrase, next: TimePhrase): TimePhrase {
  const part = next.atoms.find(({ kind }) => kind === 'part');
  const isBareDay = phrase.atoms.length === 1 && phrase.atoms[0]?.kind === 'day';
  return part && isBareDay && next.atoms.length === 2
    ? { ...phrase, atoms: [...phrase.atoms, part] }
    : phrase;
}

const PLAIN = { isPassing: false, isTold: false, isQuoted: false };

function joinAtoms(folded: string, atoms: readonly TimeAtom[]): TimePhrase[] {
  const phrases: TimePhrase[] = [];
  for (const atom of atoms) {
    const last = phrases.at(-1);
    const isApart = atom.kind === 'anaphor' && standsApart(folded, atom);
    if (last && !isApart && fits(last, atom, folded.slice(last.end, atom.start))) {
      last.atoms.push(atom);
      last.end = atom.end;
    } else phrases.push({ start: atom.start, end: atom.end, atoms: [atom], ...PLAIN });
  }
  return phrases;
}
