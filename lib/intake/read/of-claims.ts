import { alternatives } from '../any-of';
import type { Span } from '../sentences';

const POST = '(?:posts?|claims?|rumou?rs?|messages?|videos?|texts?|statements?|accounts?|channels?|tweets?)';
const TEXTE =
  '(?:textes?|messages?|publications?|tweets?|posts?|revendications?|rumeurs?|comptes?|canal|boucle|internautes?)';
// Somebody without a name says so, or somebody denies that it is so.
const CLAIMS = alternatives`
  (?:dismiss|reject|rubbish|debunk|den[iy])(?:ed|es|s)?\b[^.;:"]{0,40}\b${POST}\b[^.;:"]{0,60}\b(?:that|saying|claiming|of|about)
  ${POST} (?:on|posted|circulat|shared|sent|spread)[^.;:"]{0,60}\b(?:said|says|saying|claim(?:s|ed|ing)|assert(?:s|ed|ing)|allege(?:s|d))(?: that)?
  ${TEXTE}\b[^.;:]{0,160}\b(?:affirm|assur|pretend|soutien|jur)[a-z]* (?:que|qu'|avoir)
`;
const IS_CLAIMED = new RegExp(String.raw`\b${CLAIMS}[^.;:]{0,120}$`);
/** How far before an act a claim of it may begin. */
const REACH = 320;

/** Whether an act is only what a post or an unsigned text says: no report of it. */
export const isClaimed = (folded: string, act: Span, sentence: Span): boolean =>
  IS_CLAIMED.test(folded.slice(Math.max(sentence.start, act.start - REACH), act.start));
