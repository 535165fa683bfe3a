import { alternatives } from '../../any-of';
import type { Frame, Sentence } from './frame';
import type { Who } from './noun-phrases';
import { NOT_SUBJECT, span, wordAt } from './sentence-words';
import { isCapital, isWord, type Token } from './tokens';

const words = (list: string) => new Set(list.trim().split(/\s+/));
const NO_VERB =
  words(`et mais de dans pour qui que and but of in with avec sur selon le la les un une des the du au par before avant after apres
  from to for on at ou or as he she it they we i il elle ils elles on nous je told`);

/** After a quote any verb is one of saying: « …», soupire une surveillante ; "…," sighs a guard. */
export function findAfterQuotes({ tokens, whos, isAfterQuote }: Sentence): Frame[] {
  return whos.flatMap((who): Frame[] => {
    const quote = [1, 2, 3, 4, 5, 6]
      .map((back) => who.from - back)
      .find((at) => wordAt(tokens, at) === '"' || (at === -1 && isAfterQuote));
    if (quote === undefined || NOT_SUBJECT.test(wordAt(tokens, who.from - 1))) return [];
    const between = tokens.slice(quote + 1, who.from).filter(({ word }) => word !== ',');
    return canBeVerb(between) ? [{ who, at: span(tokens, quote + 1, who.to), side: 'before' }] : [];
  });
}

function canBeVerb(between: readonly Token[]): boolean {
  const [first] = between;
  if (!first || between.length > 4 || isCapital(first) || first.text === 'à' || NO_VERB.has(first.word))
    return false;
  return between.every((token) => (isWord(token) && token.word !== 'ete') || token.word.endsWith("'"));
}

const CUES = [
  'according to',
  'selon',
  "d' apres",
  'citing',
  'quoting',
  'aupres de',
  'aupres du',
  "aupres d'",
  'a en croire',
  'as per',
  'cite par',
  'citee par',
  'dixit',
  'aux dires de',
  'aux dires du',
  "aux dires d'",
  'a entendre',
  "de l' avis de",
  "de l' avis du",
  'the words of',
  'the account of',
  'the count of',
  'hearing from',
  'heard from',
  'information from',
  'informations de',
  'informations du',
  "informations d'",
  'learned from',
  'learnt from',
  'appris de',
  'appris du',
  "appris d'",
  "tient d'",
  'tient de',
  'tient du',
].map((cue) => cue.split(' '));
const TALLY = /^(?:count|tally|statement|reckoning|figures)$/;
const STATEMENT = /^(?:communique|statement|bilan|message|tract|tweet|post|note|release|report)$/;
const REPORTED = alternatives`
  (?:confirm|detaill|annonc|communiqu|rapport|revel|indiqu|signal|evoqu|avanc|relay|diffus|publi)ee?s?
  decrite?s?
  confirmed
  reported
  announced
  revealed
  described
  cited
  given
  quoted
  released
  published
`;
const PASSIVE = new RegExp(`^${REPORTED}$`);
const OFFICES = new Set(['prosecutor', 'minister', 'police', 'union', 'outlet']);

/** Where the words begin that make a noun the source of a sentence. */
function cueBefore(tokens: readonly Token[], who: Who): number | null {
  // « Auprès de la préfecture »: « de » belongs to either.
  for (const at of [who.from, who.from + 1, who.start]) {
    const cue = CUES.find((parts) =>
      parts.every((word, step) => wordAt(tokens, at - parts.length + step) === word),
    );
    if (cue) return at - cue.length;
    const last = wordAt(tokens, at - 1);
    // « De source policière ».
    if (last === 'de' && /^source/.test(wordAt(tokens, who.start))) return at - 1;
    if (/^(?:par|by)$/.test(last) && [2, 3, 4, 5].some((back) => PASSIVE.test(wordAt(tokens, at - back))))
      return at - 1;
    if (/^(?:from|by|par|de|du|of)$/.test(last) && STATEMENT.test(wordAt(tokens, at - 2))) return at - 2;
    if (/^(?:pour|for)$/.test(last) && opensView(tokens, at, who)) return at - 1;
  }
  return /'s$/.test(wordAt(tokens, who.to - 1)) && TALLY.test(wordAt(tokens, who.to)) ? who.from : null;
}

/** « Pour le parquet, il s'agit … »: at the head of a sentence. */
const opensView = (tokens: readonly Token[], at: number, who: Who) =>
  OFFICES.has(who.role) && (at === 1 || wordAt(tokens, at - 2) === '"') && wordAt(tokens, who.to) === ',';

/** "According to police", « selon la préfecture », « de source policière », "by the ministry's count". */
export function findCued({ tokens, whos }: Sentence): Frame[] {
  return whos.flatMap((who): Frame[] => {
    const cue = cueBefore(tokens, who);
    if (cue === null) return [];
    const leads = cue === 0 || (cue < 2 && /^[,;:]$/.test(wordAt(tokens, who.to)));
    return [{ who, at: span(tokens, cue, who.to), side: leads ? 'after' : 'before' }];
  });
}
