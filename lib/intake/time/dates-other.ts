import type { Span } from '../sentences';

const THEN_AFTER = /\b(?:after|apres|following)$/;
const EVENT =
  /^ (?:(?:[a-z'-]+ ){0,3}(?:prison|jail)|the|a|an|two|three|four|five|several|its|another|l'|la|le|les|une?|deux|trois|quatre|cinq|plusieurs|des|qu[e']|cell?es?|ceux|shots?|gunfire|cars|vehicles|vans|similar|fires?|tirs?|coups|(?:un|l')?incendies?)\b/;

/** Whether a phrase dates what stands behind it: "a day after shots were fired at …". */
export const datesOther = (folded: string, { start, end }: Span): boolean =>
  THEN_AFTER.test(folded.slice(start, end)) && EVENT.test(folded.slice(end, end + 40));
