/** What changed: each field with what it was and what it became; null stands for "was not there". */
export type Patch = Record<string, { before: unknown; after: unknown }>;

/** Who changed what, and why. `version` counts the changes of one record from 1. */
export type Change = {
  entity: string;
  entityId: string;
  version: number;
  patch: Patch;
  reason: string | null;
  author: string;
  at: string;
};

/** The hash before the first revision. */
export const FIRST_HASH = '0'.repeat(64);

/** Keys in alphabetical order at every depth, so that equal values give equal text. */
export function toSortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** The fields in which two states of a record differ. */
export function toPatch(before: Record<string, unknown>, after: Record<string, unknown>): Patch {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changed = keys.filter(
    (key) => toSortedJson(before[key] ?? null) !== toSortedJson(after[key] ?? null),
  );
  return Object.fromEntries(
    changed.map((key) => [key, { before: before[key] ?? null, after: after[key] ?? null }]),
  );
}

/** The commitment to one value: its digest under a salt. A struck value has lost its salt, and stands as null. */
export type Seal = { digest: string; salt: string } | { digest: string; struck: true };
/** The seals of a revision: one per value that is there, by `<field>.before`, `<field>.after`, and `reason`. */
export type Seals = Record<string, Seal>;

/** Every value of a change that is there, by the name of its seal. */
export function listSealed({ patch, reason }: Pick<Change, 'patch' | 'reason'>): [string, unknown][] {
  const values = Object.entries(patch).flatMap(([field, { before, after }]): [string, unknown][] => [
    [`${field}.before`, before],
    [`${field}.after`, after],
  ]);
  return [...values, ['reason', reason] as [string, unknown]].filter(([, value]) => value !== null);
}

/** The values of a record after these patches, oldest first; what was taken away is not among them. */
export function applyPatches(patches: readonly Patch[]): Record<string, unknown> {
  const state: Record<string, unknown> = {};
  for (const patch of patches)
    for (const [field, { after }] of Object.entries(patch)) {
      if (after === null) delete state[field];
      else state[field] = after;
    }
  return state;
}
