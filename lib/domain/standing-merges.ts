import type { Patch } from './revision';

/**
 * One incident that was merged into another: the statements it had, those of them that the other got by it, and the fields
 * that were ruled so that the other kept its place and night.
 */
export type Merge = { from: string; had: string[]; moved: string[]; ruled: string[] };

/** The revision of an incident that another was merged into. */
export function toMergePatch(merge: Merge): Patch {
  return { merged: { before: null, after: merge } };
}

/** The revision of an incident that gave back what it had from another. */
export function toUndoPatch(from: string): Patch {
  return { merged: { before: { from }, after: null } };
}

/**
 * The merges into one incident that stand, by its history, oldest first. What an undone one brought and another has too was
 * passed on to that other, with the rulings. A ruling that an edit touched since is no longer the merge's.
 */
export function listStandingMerges(patches: readonly Patch[]): Merge[] {
  let standing: Merge[] = [];
  for (const patch of patches) {
    const { merged } = patch;
    const [undone, made] = [merged?.before as Merge | null, merged?.after as Merge | null];
    if (made) standing.push({ ...made, had: made.had ?? made.moved });
    if (undone) standing = passOn(standing, undone.from);
    // The revision of an edit names its draft.
    if (patch.draft) standing = standing.map((row) => ({ ...row, ruled: listUntouched(row.ruled, patch) }));
  }
  return standing;
}

const listUntouched = (fields: readonly string[], patch: Patch) =>
  fields.filter((field) => !(field in patch || `reasons.${field}` in patch));

function passOn(merges: readonly Merge[], from: string): Merge[] {
  const gone = merges.find((row) => row.from === from);
  const left = merges.filter((row) => row !== gone);
  if (!gone) return left;
  return left.map((row, at) => {
    const earlier = left.slice(0, at).flatMap(({ had }) => had);
    const inherited = gone.moved.filter((id) => row.had.includes(id) && !earlier.includes(id));
    return {
      ...row,
      moved: [...row.moved, ...inherited],
      ruled: at === 0 ? [...new Set([...row.ruled, ...gone.ruled])] : row.ruled,
    };
  });
}
