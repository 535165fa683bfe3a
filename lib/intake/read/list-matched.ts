import type { Proposal } from '../proposal';
import { matchKnown } from './match-known';
import type { Attacks } from './reading';
import { toPlace } from './to-place';

/** An attack that an article tells of, and the known incident that it is held to be. */
export type Matched = Pick<Proposal, 'site' | 'nights' | 'match'>;

/** The attacks that an article tells of with the known incidents they match, without what is said of them. */
export const listMatched = (reading: Attacks): Matched[] =>
  reading.bins.map((bin) => {
    const place = toPlace(reading, bin);
    const nights = [...new Set(bin.nights.map(({ night }) => night))];
    const { match } = matchKnown({ ...place, nights, victim: null, isUndatable: false }, reading.known);
    return { site: place.site, nights, match };
  });
