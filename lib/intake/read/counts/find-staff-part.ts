import { alternatives } from '../../any-of';
import { findMatches } from '../../find-matches';
import type { Span } from '../../sentences';
import { findSpans } from '../mark';
import { STAFF } from '../prison-words';
import { atLeast, exactly, NUMBER, toNumber } from './amounts';
import type { CountMark } from './count-mark';

const LINKS = alternatives`
  were
  was
  are
  is
  had been
  belong(?:ed|s|ing)?
  owned
  etaient
  etait
  est
  sont
  appart[a-z]+
  propriete
  celles?
  ceux
  celui
  the
  private
  personal
  cars?
  vehicles?
  voitures?
  vehicules?
  to
  by
  of
  a
  aux?
  d'
  de
  des
  du
  la
  le
  les
  un
  une
  l'
  an?
  own
`;
const LINK = `(?:${LINKS} ?){1,7}`;
const OF_STAFF = `${LINK}(?:prison )?(?:${STAFF})\\b`;
const WHICH =
  "(?: of (?:them|these|those|which|whom|the [a-z]{3,10})| d'entre (?:eux|elles)| de ces (?:voitures|vehicules|engins)| des (?:voitures|vehicules|deux|trois))?";
const PART = new RegExp(
  `(?<=\\b(?:dont|including|of which|of whom|among them|and|et|parmi lesquels|parmi lesquelles) |[,;:.("] ?|^)(?<least>at least |au moins )?(?<number>${NUMBER})${WHICH} ?${OF_STAFF}`,
  'g',
);
const BOTH = new RegExp(`\\b(?:both|tous (?:les )?deux|toutes (?:les )?deux) ${OF_STAFF}`, 'g');
const ONE = new RegExp(
  `\\b(?:one(?: (?:of (?:the|them|which)[a-z ]{0,12}|car|vehicle|van))?|l'une?(?: (?:des|d'entre)[a-z ]{0,14})?|une?(?: des (?:vehicules|voitures|deux|trois))?|la premiere|le premier|the first),? ?(?:${OF_STAFF}|(?:was|were|is) (?:an?|the) (?:prison )?(?:${STAFF})'s)`,
  'g',
);
// Where the owner of another is unknown, one is the least.
const UNKNOWN =
  /\b(?:yet to be|not (?:yet )?(?:known|been)|unknown|traced|identif[a-z]*|reduced|trouver|on ne sait|ignor[a-z]*|reste rien|dans un tel etat|inconnue?s?)\b/;

/** How many of the vehicles were staff's, where the text gives a part of them. */
export function findStaffPart(folded: string, within: Span): CountMark[] {
  const sentence = folded.slice(within.start, within.end);
  const parts = findMatches(sentence, PART).flatMap(({ 0: text, index, groups }): CountMark[] => {
    const number = toNumber(groups?.number);
    if (number === null || number < 2) return [];
    const quantity = groups?.least ? atLeast(number) : exactly(number);
    return [toMark(quantity, within.start + index, text)];
  });
  const both = findSpans(folded, BOTH, within).map(({ start, text }) => toMark(exactly(2), start, text));
  const one = UNKNOWN.test(sentence) ? atLeast(1) : exactly(1);
  const ones = findSpans(folded, ONE, within).map(({ start, text }) => toMark(one, start, text));
  return [...parts, ...both, ...ones];
}

const toMark = (quantity: CountMark['quantity'], start: number, text: string): CountMark => ({
  of: 'staff_vehicles_burned',
  quantity,
  start,
  end: start + text.length,
});
