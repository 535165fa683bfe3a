import { foldText } from '@/lib/domain/fold-text';
import type { Choice } from './form-lists';

/** A choice that was found; `by` is the other name that it was found by, where its label does not show why. */
export type FoundChoice = Choice & { by: string | null };

type Entry = { choice: Choice; names: { name: string; folded: string }[] };
const MOST = 12;
const indexes = new WeakMap<readonly Choice[], Entry[]>();

function indexOf(choices: readonly Choice[]): Entry[] {
  const known = indexes.get(choices);
  if (known) return known;
  const index = choices.map((choice) => ({
    choice,
    names: [choice.label, ...(choice.names ?? []), choice.note ?? ''].map((name) => ({
      name,
      folded: foldText(name),
    })),
  }));
  indexes.set(choices, index);
  return index;
}

/** The choices with all words of a text in one of their names, whatever the accents, hyphens and capitals; best first. */
export function searchChoices(choices: readonly Choice[], text: string): FoundChoice[] {
  const words = foldText(text).split(' ').filter(Boolean);
  const found = indexOf(choices).flatMap(({ choice, names }) => {
    const ranked = names
      .map(({ name, folded }, at) => ({ name, at, rank: rank(folded, words) }))
      .filter((row) => row.rank > 0);
    const best = ranked.sort((one, other) => other.rank - one.rank || one.at - other.at)[0];
    if (!best) return [];
    const shown = best.at === 0 || best.name === choice.note;
    return [{ choice: { ...choice, by: shown ? null : best.name }, rank: best.rank }];
  });
  return found
    .sort((one, other) => other.rank - one.rank)
    .slice(0, MOST)
    .map((row) => row.choice);
}

/** 3: begins with the words; 2: each begins a word; 1: each stands somewhere; 0: not found. */
function rank(folded: string, words: readonly string[]): number {
  if (words.length === 0) return 1;
  if (folded.startsWith(words.join(' '))) return 3;
  if (words.every((word) => ` ${folded}`.includes(` ${word}`))) return 2;
  return words.every((word) => folded.includes(word)) ? 1 : 0;
}
