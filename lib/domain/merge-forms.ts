import type { DraftForm } from './form-shape';
import { type FormUnits, fromUnits, toUnits } from './form-units';
import { toSortedJson } from './revision';

/** A part that two people changed differently: what it was, what each made of it; null is empty. */
export type FormConflict = { path: string; base: unknown; theirs: unknown; mine: unknown };
/** The form with every part merged that can be; where both changed one, it holds theirs, and the conflict says so. */
export type MergedForms = { form: DraftForm; conflicts: FormConflict[] };

type Three = { base: unknown; theirs: unknown; mine: unknown };

/**
 * Merges two changes of one form, part by part: what one person left alone takes the other's change, what both changed
 * alike stays, what both changed differently is listed. Rows of sources meet by their key and merge within. `path` is a part
 * as toUnits names it, or `sources.<key>.<part>`.
 */
export function mergeForms(base: DraftForm, theirs: DraftForm, mine: DraftForm): MergedForms {
  const units: Record<keyof Three, FormUnits> = {
    base: toUnits(base),
    theirs: toUnits(theirs),
    mine: toUnits(mine),
  };
  const names = [...new Set(Object.values(units).flatMap((side) => Object.keys(side)))].sort();
  const merged: FormUnits = {};
  const conflicts: FormConflict[] = [];
  for (const name of names) {
    const three = pick(units, name);
    if (name === 'sources') merged[name] = mergeOrder(three);
    else merged[name] = mergeUnit(name, three, conflicts);
  }
  return { form: fromUnits(merged), conflicts };
}

const pick = (sides: Record<keyof Three, FormUnits>, name: string): Three => ({
  base: sides.base[name] ?? null,
  theirs: sides.theirs[name] ?? null,
  mine: sides.mine[name] ?? null,
});

const same = (one: unknown, other: unknown) => toSortedJson(one) === toSortedJson(other);

function mergeUnit(path: string, three: Three, conflicts: FormConflict[]): unknown {
  const { base, theirs, mine } = three;
  if (same(theirs, mine) || same(mine, base)) return theirs;
  if (same(theirs, base)) return mine;
  if (/^sources\.[^.]+$/.test(path) && theirs !== null && mine !== null)
    return mergeRow(path, three, conflicts);
  conflicts.push({ path, ...three });
  // A row that one deleted and the other changed stays until somebody decides.
  return theirs ?? (path.startsWith('sources.') ? mine : theirs);
}

function mergeRow(path: string, { base, theirs, mine }: Three, conflicts: FormConflict[]): unknown {
  const sides = { base: (base ?? {}) as FormUnits, theirs: theirs as FormUnits, mine: mine as FormUnits };
  const parts = [...new Set(Object.values(sides).flatMap((side) => Object.keys(side)))];
  return Object.fromEntries(
    parts.map((part) => [part, mergeUnit(`${path}.${part}`, pick(sides, part), conflicts)]),
  );
}

/** Mine where theirs is as it was; else theirs, then what only mine has. Rows that are gone simply have no place. */
function mergeOrder({ base, theirs, mine }: Three): string[] {
  if (same(theirs, base)) return (mine ?? []) as string[];
  const [first, second] = [(theirs ?? []) as string[], (mine ?? []) as string[]];
  return [...first, ...second.filter((key) => !first.includes(key))];
}
