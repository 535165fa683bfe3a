import type { Mention } from './mention';
import { PRISON } from './prison-words';

// "TOULON, France –", "PARIS –", "TOULON -": where the report was filed.
const DATED = String.raw`, (?:[a-z]{3,9}\.? \d{1,2}|(?:le )?\d{1,2}(?:er)? [a-z]{3,9}\.?)(?:,? \d{4})?`;
const FILED_IN = String.raw`^(?: ?\([^)]{2,30}\))?(?:, [a-z]{4,12})?`;
const DATELINE = new RegExp(`${FILED_IN}(?:${DATED})?(?: ?\\(\\w{2,12}\\))? ?(?:-|–|—|\\|) `);
// "Dijon, 20 mai - ", "Dijon (AFP) - ": in small letters as well.
const DATELINE_DATED = new RegExp(
  `${FILED_IN}(?:${DATED}(?: ?\\(\\w{2,12}\\))?| \\((?:afp|ap|reuters|efe|dpa|belga|ats)\\)) ?(?:-|–|—|\\|) `,
);
// "LA ROCHE (Vendée) - " is one too; a list has small letters.
const IS_CAPITALS = /^[\p{Lu}\d’' -]+$/u;

// "MENDE, France — … the remand prison here": the town of the dateline is where it happened.
const HERE = new RegExp(String.raw`^[^.\n]{0,200}\b${PRISON} (?:here|in this|of this|in the town)\b`);

/** Whether a name says only where the report was filed. */
export const isDateline = (
  { text, folded }: { text: string; folded: string },
  { named, lead, tail }: Mention,
): boolean =>
  !HERE.test(folded.slice(named.end, named.end + 260)) &&
  /^\s*(?:date \d{4}-\d\d-\d\d )?$/.test(lead) &&
  (DATELINE_DATED.test(tail) ||
    (DATELINE.test(tail) && IS_CAPITALS.test(text.slice(named.start, named.end))));
