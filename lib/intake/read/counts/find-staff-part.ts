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
  property
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
  that
`;
const LINK = `(?:${LINKS} ?){1,7}`;
const OF_STAFF = `${LINK}(?:prison )?(?:${STAFF})\\b`;
const WHICH =
  "(?: of (?:them|these|those|which|whom|the [a-z]{3,10})| d'entre (?:eux|elles)| de ces (?:voitures|vehicules|engins)| des (?:voitures|vehicules|deux|trois))?";
const PART = new RegExp(
  `(?<=\\b(?:dont|including|of which|of whom|among them|and|et|parmi lesquels|parmi lesquelles) |[,;:.("] ?|^)(?<least>at least |au moins )?(?<number>${NUMBER})${WHICH} ?${OF_STAFF}`,
  'g',
);
// "Three of them staff cars".
const OF_THEM = new RegExp(
  `(?<least>)(?<![a-z0-9'-])(?<number>${NUMBER}) (?:of (?:them|these|those|which)|d'entre (?:eux|elles)),? (?:prison )?(?:${STAFF})'?s? (?:cars|vehicles|vans)\\b`,
  'g',
);
const BOTH = new RegExp(`\\b(?:both|tous (?:les )?deux|toutes (?:les )?deux) ${OF_STAFF}`, 'g');
const ONE = new RegExp(
  `\\b(?:one(?: (?:of (?:the|them|which)[a-z ]{0,12}|car|vehicle|van))?|l'une?(?: (?:des|d'entre)[a-z ]{0,14})?|une?(?: seule?)?(?: des (?:vehicules|voitures|deux|trois))?|la premiere|le premier|the first)(?:, [a-z' ]{3,24},|,)? ?(?:${OF_STAFF}|(?:was|were|is) (?:an?|the) (?:prison )?(?:${STAFF})'s)`,
  'g',
);
// "One of them hers", « dont le sien », "a guard's van and a visitor's car".
const HERS = alternatives`
  one of (?:them|these|those|which),? (?:was |is )?(?:hers|his|theirs)
  dont (?:le sien|la sienne)
  an? (?:prison )?(?:${STAFF})'s among them
  an? (?:prison )?(?:${STAFF})'s and (?:an?|his|her|the) [a-z]{3,14}'s
  dont (?:celui|celle) (?:d'une? |de la |du |de l')(?:prison )?(?:${STAFF})
  an? (?:prison )?(?:${STAFF})'s [a-z]{3,12} and (?:an?|the) (?!(?:prison )?${STAFF})[a-z]{3,14}'s [a-z]{3,12}
  d'une? (?:${STAFF}) et (?:celle|celui) (?:d'une? |de la |du )(?!${STAFF})[a-z]{3,14}
`;
const ONE_IS_HERS = new RegExp(`\\b${HERS}\\b`, 'g');
// Where the owner of another is unknown, one is the least.
const UNKNOWN =
  /\b(?:yet to be|not (?:yet )?(?:known|been)|unknown|traced|identif[a-z]*|reduced|trouver|on ne sait|ignor[a-z]*|reste rien|dans un tel etat|inconnue?s?)\b/;

/** How many of the vehicles were staff's, where the text gives a part of them. */
export function findStaffPart(folded: string, within: Span): CountMark[] {
  const sentence = folded.slice(within.start, within.end);
  const parts = [PART, OF_THEM]
    .flatMap((pattern) => findMatches(sentence, pattern))
    .flatMap(({ 0: text, index, groups }): CountMark[] => {
      const number = toNumber(groups?.number);
      if (number === null || number < 2) return [];
      const quantity = groups?.least ? atLeast(number) : exactly(number);
      return [toMark(quantity, within.start + index, text)];
    });
  const both = findSpans(folded, BOTH, within).map(({ start, text }) => toMark(exactly(2), start, text));
  const one = UNKNOWN.test(sentence) ? atLeast(1) : exactly(1);
  const ones = [ONE, ONE_IS_HERS]
    .flatMap((pattern) => findSpans(folded, pattern, within))
    .map(({ start, text }) => toMark(one, start, text));
  return [...parts, ...both, ...ones];
}

const toMark = (quantity: CountMark['quantity'], start: number, text: string): CountMark => ({
  of: 'staff_vehicles_burned',
  quantity,
  start,
  end: start + text.length,
});
