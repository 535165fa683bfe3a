import type { Frame, Sentence } from './frame';
import { readVerb } from './say-verbs';
import { span, startsClause, wordAt } from './sentence-words';
import type { Token } from './tokens';

const isOn = (token: Token | undefined) => token?.word === 'on' && token.isInverted;

/** « tempère-t-on au parquet de Marseille », « ajoute-t-on de même source ». */
export const findOn = ({ tokens, whos }: Sentence): Frame[] =>
  whos
    .filter(({ from, start }) =>
      [from, start, from - 1].some((at) => [1, 2].some((back) => isOn(tokens[at - back]))),
    )
    .map((who) => ({ who, at: span(tokens, who.from, who.to), side: 'before' }));

const PRONOUN = /^(?:he|she|they|it|il|elle|ils|elles)$/;
const endsClause = (tokens: readonly Token[], at: number) => /^[.,;:"]?$/.test(wordAt(tokens, at));

/** "She said", « a-t-elle ajouté », « selon lui », "their statement said": whoever spoke before. */
export function findPronouns(sentence: Sentence): Frame[] {
  const { tokens } = sentence;
  return tokens.flatMap((_, at): Frame[] => {
    const place = placePronoun(sentence, at);
    return place ? [{ who: null, at: span(tokens, place.from, place.to), side: 'before' }] : [];
  });
}

function placePronoun({ tokens, verbs }: Sentence, at: number): { from: number; to: number } | null {
  const word = wordAt(tokens, at);
  if (/^(?:selon|apres)$/.test(word) && /^(?:lui|elle|eux|elles)$/.test(wordAt(tokens, at + 1)))
    return { from: at, to: at + 2 };
  if (
    /^(?:statement|communique|spokes(?:man|woman|person)|porte-parole)$/.test(word) &&
    isTheirs(tokens, at)
  ) {
    const verb = readVerb(tokens, at + 1);
    return verb && { from: at, to: verb.to };
  }
  if (!PRONOUN.test(word)) return null;
  const follows = verbs.some(({ to }) => to === at);
  const isInverted = tokens[at]?.isInverted
    ? follows || readVerb(tokens, at + 1) !== null
    : follows && endsClause(tokens, at + 1);
  if (isInverted) return { from: Math.max(0, at - 1), to: at + 2 };
  const verb = verbs.find(({ from }) => from === at + 1);
  if (verb?.isOfSeveral && word !== 'they') return null;
  return verb && !(verb.isCounting && word !== 'it') && startsClause(tokens, at)
    ? { from: at, to: verb.to }
    : null;
}

const isTheirs = (tokens: readonly Token[], at: number) =>
  /^(?:its|their|his|her|the|le|ce|son|leur)$/.test(wordAt(tokens, at - 1)) ||
  wordAt(tokens, at) === 'statement';
