import { foldText } from './fold-text';

const LONGEST = 100;

/** A name as an id for addresses: "Réau (Sud-Francilien)" is reau-sud-francilien. Empty when it holds no letter that folds. */
export function toSlug(name: string): string {
  const words = foldText(name).replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, LONGEST).replace(/^-+|-+$/g, '');
}

/** The wanted id, or the first of wanted-2, wanted-3… that nothing has yet. */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  const base = wanted === '' ? 'new' : wanted;
  for (let at = 1; ; at += 1) {
    const slug = at === 1 ? base : `${base}-${at}`;
    if (!isTaken(slug)) return slug;
  }
}
