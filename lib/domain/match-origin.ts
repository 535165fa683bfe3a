import { foldText } from './fold-text';
import type { Origin, SpeakerRole } from './origin';
import { ROLE_WORDS, SAME_WORDS, SPEAKERS, type Speaker, TITLES } from './speaker-names';

/** Articles, prepositions, and what is left of "prosecutor’s office". */
const SMALL = new Set('the a an of to in for s office le la les l un une de du des d au aux'.split(' '));
const HONORIFICS = new Set('m mr mrs ms mme'.split(' '));
/** What follows these is a place or another body, and not somebody's name. */
const BEFORE_PLACES = new Set('of in at for from and de du des d a au aux pour et'.split(' '));
/** Of countries whose names are two words, as those of people are. */
const ABROAD = new Set(
  'former united kingdom royaume uni states etats unis south north new zealand saudi'.split(' '),
);
/** In these roles people speak for the body or town that is named with them. */
const SPEAKS_FOR: readonly SpeakerRole[] = ['prosecutor', 'minister', 'union'];

type Words = ReadonlySet<string>;

/** The words that tell who it is: "the FO Justice union" and « syndicat FO-Justice » have the same. */
function toWords(name: string, role: SpeakerRole): Words {
  const plain = new Set((ROLE_WORDS[role] ?? '').split(' '));
  const all = foldText(name).split(' ');
  const telling = all.filter((word) => !SMALL.has(word)).map((word) => SAME_WORDS[word] ?? word);
  const own = telling.filter((word) => !plain.has(word));
  // "The prosecutor" names no town: what is left is the office itself.
  return new Set(own.length > 0 ? own : telling);
}

const holds = (one: Words, other: Words) => [...other].every((word) => one.has(word));
const equal = (one: Words, other: Words) => one.size === other.size && holds(one, other);

/** Whether a longer name is of somebody who speaks for the shorter: an official for the union, a person for the office. */
function speaksFor(name: string, known: Words, { all, role }: { all: Words; role: SpeakerRole }): boolean {
  const letters = [...known].join('').length;
  if (!SPEAKS_FOR.includes(role) || (known.size < 2 && letters < 4)) return false;
  return holds(toWords(name, role), known) && isPersonBeside(name, all, role);
}

/** A word of a name as it stands there; `apart`: something other than a space stands before it. */
type Token = { word: string; isCapital: boolean; apart: boolean };

function toTokens(name: string): Token[] {
  return [...name.matchAll(/([^\p{L}\p{N}]*)([\p{L}\p{N}\p{M}]+)/gu)].map(([, gap = '', raw = '']) => ({
    word: foldText(raw),
    isCapital: /^\p{Lu}/u.test(raw),
    apart: /[^\s]/.test(gap.replace(/[-’']/g, '')),
  }));
}

/** Whether a name says no more than these words, a title in the role, and one person's name. Else it may be of another body. */
function isPersonBeside(name: string, words: Words, role: SpeakerRole): boolean {
  const plain = new Set(`${ROLE_WORDS[role] ?? ''} ${TITLES[role] ?? ''}`.split(' '));
  const isPlain = (word: string) =>
    [SMALL, HONORIFICS, BEFORE_PLACES, plain].some((set) => set.has(word)) ||
    words.has(SAME_WORDS[word] ?? word);
  const tokens = toTokens(name);
  const person = tokens.filter(({ word }) => !isPlain(word));
  const [first] = person;
  if (!first) return true;
  const start = tokens.indexOf(first);
  const [before, after] = [tokens[start - 1], tokens[start + person.length]];
  const isOneRun = person.every((row, at) => tokens[start + at] === row && row.isCapital);
  if (!isOneRun || person.some(({ word }) => ABROAD.has(word))) return false;
  if (person.length < 2 && !HONORIFICS.has(before?.word ?? '')) return false;
  // "Rachida Dati, justice minister", and not "New Caledonia justice minister".
  if (after && !after.apart && !SMALL.has(after.word)) return false;
  if (!before || first.apart) return true;
  // "FO Justice official Marie Roux", and not "Force ouvrière Fonction publique".
  return !BEFORE_PLACES.has(before.word) && (role !== 'union' || !words.has(before.word));
}

const listNames = ({ name: { en, fr } }: Pick<Origin, 'name'>) => [en, fr];

type Known<T> = { of: T; names: readonly Words[] };

/** The one that a name is of: that of just these words, else the only one whom it speaks for. */
function pick<T>(name: string, role: SpeakerRole, rows: readonly Known<T>[]): T | null {
  const words = toWords(name, role);
  const same = rows.find(({ names }) => names.some((known) => equal(words, known)));
  if (same) return same.of;
  const within = rows.filter(({ names }) => {
    const all = new Set(names.flatMap((known) => [...known]));
    return names.some((known) => speaksFor(name, known, { all, role }));
  });
  return within[0] && within.length === 1 ? within[0].of : null;
}

const SPEAKER_ROWS = SPEAKERS.map((row) => ({
  ...{ of: row, kind: row.kind },
  names: [...listNames(row), ...row.aliases].map((name) => toWords(name, row.kind)),
}));

/** The speaker of lib/domain/speaker-names that a name in a role is of, or null. */
export function findSpeaker(name: string, role: SpeakerRole): Speaker | null {
  const rows = SPEAKER_ROWS.filter(({ kind }) => kind === role);
  return pick(name, role, rows);
}

/** Whether two names are of one speaker in this role, as far as the names tell. */
export function isSameSpeaker(one: string, other: string, role: SpeakerRole): boolean {
  const speaker = findSpeaker(one, role);
  if (speaker) return findSpeaker(other, role) === speaker;
  return equal(toWords(one, role), toWords(other, role));
}

type Named = Pick<Origin, 'name' | 'kind'>;

/**
 * The known origin that somebody named in one role is: by name or alias in either language, or by an obvious variant of
 * one ("the FO Justice union", "Tarascon prosecutor X"). Null where nothing, or more than one, fits.
 */
export function findSameOrigin({ name, kind }: Named, origins: Iterable<Origin>): Origin | null {
  const rows = [...origins].filter((row) => row.kind === kind);
  for (const text of listNames({ name })) {
    const speaker = findSpeaker(text, kind);
    const found = speaker ? findOfSpeaker(speaker, rows) : pick(text, kind, rows.map(toKnown));
    if (found) return found;
  }
  return null;
}

const toKnown = (row: Origin) => ({ of: row, names: listNames(row).map((text) => toWords(text, row.kind)) });

function findOfSpeaker(speaker: Speaker, rows: readonly Origin[]): Origin | null {
  const isNamed = (row: Origin) => listNames(row).some((text) => findSpeaker(text, row.kind) === speaker);
  return rows.find((row) => row.slug === speaker.slug) ?? rows.find(isNamed) ?? null;
}

/** Origins that a new name in the same role resembles: one name holds the other's words, or says no more than the role. */
export function listLikeOrigins({ name, kind }: Named, origins: Iterable<Origin>): Origin[] {
  const mine = listNames({ name }).map((text) => toWords(text, kind));
  const plain = new Set((ROLE_WORDS[kind] ?? '').split(' '));
  const isLike = (one: Words, other: Words) =>
    holds(one, other) || holds(other, one) || [...one].every((word) => plain.has(word));
  return [...origins].filter(
    (row) => row.kind === kind && toKnown(row).names.some((other) => mine.some((one) => isLike(one, other))),
  );
}
