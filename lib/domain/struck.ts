import { listSealed, type Patch, type Seals } from './revision';

/** Whether a text stands anywhere in a value: in a string, however deep. Upper and lower case are one. */
export function holdsText(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(text.toLowerCase());
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => holdsText(key, text) || holdsText(inner, text));
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

/** How a suppression names what it struck: the revision and the seal. */
export function toStrikeMark(revision: number, name: string): string {
  return `${revision}:${name}`;
}
