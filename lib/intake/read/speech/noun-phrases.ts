import type { SpeakerRole } from '../../../domain/origin';
import { bare, isName, readGiven, readName } from './person-names';
import { readVerb } from './say-verbs';
import {
  ADJECTIVES,
  DETERMINERS,
  FRENCH_ADJECTIVE,
  HEADS,
  type Head,
  LINKS,
  LONG_NAMES,
  OWNERS,
  STOPS,
} from './speaker-words';
import { isCapital, isWord, type Token } from './tokens';

/** A noun phrase that can speak: words [from, to), its name without the article from `start`. */
export type Who = {
  from: number;
  start: number;
  to: number;
  /** The noun that says what they are; empty for a person known by name alone. */
  head: string;
  role: SpeakerRole;
  isPerson: boolean;
  /** "The same source". */
  isSame: boolean;
  /** "The prosecutor": said of somebody who was named before. */
  isBare: boolean;
  /** "Prosecutors", "police": a verb that follows has no ending. */
  isPlural: boolean;
  /** The last word of the name of a person. */
  surname: string | null;
};

type Found = Head & { head: string; length: number };

const LONG = new Map<string, { words: string[]; head: Head }[]>();
for (const [name, head] of LONG_NAMES) {
  const parts = name.split(' ');
  const first = parts[0] ?? '';
  LONG.set(first, [...(LONG.get(first) ?? []), { words: parts, head }]);
}

function readHead(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.word ?? '';
  // « Ici Lorraine », as the local radios are called.
  const radio = tokens[at + 1];
  if (word === 'ici' && radio && isName(radio))
    return { role: 'outlet', isPerson: false, head: word, length: 2 };
  const long = LONG.get(word)?.find(
    ({ words, head }) =>
      words.every((part, step) => tokens[at + step]?.word === part) &&
      (head.role !== 'outlet' || isCapital(tokens[at + words.length - 1] as Token)),
  );
  if (long) return { ...long.head, head: word, length: long.words.length };
  const head = HEADS.get(bare(word));
  return head ? { ...head, head: bare(word), length: 1 } : null;
}

const isModifier = (token: Token) =>
  ADJECTIVES.has(token.word) ||
  token.word.endsWith("'s") ||
  /^(?:anti|counter)-/.test(token.word) ||
  OWNERS.has(token.word);

/** "Security and police sources". */
const joinsModifiers = (tokens: readonly Token[], at: number) =>
  /^(?:and|et)$/.test(tokens[at]?.word ?? '') &&
  [at - 1, at + 1].every((step) => ADJECTIVES.has(tokens[step]?.word ?? ''));

/** The words before a noun that belong to it. */
function readLeft(tokens: readonly Token[], at: number): { from: number; start: number } {
  let start = at;
  while (at - start < 6) {
    const token = tokens[start - 1];
    if (
      !token ||
      !isWord(token) ||
      (STOPS.has(token.word) && !joinsModifiers(tokens, start - 1)) ||
      DETERMINERS.has(token.word) ||
      LINKS.has(token.word)
    )
      break;
    if (!isModifier(token) && !isCapital(token) && !joinsModifiers(tokens, start - 1)) break;
    start--;
  }
  let from = start;
  while (from > 0 && start - from < 2 && DETERMINERS.has(tokens[from - 1]?.word ?? '')) from--;
  return { from, start };
}

/** How many words hang on a noun with a preposition: "of the national police", « de la République de Nevers ». */
function readLink(tokens: readonly Token[], from: number): number {
  let at = from;
  if (!LINKS.has(tokens[at]?.word ?? '')) return from;
  while (at - from < 4 && (LINKS.has(tokens[at]?.word ?? '') || DETERMINERS.has(tokens[at]?.word ?? '')))
    at++;
  const first = at;
  while (at - first < 4) {
    const token = tokens[at];
    if (!token || !isWord(token) || STOPS.has(token.word) || (at > first && LINKS.has(token.word))) break;
    if (readVerb(tokens, at)) break;
    if (at > first && !goesOn(token) && !isModifier(tokens[at - 1] as Token)) break;
    at++;
  }
  return at > first ? at : from;
}

