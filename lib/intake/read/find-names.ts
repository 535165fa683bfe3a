import { findMatches } from '../find-matches';
import type { Gazetteer } from './gazetteer';
import { findSpans, overlaps } from './mark';
import type { NamedPlace } from './mention';

type Sheet = { text: string; folded: string };

/** Every name of the gazetteer in a text, in order. */
export function findNames(sheet: Sheet, gazetteer: Gazetteer): NamedPlace[] {
  const listed = findListed(sheet, gazetteer);
  const names = [...listed, ...findSchool(sheet, gazetteer, listed)];
  return names.sort((one, other) => one.start - other.start);
}

const WORD = /[\p{L}\d]+/gu;

/** "Saint-Denis" in "Seine-Saint-Denis" is no place of its own. */
function isPartOfName(folded: string, { start, end }: { start: number; end: number }): boolean {
  const goesOn = /^-[a-z]/.test(folded.slice(end, end + 2)) && !/[- ]/.test(folded.slice(start, end));
  return goesOn || /[a-z]-$/.test(folded.slice(Math.max(0, start - 2), start));
}

const isCapital = (text: string, { start }: { start: number }) =>
  /^[\p{Lu}\d]/u.test(text.slice(start, start + 2));

/** What the gazetteer holds, the longest first where names overlap. */
function findListed({ text, folded }: Sheet, { names, longest }: Gazetteer): NamedPlace[] {
  const words = findMatches(folded, WORD).map(({ 0: word, index: start }) => ({
    word: word.replaceAll('œ', 'oe'),
    start,
    end: start + word.length,
  }));
  const found: NamedPlace[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first || first.start < (found.at(-1)?.end ?? 0)) continue;
    const most = Math.min(longest.get(first.word) ?? 0, words.length - at);
    for (let count = most; count > 0; count--) {
      const run = words.slice(at, at + count);
      const end = run.at(-1)?.end ?? first.end;
      const name = names.get(run.map(({ word }) => word).join(' '));
      if (!name || /[\n.;:]/.test(folded.slice(first.start, end))) continue;
      if (isPartOfName(folded, { start: first.start, end })) continue;
      if (name.bare && !isCapital(text, first)) break;
      if (name.bare && !isCapital(text, run.at(-1) ?? first)) continue;
      // "Valence (Drôme)" is a name with both its brackets.
      const isOpen = folded.slice(first.start, end).includes('(') && folded[end] === ')';
      found.push({ start: first.start, end: isOpen ? end + 1 : end, sites: name.sites, bare: name.bare });
      break;
    }
  }
  return found;
}

const SCHOOL =
  /\b(?:prison[- ](?:staff|officers?'?|guards?'?|service|warders?'?)(?: |-)?(?:training )?(?:school|academy|college)|(?:national |training ){0,2}(?:school|academy|college|training cent(?:re|er)) (?:for|of) (?:(?:trainee|future|french|new) )?(?:prison )?(?:staff|guards|officers|warders|wardens|personnel)(?: of the prison service)?|(?:school|academy|college|cent(?:re|er)) where (?:the country's |france's |french |all |future |the |new ){0,3}(?:prison )?(?:staff|guards|officers|warders) (?:are|is|get) (?:being )?trained|ecole (?:nationale )?(?:des |de l'|de la |d'|du )?(?:administration penitentiaire|surveillants|agents penitentiaires|formation des (?:agents|surveillants)|personnels? penitentiaires?|penitentiaire)|(?:national )?(?:school|academy|college) (?:of|for) (?:prison|penitentiary) administration|(?:national )?(?:prison|penitentiary) administration (?:school|academy|college)|national penitentiary (?:school|academy|college))\b/g;

/** The school by what it is: the country has one. */
function findSchool({ folded }: Sheet, { sites }: Gazetteer, known: readonly NamedPlace[]): NamedPlace[] {
  const school = [...sites.values()].find(({ kind }) => kind === 'training_school');
  if (!school) return [];
  return findSpans(folded, SCHOOL, { start: 0, end: folded.length })
    .filter(
      (span) =>
        !known.some((name) => overlaps(name, span)) &&
        !/\b(?:an?|une?|one) $/.test(folded.slice(Math.max(0, span.start - 5), span.start)),
    )
    .map(({ start, end }) => ({ start, end, sites: [school], bare: false }));
}
