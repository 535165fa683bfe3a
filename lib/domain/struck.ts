import { listSealed, type Patch, type Seals } from './revision';

/** Composed, in lower case, every run of white space one space: what people would call the same text. */
const fold = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');

/** Whether a text stands anywhere in a value: in a string or a number, however deep. Case, kinds of space and of accents are one. */
export function holdsText(value: unknown, text: string): boolean {
  const sought = fold(text);
  const holds = (inner: unknown): boolean => {
    if (typeof inner === 'string' || typeof inner === 'number') return fold(String(inner)).includes(sought);
    if (typeof inner !== 'object' || inner === null) return false;
    return Object.entries(inner).some(([key, part]) => fold(key).includes(sought) || holds(part));
  };
  return holds(value);
}

/** What of a revision can be struck from history. */
export type Sealed = { patch: Patch; reason: string | null; seals: Seals };

/** A revision without the values that hold a text: their digests stay, their salts go. `names` are those of their seals. */
export function strikeText(revision: Sealed, text: string): Sealed & { names: string[] } {
  const names = listSealed(revision).flatMap(([name, value]) => (holdsText(value, text) ? [name] : []));
  const gone = (name: string, value: unknown) => (names.includes(name) ? null : value);
  const patch = Object.entries(revision.patch).map(
    ([field, { before, after }]) =>
      [field, { before: gone(`${field}.before`, before), after: gone(`${field}.after`, after) }] as const,
  );
  const seals = Object.entries(revision.seals).map(
    ([name, seal]) =>
      [name, names.includes(name) ? { digest: seal.digest, struck: true as const } : seal] as const,
  );
  return {
    names,
    patch: Object.fromEntries(patch),
    reason: names.includes('reason') ? null : revision.reason,
    seals: Object.fromEntries(seals),
  };
}

/** The parts of a record whose standing value was struck, by its whole history, oldest first. */
export function listStruckParts(history: readonly Pick<Sealed, 'patch' | 'seals'>[]): string[] {
  const struck = new Set<string>();
  for (const { patch, seals } of history)
    for (const path of Object.keys(patch)) {
      if ('struck' in (seals[`${path}.after`] ?? {})) struck.add(path);
      else struck.delete(path);
    }
  return [...struck];
}

/** How a suppression names what it struck: the revision and the seal. */
export function toStrikeMark(revision: number, name: string): string {
  return `${revision}:${name}`;
}
