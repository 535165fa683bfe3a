import type { Span } from '../sentences';

const THEN_AFTER = /\b(?:after|apres|following)$/;
const EVENT =
  /^ (?:(?:[a-z'-]+ ){0,3}(?:prison|jail)|the|a|an|two|three|four|five|several|its|another|l'|la|le|les|une?|deux|trois|quatre|cinq|plusieurs|des|qu[e']|cell?es?|ceux|shots?|gunfire|cars|vehicles|vans|similar|fires?|tirs?|coups|(?:un|l')?incendies?)\b/;

/** Whether a phrase dates what stands behind it: "a day after shots were fired at …". */
export const datesOther = (folded: string, { start, end }: Span): boolean =>
  THEN_AFTER.test(folded.slice(start, end)) && EVENT.test(folded.slice(end, end + 40));

const UNTIL_HOUR =
  /(?<!\b(?:just|shortly|soon|right) )\b(?:after|before|until) \d{1,2}(?:[:.]\d\d)? [ap]\.m\. $/;

/** Whether what is counted from before is no part of the time next to it: it dates something else, or the dot of "no guard after 10 p.m. The following night, …" ends a sentence. */
export const standsApart = (folded: string, { start, end }: Span): boolean =>
  datesOther(folded, { start, end }) ||
  (UNTIL_HOUR.test(folded.slice(Math.max(0, start - 32), start)) && folded[end] === ',');
