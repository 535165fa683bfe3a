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
