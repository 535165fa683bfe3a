import type { PlaceMark } from './mark';
import { SAYS_PRISON } from './words/story';

const ESCORTS = /\b(?:extractions?|escorts?|transfers?|transport)\b/;
const OF_TOWN = /^ (?:de |d'|a (?!ete |brule|pris |subi)|of |in |at )[a-z]/;
const WITHIN = 120;

/** « Au centre pénitentiaire de A, … la porte de la base des extractions judiciaires »: of the prison that its sentence named before it. */
const isEscortsOf = (folded: string, site: PlaceMark, { start, end }: PlaceMark): boolean =>
  site.role === 'scene' &&
  !site.pending &&
  SAYS_PRISON.test(folded.slice(site.phrase.start, site.phrase.end)) &&
  site.end < start &&
  start - site.end < WITHIN &&
  ESCORTS.test(folded.slice(start, end)) &&
  !OF_TOWN.test(folded.slice(end, end + 12)) &&
  !/[.;!?\n]/.test(folded.slice(site.end, start));

/** « La base des Éris », where the text names the site. */
const isBaseOf = (folded: string, { siteKind }: PlaceMark, { start, end }: PlaceMark): boolean =>
  siteKind === 'intervention_base' && / eris$/.test(folded.slice(start, end));

/** Whether an office is part of a site that the text names. */
export const isPartOf = ({ folded }: { folded: string }, site: PlaceMark, office: PlaceMark): boolean =>
  isBaseOf(folded, site, office) || isEscortsOf(folded, site, office);
