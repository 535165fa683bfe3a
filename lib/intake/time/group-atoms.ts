import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import { isBound, isPassing } from './bounds';
import { standsApart } from './dates-other';
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
const slotOf = ({ kind }: TimeAtom) => (kind === 'clock' || kind === 'part' ? kind : 'day');

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

// "said on Wednesday", « a annoncé mardi », « Mardi, le ministre a annoncé »: the day of the telling, not of the deed.
const TELLING = alternatives`
  said
  says
  saying
  told
  announced
  declared
  stated
  added
  confirmed
  reported
  wrote
  posted
  published
  updated
  showed
  warned
  promised
  vowed
  pledged
  visit(?:ed|ing)?
  travel(?:led|ling)
  speaking
  interview
  statement
  indique
  declare
  annonce
  affirme
  precise
  confirme
  explique
  ajoute
  rapporte
  raconte
  ecrit
  publie
  signale
  denonce
  reagi
  estime
  assure
  promis
  rendu
  fait savoir
  deplacement
  mis a jour
  communique
`;
const LISTENERS = alternatives`
  reporters
  journalists
  afp
  reuters
  news
  agency
  radio
  television
  tv
  cnews
  bfmtv
  europe
  1
  rtl
  franceinfo
  lawmakers
  mps
  parliament
  in
  an?
  the
  statement
  to
  a
  l'afp
  la
  presse
  au
  aux
  dans
  un
  communique
  sur
  x
  telegram
  twitter
  earlier
  later
`;
const TOLD_BEFORE = new RegExp(
  `(?<!\\b(?:was|were|been|be) )\\b${TELLING}(?: ${LISTENERS}){0,5}(?: on| late| le| ce| in| du| de)?,? ?$`,
);
// « “…”, a déclaré mardi le syndicat », '"…", said a guard on Friday'.
const SAID_BY =
  /" ?,? ?(?:said|says|told|added|explained|(?:a|ont) (?!ete\b)[a-z]+|(?:dit|raconte|explique|confie|deplore|denonce|lance|resume)(?:-t-(?:il|elle))?) [a-z'. -]{2,44}?(?: on| ce)? ?$/;
const SUBJECT = "[a-z'. -]{2,44} ";
const TELLS_AFTER = new RegExp(
  `^ (?:${SUBJECT})?(?:(?:a|ont|avait) (?:[a-z]+ )?${TELLING}|said|told|announced|declared|confirmed)\\b`,
);
// After a comma only where the day opens the sentence: "shot at on Tuesday evening, unions said" dates the shots.
const TELLS_AFTER_COMMA = new RegExp(
  `^, (?:(?:with|after|as|apres) [^,.;\\n]{5,90}, )?${SUBJECT}(?:(?:a|ont|avait) (?:[a-z]+ )?${TELLING}|said|told|announced|declared|confirmed|promised|vowed|pledged)\\b`,
);
const OPENS = /(?:^|[.!?\n"]) *(?:on |late |early |le |ce )?$/;

// « Un appel a annoncé jeudi soir une bombe »: the call is the deed.
const BY_CALL =
  /\b(?:appels?|correspondante?s?|coups? de (?:fil|telephone)|calls?|callers?)(?: [a-z]+){0,5},? ?$/;
const CALL_AFTER =
  /^, (?:an?|une?) (?:[a-z]+ )?(?:appel|correspondante?|coup de (?:fil|telephone)|call|caller)\b/;

function isTelling(folded: string, { start, end, atoms }: TimePhrase): boolean {
  const isDay = atoms.every(
    (atom) =>
      slotOf(atom) === 'day' ||
      (atom.kind === 'part' && ['morning', 'afternoon', 'evening'].includes(atom.part)),
  );
  if (!isDay || atoms.some((atom) => atom.kind === 'span' || isNights(atom) || isNightOf(atom))) return false;
  const lead = folded.slice(Math.max(0, start - 90), start);
  const tail = folded.slice(end, end + 150);
  if (CALL_AFTER.test(tail)) return false;
  return (
    (TOLD_BEFORE.test(lead) && !BY_CALL.test(lead)) ||
    SAID_BY.test(lead) ||
    TELLS_AFTER.test(tail) ||
    (OPENS.test(lead) && TELLS_AFTER_COMMA.test(tail))
  );
}

const isNights = ({ kind }: TimeAtom) =>
  kind === 'last_night' || kind === 'last_nights' || kind === 'next_nights';

const isNightOf = (atom: TimeAtom) => atom.kind === 'anaphor' && atom.unit === 'night';
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

/** "Yesterday" counts from the day of whoever says it. */
const countsFromSpeech = ({ atoms }: TimePhrase) =>
  atoms.some(({ kind }) => kind === 'shift' || kind === 'last_night');

/** Whether an offset stands inside quotation marks, which never reach over the end of a line. */
function isQuoted(folded: string, at: number): boolean {
  const line = folded.slice(Math.max(folded.lastIndexOf('\n', at - 1) + 1, at - 3000), at);
  return line.split('"').length % 2 === 0;
}

const AND = /^(?:,|,? (?:and|et)(?: (?:on|le|la|de|du))?) $/;

/** Joins neighbouring atoms into phrases. */
export function groupAtoms(folded: string, atoms: readonly TimeAtom[]): TimePhrase[] {
  // "A few hours earlier, shortly before 4am": the hour says it.
  const isTimed = (atom: TimeAtom, next: TimeAtom | undefined) =>
    isHours(atom) && next?.kind === 'clock' && next.start - atom.end < LONGEST_LINK;
  const phrases = joinAtoms(
    folded,
    atoms.filter((atom, at) => !isTimed(atom, atoms[at + 1])),
  );
  return phrases.flatMap((phrase, at) => {
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
