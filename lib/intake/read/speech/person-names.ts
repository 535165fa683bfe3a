import { readVerb } from './say-verbs';
import { skipAsides } from './sentence-words';
import { DETERMINERS, HEADS, LINKS, OWNERS, STOPS } from './speaker-words';
import { isCapital, isWord, type Token } from './tokens';

/** A word without its genitive. */
export const bare = (word: string) => word.replace(/'s$/, '');

const PARTICLES = new Set(['de', 'le', 'la', 'du', 'van', 'ben', 'el', 'von']);
const TITLES = new Set(['m', 'mm', 'mme', 'mlle', 'mr', 'mrs', 'ms', 'me', 'maitre', 'dr']);
const MONTHS =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;
/** Whether a word can be part of a name. */
export const isName = (token: Token | undefined): token is Token =>
  token !== undefined &&
  isWord(token) &&
  isCapital(token) &&
  !STOPS.has(token.word) &&
  !LINKS.has(token.word) &&
  !MONTHS.test(token.word) &&
  !DETERMINERS.has(token.word);

/** Where the name of a person that begins at a word ends; null where none begins: two capitals, or one after a title. */
export function readName(tokens: readonly Token[], from: number): { to: number; surname: string } | null {
  const isTitled = TITLES.has(tokens[from]?.word ?? '') && isCapital(tokens[from] as Token);
  let at = from;
  if (isTitled) at = tokens[from + 1]?.word === '.' ? from + 2 : from + 1;
  let names = 0;
  let to = at;
  while (to - from < 6) {
    const token = tokens[to];
    if (isName(token) && !HEADS.has(bare(token.word))) names++;
    else if (!(names > 0 && token && PARTICLES.has(token.word) && isName(tokens[to + 1]))) break;
    to++;
  }
  // « Monique, 71 ans ».
  const isAged = tokens[to]?.word === ',' && /^\d\d$/.test(tokens[to + 1]?.word ?? '');
  if (names < (isTitled || isAged ? 1 : 2)) return null;
  const last = tokens[to - 1];
  // "Yann L.": the stop belongs to the name.
  const isInitial = last?.word.length === 1 && tokens[to]?.word === '.';
  return { to: isInitial ? to + 1 : to, surname: last?.word ?? '' };
}

// What a word between a quote and a capital may be that is no verb: "…" near Metz.
const NO_VERB =
  /^(?:near|outside|from|with|about|dans|pres|vers|chez|sous|depuis|devant|avec|pour|entre|contre|selon|after|before|when|while|that|comme|mais|avant|apres)$/;

/** « …», se rappelle Nadège », "says Solange, who was on duty", "Gérard, an orderly who heard it, said": by the first name alone. */
export function readGiven(tokens: readonly Token[], at: number): { to: number; surname: string } | null {
  const token = tokens[at];
  if (!isName(token) || token.word.length < 3 || HEADS.has(token.word) || OWNERS.has(token.word)) return null;
  if (!saysAfterQuote(tokens, at) && !saysAfterAside(tokens, at)) return null;
  return { to: at + 1, surname: token.word };
}

function saysAfterQuote(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  if (!verb || !/^[a-z]{4,}$/.test(verb.word) || isCapital(verb) || NO_VERB.test(verb.word)) return false;
  if (!/^[,.(]?$/.test(tokens[at + 1]?.word ?? '')) return false;
  return tokens
    .slice(Math.max(0, at - 4), at - 1)
    .some(
      ({ word }, step, all) =>
        word === '"' && all.slice(step + 1).every((one) => /^(?:,|se|s'|"|a|me)$/.test(one.word)),
    );
}

const NARRATES = /^(?:raconte|temoigne|recalls|recounts|remembers|souvient|rappelle|jure|avoue|soupire)$/;
const SETS_APART = /^(?:\d\d|an?|une?|alors|who|qui|le|la|l'|the)$/;

function saysAfterAside(tokens: readonly Token[], at: number): boolean {
  const starts = at === 0 || /^(?:[,;:"]|and|et)$/.test(tokens[at - 1]?.word ?? '');
  if (!starts) return false;
  const next = tokens[at + 1]?.word ?? '';
  if (NARRATES.test(next) || (/^(?:se|s')$/.test(next) && NARRATES.test(tokens[at + 2]?.word ?? '')))
    return true;
  if (next !== '(' && !(next === ',' && SETS_APART.test(tokens[at + 2]?.word ?? ''))) return false;
  const end = skipAsides(tokens, at + 1);
  return end > at + 1 && end - at < 24 && readVerb(tokens, end) !== null;
}
