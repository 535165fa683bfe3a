import type { Typed } from './form-entries';
import type { FormField } from './form-shape';
import type { QuantityCode } from './quantity';

/** The first thing typed under a name, or nothing. */
export function readValue(typed: Typed, name: string): string {
  return typed[name]?.[0] ?? '';
}

/** Everything chosen under a name. */
export function readValues(typed: Typed, name: string): readonly string[] {
  return (typed[name] ?? []).filter((value) => value !== '');
}

/** Whether two forms hold the same, empty inputs and the order of the inputs aside. */
export function holdsSame(one: Typed, other: Typed): boolean {
  return toComparable(one) === toComparable(other);
}

function toComparable(typed: Typed): string {
  const filled = Object.keys(typed).filter(
    (name) => !name.startsWith('pick.') && readValues(typed, name).length > 0,
  );
  return JSON.stringify(filled.sort().map((name) => [name, readValues(typed, name)]));
}

/** Whether a name is a part's own or one within it. */
export const isBelow = (name: string, part: string) => name === part || name.startsWith(`${part}.`);

/** Whether a part of the form is shown: it or something below it has an input. */
export function hasPart(typed: Typed, part: string): boolean {
  return Object.keys(typed).some((name) => isBelow(name, part));
}

/** The form without a part and all that is below it. */
export function withoutPart(typed: Typed, part: string): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !isBelow(name, part)));
}

/** The numbers of the rows of a list, in order: `sources`, `traces`, `sources.0.says.trace`. */
export function listRowNumbers(typed: Typed, list: string): number[] {
  const numbers = Object.keys(typed).flatMap((name) => {
    const row = name.startsWith(`${list}.`) ? /^\d+/.exec(name.slice(list.length + 1)) : null;
    return row ? [Number(row[0])] : [];
  });
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/** Names below `from` moved below `to`. */
function movePart(typed: Typed, from: string, to: string): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([name, values]) => [
      isBelow(name, from) ? `${to}${name.slice(from.length)}` : name,
      values,
    ]),
  );
}

/** The form with the rows of a list numbered 0, 1, 2…, as the list that it becomes numbers them. */
export function numberRowsAnew(typed: Typed, list: string): Typed {
  return listRowNumbers(typed, list).reduce(
    (so, row, at) => (row === at ? so : movePart(so, `${list}.${row}`, `${list}.${at}`)),
    typed,
  );
}

/** The form with one more row at the end of a list. */
export function withRow(typed: Typed, list: string, row: Typed): Typed {
  const at = (listRowNumbers(typed, list).at(-1) ?? -1) + 1;
  const added = Object.entries(row).map(([name, values]) => [`${list}.${at}.${name}`, values]);
  return { ...typed, ...Object.fromEntries(added) };
}

/** Everything below a part, by the rest of its name. */
export function pickPart(typed: Typed, part: string): Typed {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, values]) =>
      name.startsWith(`${part}.`) ? [[name.slice(part.length + 1), values]] : [],
    ),
  );
}

/** Where the form has what a source says of a field; of the others, its counts, below `quantities`. */
const FORM_PARTS: Record<string, string> = {
  ...{ site: 'site.slug', night: 'night', time: 'time', weapon: 'weapon', victim: 'victim' },
  ...{ method: 'methods', target: 'targets', trace: 'traces' },
};

/** What a source says itself, field by field: `agrees` with the form, `other` than it, or `open` as long as nothing is typed. */
export function listSaid(typed: Typed, source: string): { field: string; is: 'agrees' | 'other' | 'open' }[] {
  const fields = new Set(
    Object.keys(pickPart(typed, `${source}.says`)).map((name) => name.split('.')[0] ?? ''),
  );
  return [...fields].map((field) => {
    const said = toMarks(typed, `${source}.says.${field}`);
    const own = new Set(toMarks(typed, FORM_PARTS[field] ?? `quantities.${field}`));
    // The form has no place for the methods of a set.
    if (field !== 'set_methods' && said.length === 0) return { field, is: 'open' };
    return { field, is: field === 'set_methods' || said.every((mark) => own.has(mark)) ? 'agrees' : 'other' };
  });
}

/** What is typed in a part, mark by mark: a list has one for each choice or row, anything else one for all of it. */
function toMarks(typed: Typed, part: string): string[] {
  const whole = readValues(typed, part);
  if (whole.length > 0) return [...whole];
  const rows = listRowNumbers(typed, part);
  if (rows.length > 0) return rows.flatMap((row) => toMarks(typed, `${part}.${row}`));
  const filled = Object.entries(pickPart(typed, part))
    .map(([name, values]) => [name, values.filter(Boolean)] as const)
    // The report's own words for a time are the form's alone.
    .filter(([name, values]) => values.length > 0 && !(part === 'time' && name === 'text'));
  const isExact = filled.some(([name, values]) => name === 'qualifier' && values[0] === 'exactly');
  // "Exactly 3" is stored as 3 to 3; its other end is not typed.
  const told = filled.filter(([name]) => !(isExact && name === 'max'));
  return told.length > 0 ? [JSON.stringify(told.sort(([one], [other]) => (one < other ? -1 : 1)))] : [];
}

/** What a kind of home may not have. */
const HOME_PARTS = ['name', 'commune', 'inseeCode', 'lat', 'lon'];

/** The form as it may be shown: a new site of a kind of home has nothing but its kind and département (DESIGN §2.7). */
export function withoutHomeParts(typed: Typed, homeKinds: readonly string[]): Typed {
  if (!homeKinds.includes(readValue(typed, 'site.new.kind'))) return typed;
  return HOME_PARTS.reduce((so, part) => withoutPart(so, `site.new.${part}`), typed);
}

const FILLED: readonly (readonly [field: Exclude<FormField, QuantityCode>, parts: readonly string[]])[] = [
  ['site', ['site.slug', 'site.new.kind']],
  ['night', ['night']],
  ['time', ['time.from']],
  ['method', ['methods']],
  ['target', ['targets']],
  ['weapon', ['weapon']],
  ['trace', ['traces']],
  ['victim', ['victim.role']],
];

/** The fields that the form gives a value, in the order of the form. */
export function listFilledFields(typed: Typed): FormField[] {
  const isFilled = (part: string) =>
    Object.entries(typed).some(([name, values]) => isBelow(name, part) && values.some(Boolean));
  const plain = FILLED.filter(([, parts]) => parts.some(isFilled)).map(([field]) => field);
  const counts = Object.keys(pickPart(typed, 'quantities')).map((name) => name.split('.')[0] as QuantityCode);
  return [...new Set<FormField>([...plain, ...counts])];
}