const goesOn = (token: Token) =>
  isCapital(token) ||
  HEADS.has(bare(token.word)) ||
  FRENCH_ADJECTIVE.test(token.word) ||
  /^(?:office|union|prison|jail|case|investigation|service|hospital|city|town|region|area|island|capital)$/.test(
    token.word,
  );

/** What a comma sets beside a noun: "the mayor, Pierre Perrin", "his union, FO Justice". */
function readBeside(tokens: readonly Token[], at: number): { to: number; surname: string | null } | null {
  const name = readName(tokens, at);
  const head = readHead(tokens, at);
  if (name || head?.role !== 'union' || !isCapital(tokens[at] as Token)) return name;
  const next = tokens[at + 1];
  return { to: next && isWord(next) && isCapital(next) ? at + 2 : at + 1, surname: null };
}

/** The words after a noun that belong to it, the name that stands beside it included. */
function readRight(tokens: readonly Token[], from: number): { to: number; surname: string | null } {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at];
    if (!token) break;
    if (readVerb(tokens, at)) break;
    const name = readName(tokens, at);
    if (name) return { to: name.to, surname: name.surname };
    const compound = readHead(tokens, at);
    const isJoined =
      isWord(token) &&
      !STOPS.has(token.word) &&
      (isCapital(token) || FRENCH_ADJECTIVE.test(token.word) || BELONGS.test(token.word));
    if (compound || isJoined) at += compound?.length ?? 1;
    else {
      const next = readLink(tokens, at);
      if (next === at) break;
      at = next;
    }
  }
  const beside = tokens[at]?.word === ',' ? readBeside(tokens, at + 1) : null;
  return beside ? { to: beside.to, surname: beside.surname } : { to: at, surname: null };
}

// "The local union branch", « l'Ufap-Unsa justice », "the prosecutor there".
const BELONGS = /^(?:branch|section|office|justice|there)$/;
const SOURCE = /^sources?$/;

/** In what capacity somebody speaks whose words are [start, to). */
function toRole(
  tokens: readonly Token[],
  { start, to }: { start: number; to: number },
  head: Head,
): SpeakerRole {
  const parts = tokens.slice(start, to).map(({ word }) => bare(word));
  const has = (pattern: RegExp) => parts.some((word) => pattern.test(word));
  if (has(SOURCE)) {
    if (has(/^polici?er?e?s?$|^police$/)) return 'police_source';
    return has(/^(?:security|securitaires?|intelligence|renseignement)$/)
      ? 'security_source'
      : 'unnamed_official';
  }
  if (head.role !== 'unnamed_official') return head.role;
  const isFor =
    /^(?:spokes(?:man|woman|person)|porte-parole|official|representative|delegate|leader|secretary|source|representante?|delegue?e?|responsable|secretaire|adviser|officer|officers|officials)$/;
  const owner = has(isFor)
    ? tokens.slice(start, to).flatMap(({ word }) => HEADS.get(bare(word))?.role ?? OWNERS.get(word) ?? [])
    : [];
  return owner.find((role) => role !== 'unnamed_official') ?? head.role;
}

