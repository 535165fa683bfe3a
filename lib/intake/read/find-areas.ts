import { DEPARTMENTS, type DepartmentCode, REGIONS } from '../../domain/department';
import { foldText } from '../../domain/fold-text';
import { findMatches } from '../find-matches';
import type { Span } from '../sentences';

/** A département or région as the text names it; `code` null for a région. */
export type AreaMark = Span & { name: string; code: DepartmentCode | null };

const MORE: readonly (readonly [string, DepartmentCode | null])[] = [
  ['Savoy', '73'],
  ['Upper Savoy', '74'],
  ['Brittany', null],
  ['Normandy', null],
  ['Corsica', null],
  ['Provence', null],
  ['PACA', null],
];
const AREAS = new Map<string, DepartmentCode | null>([
  ...MORE.map(([name, code]) => [foldText(name), code] as const),
  ...REGIONS.map(({ name }) => [foldText(name), null] as const),
  ...DEPARTMENTS.map(({ name, code }) => [foldText(name), code] as const),
]);
const COMPASS = /^(?:nord|sud|est|ouest|centre)-(?!pas-de-calais|val )[a-z]/;
const WORD = /[\p{L}\d]+/gu;
const MOST_WORDS = 5;
// The wind, the lot and the river are none: a name stands after a word that says where, or in brackets.
const DIRECTION =
  /\b(?:(?:north|south|east|west)[a-z-]*|outskirts|edge|suburbs?|outside|near|close to|au (?:nord|sud)[a-z-]*|a l'(?:est|ouest)|banlieue|pres) (?:of |d[eu]' ?|d[eu] |d')?$/;
const LEAD =
  /(?:\b(?:in|dans|en|du|de|des|of|across|near|habit[a-z]+) (?:the |la |le |les |l'|l')?(?:(?:nord|sud|est|ouest|centre)-)?(?:(?:neighbou?ring|nearby|adjoining|rural) )?|\bfrance's (?:(?:south|north|east|west|central|mid)[a-z-]* )?|\b(?:in|of) (?:the )?(?:(?:south|north|east|west|central|mid)[a-z-]*|coastal|alpine|mountainous) |\(|, (?:the |le |la |l')?|^(?:nord|sud|est|ouest|centre)-|^(?:the |la |le |les |l'))$/;

// "The Paris region" is more than its département, "the Isère area" is the same.
const REGION_OF = /^(?:paris (?:region|area|basin)|[a-z' -]+ (?:suburbs?|basin|prosecut))/;

// "Paris, France | AFP | Wednesday": where the report was filed.
const FILED =
  /^(?:\/[a-z' -]{3,20})?(?:, france)?(?: ?[|–—]| - | \([a-z/ ]{2,12}\)|, (?:le )?\d{1,2}\b|, (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b)/;

/** The départements and régions a stretch of text names, capital first; "the same department" is the one named last. */
export function findAreas(text: string, folded: string, within: Span): AreaMark[] {
  const named = findNamed(text, folded, within);
  const same = named.length > 0 ? null : SAME_AREA.exec(folded.slice(within.start, within.end));
  if (!same) return named;
  const start = within.start + same.index;
  const before = findNamed(text, folded, { start: Math.max(0, start - SAME_REACH), end: start });
  const last = before.findLast(({ code }) => code !== null);
  return last ? [{ ...last, start, end: start + same[0].length }] : [];
}

const SAME_AREA =
  /\b(?:meme departement|same (?:department|departement)|dans le departement(?= ?(?:[.,;]|$)))\b/;
/** How far back the département may be named that "the same" stands for, in UTF-16 units. */
const SAME_REACH = 3000;

function findNamed(text: string, folded: string, within: Span): AreaMark[] {
  const words = findMatches(folded.slice(within.start, within.end), WORD).map(({ 0: word, index }) => ({
    word,
    start: within.start + index,
    end: within.start + index + word.length,
  }));
  const areas: AreaMark[] = [];
  for (const [at, first] of words.entries()) {
    // « Le Nord-Isère » is of the Isère.
    if (COMPASS.test(folded.slice(first.start, first.start + 24))) continue;
    if (first.start < (areas.at(-1)?.end ?? 0) || !/^\p{Lu}/u.test(text.slice(first.start, first.start + 2)))
      continue;
    for (let count = MOST_WORDS; count > 0; count--) {
      const run = words.slice(at, at + count);
      const end = run.at(-1)?.end ?? 0;
      const code = AREAS.get(run.map(({ word }) => word).join(' '));
      if (run.length < count || code === undefined) continue;
      const lead = folded.slice(Math.max(within.start, first.start - 26), first.start);
      const isStart = first.start === within.start;
      if (isStart && FILED.test(folded.slice(end, end + 24))) break;
      if (DIRECTION.test(folded.slice(Math.max(0, first.start - 30), first.start))) break;
      const isRegionOf = REGION_OF.test(folded.slice(first.start, end + 12));
      if (!isRegionOf && (isStart || LEAD.test(lead)))
        areas.push({ start: first.start, end, name: text.slice(first.start, end), code });
      break;
    }
  }
  return [...areas, ...findNumbered(folded, within), ...findAdjectives(folded, within)].sort(
    (one, other) => one.start - other.start,
  );
}

// What French calls the people and the houses of a département.
const ADJECTIVES: ReadonlyMap<string, DepartmentCode> = new Map([
  ['dromois', '26'],
  ['gardois', '30'],
  ['girondin', '33'],
  ['heraultais', '34'],
  ['iserois', '38'],
  ['seine-et-marnais', '77'],
  ['varois', '83'],
  ['vauclusien', '84'],
  ['essonnien', '91'],
  ['val-de-marnais', '94'],
]);
const ADJECTIVE = new RegExp(
  String.raw`\b(?:pavillons?|maisons?|domiciles?|logements?|immeubles?|lotissements?|communes?) (${[...ADJECTIVES.keys()].join('|')})(?:n?e)?s?\b`,
  'g',
);

/** « Un pavillon isérois »: the département that an adjective names. */
function findAdjectives(folded: string, within: Span): AreaMark[] {
  return findMatches(folded.slice(within.start, within.end), ADJECTIVE).flatMap((match): AreaMark[] => {
    const [whole, word = ''] = match;
    const code = ADJECTIVES.get(word);
    const area = code && BY_CODE.get(code.toLowerCase());
    const end = within.start + match.index + whole.length;
    const start = within.start + match.index + whole.indexOf(' ') + 1;
    return area ? [{ ...area, start, end }] : [];
  });
}

const BY_CODE = new Map(DEPARTMENTS.map(({ code, name }) => [code.toLowerCase(), { code, name }] as const));
// « À Hermes (60) »: the number of its département.
const NUMBERED =
  /\b(?:a|de|d'|sur|vers|pres de|commune de) ?[a-z][a-z'-]{2,30}(?: [a-z'-]{2,20}){0,3} \((\d{2}|2[ab]|97\d)\)/g;

function findNumbered(folded: string, within: Span): AreaMark[] {
  return findMatches(folded.slice(within.start, within.end), NUMBERED).flatMap((match): AreaMark[] => {
    const area = BY_CODE.get(match[1] ?? '');
    const end = within.start + match.index + match[0].length;
    return area ? [{ ...area, start: end - (match[1]?.length ?? 0) - 1, end: end - 1 }] : [];
  });
}

/** How many signs beside the name of an area a sentence that is a label may have. */
const LABEL_SIGNS = 8;

/** Whether a sentence is no more than the name of an area: « La Haute-Vienne. » */
export const isLabel = (sentence: Span, area: Span): boolean =>
  sentence.end - sentence.start - (area.end - area.start) < LABEL_SIGNS;

/** The one département that stands alone, over one of some sentences: « AIN. Les faits se sont produits … »; null where none or several do. */
export function findLabel(
  { text, folded }: { text: string; folded: string },
  sentences: readonly Span[],
): AreaMark | null {
  const labels = sentences.flatMap((one) =>
    one.end - one.start > LONGEST_LABEL
      ? []
      : findAreas(text, folded, one).filter((area) => area.code && isLabel(one, area)),
  );
  const [label] = labels;
  return label && labels.every(({ code }) => code === label.code) ? label : null;
}
/** No longer is such a sentence, in UTF-16 units. */
const LONGEST_LABEL = 40;
