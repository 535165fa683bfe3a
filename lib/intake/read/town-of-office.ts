import { DEPARTMENTS } from '../../domain/department';
import { foldText } from '../../domain/fold-text';
import { findAreas } from './find-areas';
import { isNoName } from './find-unlisted';
import { distance, type PlaceMark } from './mark';
import type { NamedPlace } from './mention';
import { PRISON, SHORT_PRISON } from './prison-words';

type Sheet = { text: string; folded: string };

/** How far from an office the town it stands in may be named, in units. */
const NEAR_TOWN = 90;

// The prison of another town, as told beside it.
const IS_PRISON_OF = new RegExp(
  String.raw`\b(?:${PRISON}|${SHORT_PRISON}) (?:of |in |at |de |d'|du |des )(?:la |le |les )?$`,
);

const IS_PRISON = new RegExp(String.raw`\b${PRISON}\b`);

/** An office is called by the town that the text names beside it. */
export function withTown(
  { text, folded }: Sheet,
  office: PlaceMark,
  names: readonly NamedPlace[],
): PlaceMark {
  const near = names.filter((name) => {
    if (IS_PRISON_OF.test(folded.slice(Math.max(0, name.start - 40), name.start))) return false;
    // "Cars burned at the A jail, probation office hit in B".
    const called = folded.slice(name.start, name.end + 8);
    if (IS_PRISON.test(called) || name.sites[0]?.kind === 'training_school') return false;
    const between = folded.slice(Math.min(name.end, office.end), Math.max(name.start, office.start));
    return distance(name, office) < NEAR_TOWN && !/[.\n]/.test(between);
  });
  const [town] = near.sort((one, other) => distance(one, office) - distance(other, office));
  const name =
    townBehind(text, office) ??
    town ??
    labelOf(text, office) ??
    townBefore(text, office) ??
    justNamed(text, office, names) ??
    areaOf({ text, folded }, office) ??
    onlyTown({ text, folded }, names);
  return name ? { ...office, name: text.slice(name.start, name.end) } : office;
}

const TOWN = String.raw`(\p{Lu}[\p{L}’']+(?:-[\p{L}’']+){0,5}(?: (?:la |le |les )?\p{Lu}[\p{L}’']+)?)`;
const OPENS_WITH_TOWN = new RegExp(
  String.raw`(?:(?:^|[.!?:\n”»] ?)(?:(?:And|But|Finally,|Then,|Also) (?:in|at)|(?:Et|Mais|Puis|Enfin,) à|In|At|À|A)|, (?:in|at|à)) ${TOWN}(?: \([^()\n]{2,30}\),?|,)[^.;\n]{0,200}$`,
  'u',
);
const THEN_TOWN = new RegExp(
  `^(?: ?\\([\\p{L}]{3,6}\\))?(?: (?:incendi|vis|tagu|attaqu|vandalis|saccag|touch)ée?s?| set on fire| attacked| torched| smashed| hit| struck| targeted| burned| damaged)?,? ?(?:in|at|of|à|de|d[’']) ?${TOWN}`,
  'u',
);

/** The first name of a match that is a town's, at its place in the text; a town that no prison stands in as well, as an office can. */
function toTown(found: RegExpExecArray | null, from: number): { start: number; end: number } | null {
  const [whole, name = ''] = found ?? [];
  if (!found || whole === undefined || isNoName(name)) return null;
  const start = from + found.index + whole.indexOf(name);
  return { start, end: start + name.length };
}

/** "The probation office in X". */
const townBehind = (text: string, { end }: PlaceMark) =>
  toTown(THEN_TOWN.exec(text.slice(end, end + 50)), end);

/** "In X, the door of the probation service". */
function townBefore(text: string, { start }: PlaceMark) {
  const from = Math.max(0, start - 250);
  return toTown(OPENS_WITH_TOWN.exec(text.slice(from, start)), from);
}

const LABEL = new RegExp(String.raw`(?:^|\n)\W{0,3}${TOWN} ?[:–—] [^.\n]{0,90}$`, 'u');

/** "Auch: all the windows of the probation office …": the town that opens the line. */
function labelOf(text: string, { start }: PlaceMark) {
  const from = Math.max(0, start - 120);
  return toTown(LABEL.exec(text.slice(from, start)), from);
}

/** « Plus grave, à Caen. Le garage du service … »: the town that the sentence before ends with. */
function justNamed(text: string, { start }: PlaceMark, names: readonly NamedPlace[]): NamedPlace | null {
  const last = names.findLast(({ end }) => end <= start);
  if (!last || !/^ ?[.!:–—-] ?[^.!?\n]*$/.test(text.slice(last.end, start))) return null;
  // "Caen. …": a town that opens its line stands over the whole sentence.
  return start - last.end < NEAR_TOWN || /(?:^|\n)\W*$/.test(text.slice(0, last.start)) ? last : null;
}

/** « Dans le Calvados, devant les bureaux du service »: the part of the country that its sentence names. */
function areaOf({ text, folded }: Sheet, { start, end }: PlaceMark) {
  const from = Math.max(...['.', ';', '\n'].map((stop) => folded.lastIndexOf(stop, start))) + 1;
  const stop = folded.slice(end, end + NEAR_TOWN).search(/[.;\n]/);
  const within = { start: from, end: stop < 0 ? end + NEAR_TOWN : end + stop };
  return findAreas(text, folded, within).sort(
    (one, other) => distance(one, { start, end }) - distance(other, { start, end }),
  )[0];
}

/** The one town that the whole text names, unless it is that of a prison. */
function onlyTown({ text, folded }: Sheet, names: readonly NamedPlace[]): NamedPlace | undefined {
  const [first] = names;
  const called = new Set(names.map(({ start, end }) => text.slice(start, end)));
  const isOfPrison = names.some(({ start }) =>
    IS_PRISON_OF.test(folded.slice(Math.max(0, start - 40), start)),
  );
  return called.size === 1 && !isOfPrison ? first : undefined;
}

const AREAS = new Set(DEPARTMENTS.map(({ name }) => foldText(name)));
const isArea = (name: string | null) => name !== null && AREAS.has(foldText(name));

/** « Le Spip du Calvados », which the text puts in one town alone, is called by that town. */
export function withOnlyTown(marks: readonly PlaceMark[]): PlaceMark[] {
  const towns = new Set(
    marks.flatMap(({ kind, name }) => (kind === 'office' && !isArea(name) ? (name ?? []) : [])),
  );
  const areas = new Set(
    marks.flatMap(({ kind, name }) => (kind === 'office' && isArea(name) ? (name ?? []) : [])),
  );
  const [town] = towns;
  if (!town || towns.size > 1 || areas.size > 1) return [...marks];
  return marks.map((mark) => (mark.kind === 'office' && isArea(mark.name) ? { ...mark, name: town } : mark));
}
