import type { Span } from '../sentences';
import type { TimeAtom } from './find-time-atoms';

/** Atoms that together say when: at most one day, one time of day and one part of the day. */
export type TimePhrase = Span & { atoms: TimeAtom[] };

// The small words that may stand between a day and a time of day.
const LINK =
  /^(?:,? ?(?:\(|"|on|at|in|the|of|around|by|le|la|les|a|au|aux|vers|de|du|d'|en|dans|pendant|durant|local time|heure locale|meme|dernier|,) ?){0,3}\)?,? ?$/;
const LONGEST_LINK = 28;

const slotOf = ({ kind }: TimeAtom) => (kind === 'clock' || kind === 'part' ? kind : 'day');

function fits(phrase: TimePhrase, atom: TimeAtom, between: string): boolean {
  if (between.length > LONGEST_LINK || !LINK.test(between)) return false;
  return !phrase.atoms.some((one) => slotOf(one) === slotOf(atom));
}

// What has gone on since a day, or must be done by it, did not happen on it.
const NOT_THEN = /\b(?:since|depuis|until|jusqu'a|by|d'ici|before|avant)(?: (?:the|le|la|l'|early|late))? ?$/;
const AND = /^(?:,|,? (?:and|et)(?: (?:on|le|la|de|du))?) $/;

/** Joins neighbouring atoms into phrases. */
export function groupAtoms(folded: string, atoms: readonly TimeAtom[]): TimePhrase[] {
  const phrases = joinAtoms(folded, atoms);
  return phrases.flatMap((phrase, at) => {
    if (NOT_THEN.test(folded.slice(Math.max(0, phrase.start - 16), phrase.start))) return [];
    const next = phrases[at + 1];
    const isListed = next && AND.test(folded.slice(phrase.end, next.start));
    return [isListed ? sharePart(phrase, next) : phrase];
  });
}

/** In "Sunday and Monday nights" the part of the day is said once for both. */
function sharePart(phrase: TimePhrase, next: TimePhrase): TimePhrase {
  const part = next.atoms.find(({ kind }) => kind === 'part');
  const isBareDay = phrase.atoms.length === 1 && phrase.atoms[0]?.kind === 'day';
  return part && isBareDay && next.atoms.length === 2
    ? { ...phrase, atoms: [...phrase.atoms, part] }
    : phrase;
}

function joinAtoms(folded: string, atoms: readonly TimeAtom[]): TimePhrase[] {
  const phrases: TimePhrase[] = [];
  for (const atom of atoms) {
    const last = phrases.at(-1);
    if (last && fits(last, atom, folded.slice(last.end, atom.start))) {
      last.atoms.push(atom);
      last.end = atom.end;
    } else phrases.push({ start: atom.start, end: atom.end, atoms: [atom] });
  }
  return phrases;
}
