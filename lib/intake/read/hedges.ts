import { everyOf } from '../any-of';
import { findMatches } from '../find-matches';
import type { Span } from '../sentences';

const HEDGE = everyOf`
  reportedly
  allegedly
  apparently
  presumably
  possibly
  perhaps
  probably
  seem(?:s|ed)? to
  appear(?:s|ed)? to
  believed to
  thought to
  said to have
  unconfirmed
  serai(?:t|ent)
  aurai(?:t|ent)
  semblerai[a-z]+
  semblent?
  peut-etre
  probablement
  vraisemblablement
  apparemment
  presumee?s?
  selon les premiers elements
  a priori
`;

/** Words of a stretch that keep what it says from being a fact. */
export function findHedges(folded: string, within: Span): Span[] {
  return findMatches(folded.slice(within.start, within.end), HEDGE).map(({ 0: word, index }) => ({
    start: within.start + index,
    end: within.start + index + word.length,
  }));
}
