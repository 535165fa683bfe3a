import { findMatches } from '../find-matches';
import type { ActMark } from './mark';

// "On Friday it was Gap.", « lundi soir, c'était Niort : … »: a time, then no more than a name.
const TURN =
  /(?:\b[Ii]t (?:was|had been)|\b[Cc]e fut|\b[Cc][’'](?:était|est)|\b[Pp]uis)(?= \p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|la|le|sur|sous))*(?:[.,:;]|$| (?:and|et) ))/gu;

/** Names that stand for what happened there, in a sentence that says when. */
export const findTurns = (sentence: string, at: number): ActMark[] =>
  findMatches(sentence, TURN).map(({ 0: whole, index }) => ({
    kind: 'attack',
    start: at + index,
    end: at + index + whole.length,
  }));
