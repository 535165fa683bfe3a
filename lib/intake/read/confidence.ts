import { isHome } from '../../domain/site';
import type { Confidence, Proposal } from '../proposal';
import type { Bin } from './bin';

/** What a proposal says for sure. */
export type Sure = Pick<Proposal, 'methods' | 'methodsToCheck'> & {
  place: Pick<Proposal, 'site' | 'siteKind'>;
  nights: readonly string[];
  isHedged: boolean;
  isTownAlone: boolean;
};

/** How sure a proposal is, and why. */
export function toConfidence({ basis }: Bin, sure: Sure): Confidence {
  const { place, nights, methods, methodsToCheck, isHedged, isTownAlone } = sure;
  if (nights.length === 0) return { level: 'low', reason: 'night_unknown' };
  if (place.site === null && !(place.siteKind && isHome(place.siteKind)))
    return { level: 'medium', reason: 'site_unknown' };
  if (nights.length > 1) return { level: 'medium', reason: 'two_nights' };
  if (isHedged) return { level: 'medium', reason: 'hedged' };
  if (methods.length === 0)
    return { level: 'medium', reason: methodsToCheck.length > 0 ? 'method_apart' : 'no_method' };
  if (isTownAlone) return { level: 'medium', reason: 'town_alone' };
  return basis === 'stated'
    ? { level: 'high', reason: 'all_said' }
    : { level: 'medium', reason: 'night_from_frame' };
}