const ARTICLE = /^(?:the|an?|l'|la|le|les|du|des|aux?|une?)$/;
const PLURAL = /(?:[^s]s|^police|^people|^staff)$/;
const DEFINITE = /^(?:the|l[ae]?|les|l'|his|her|its|their)$/;

/** A phrase around a noun. */
function readAround(tokens: readonly Token[], at: number, found: Found): Who {
  const { from, start } = readLeft(tokens, at);
  const right = readRight(tokens, at + found.length);
  // « A dit à l'AFP Jean Dupont », « a appris l'AFP de source policière »: what stands behind an outlet is of another.
  const isOfOther = right.surname !== null || SOURCE.test(tokens[at + found.length + 1]?.word ?? '');
  const { to, surname } =
    found.role === 'outlet' && isOfOther ? { to: at + found.length, surname: null } : right;
  const modifiers = tokens.slice(start, at).map(({ word }) => word);
  const last = tokens.slice(at, to).findLast(({ word }) => HEADS.has(bare(word)));
  return {
    ...{ from, start, to, surname },
    head: found.head,
    role: toRole(tokens, { start, to }, found),
    isPerson: surname !== null || (HEADS.get(last?.word ?? '')?.isPerson ?? found.isPerson),
    isSame:
      modifiers.some((word) => /^(?:same|memes?)$/.test(word)) ||
      /^(?:cette|this|ce)$/.test(tokens[start - 1]?.word ?? ''),
    isPlural: last !== undefined && PLURAL.test(bare(last.word)),
    isBare: start === at && to === at + found.length && DEFINITE.test(tokens[start - 1]?.word ?? 'the'),
  };
}

/** A person known by name, with what stands beside it: "Ludovic Hamel of the UFAP union", « Yann L., délégué FO ». */
function readPerson(tokens: readonly Token[], at: number): Who | null {
  const name = readName(tokens, at) ?? readGiven(tokens, at);
  // "Saint-Denis Public Prosecutor" is no person called Public.
  if (!name || readHead(tokens, name.to) || ARTICLE.test(tokens[at - 1]?.word ?? '')) return null;
  const comma = tokens[name.to]?.word === ',' ? name.to + 1 : name.to;
  const near = [comma, comma + 1, comma + 2, comma + 3, comma + 4].find((step) => readHead(tokens, step));
  const isClose =
    near !== undefined &&
    tokens
      .slice(comma, near)
      .every(
        (token) =>
          isModifier(token) || LINKS.has(token.word) || DETERMINERS.has(token.word) || isCapital(token),
      );
  const beside =
    isClose && near !== undefined ? readAround(tokens, near, readHead(tokens, near) as Found) : null;
  return {
    ...{ from: at, start: at, to: beside?.to ?? name.to, surname: name.surname },
    head: beside?.head ?? '',
    role: beside?.role ?? 'unnamed_official',
    ...{ isPerson: true, isSame: false, isBare: false, isPlural: false },
  };
}

/** "Stern added": somebody whose full name the text has given. */
function readSurname(tokens: readonly Token[], at: number, surnames: ReadonlySet<string>): Who | null {
  const token = tokens[at];
  if (!isName(token) || !surnames.has(token.word)) return null;
  const place = { from: at, start: at, to: at + 1, surname: token.word };
  return { ...place, ...PERSON };
}

const PERSON = {
  head: '',
  role: 'unnamed_official',
  ...{ isPerson: true, isSame: false, isBare: false, isPlural: false },
} as const;

const JOINS = /^(?:and|et|&)$/;

/** "Police and prosecutors" speak as one. */
function join(tokens: readonly Token[], whos: readonly Who[]): Who[] {
  const joined: Who[] = [];
  for (const who of whos) {
    const last = joined.at(-1);
    if (
      last &&
      last.to === who.from - 1 &&
      JOINS.test(tokens[last.to]?.word ?? '') &&
      !last.surname &&
      !who.surname
    )
      joined[joined.length - 1] = { ...last, to: who.to, isBare: false };
    else joined.push(who);
  }
  return joined;
}

/** All phrases of a sentence that can speak, in order, none inside another. */
export function findWhos(tokens: readonly Token[], surnames: ReadonlySet<string>): Who[] {
  const whos: Who[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = readHead(tokens, at);
    const who = found
      ? readAround(tokens, at, found)
      : (readPerson(tokens, at) ?? readSurname(tokens, at, surnames));
    if (!who || who.from < (whos.at(-1)?.to ?? 0)) continue;
    whos.push(who);
    at = who.to - 1;
  }
  return join(tokens, whos);
}
