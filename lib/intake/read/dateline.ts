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

// "Reuben Castle, Marseille": who wrote it, and where, on a line of its own.
const BYLINE =
  /^ *(?:(?:by|par) (?:[a-z'-]{2,16} ?){2,3}(?:,| in| a) $|(?:[a-z'-]{2,14} ){1,2}[a-z'-]{2,16}, $)/;
const IS_NAMES = /^(?:\p{Lu}[\p{L}’'-]+ ?|[Bb]y |[Pp]ar |, |in |à ){2,7}$/u;
const isByline = (
  { text, folded }: { text: string; folded: string },
  { named }: Pick<Mention, 'named'>,
): boolean => {
  const from = folded.lastIndexOf('\n', named.start) + 1;
  const ends = /^ *(?:\n|$)/.test(folded.slice(named.end, named.end + 4));
  return ends && BYLINE.test(folded.slice(from, named.start)) && IS_NAMES.test(text.slice(from, named.start));
};

/** Whether a name says only where the report was filed. */
export const isDateline = (sheet: { text: string; folded: string }, mention: Mention): boolean =>
  isFiledIn(sheet, mention) || isByline(sheet, mention);

const isFiledIn = (
  { text, folded }: { text: string; folded: string },
  { named, lead, tail }: Mention,
): boolean =>
  !HERE.test(folded.slice(named.end, named.end + 260)) &&
  /^\s*(?:date \d{4}-\d\d-\d\d )?$/.test(lead) &&
  (DATELINE_DATED.test(tail) ||
    (DATELINE.test(tail) && IS_CAPITALS.test(text.slice(named.start, named.end))));
