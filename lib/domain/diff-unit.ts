import { diffWords, type WordChange } from './diff-words';
import type { FieldChange } from './list-changes';
import { listUnitParts, type UnitNames, type UnitPart } from './list-unit-parts';
import type { Locale } from './locale';

/** One line of a changed value with the words that went and came; `label` as in UnitPart. */
export type PartChange = { label: string | null; words: WordChange[] };

/** What became of one part of a record, in words; lines that stayed as they were are left out, struck values are not here. */
export function diffUnit(
  { path, before, after }: Pick<FieldChange, 'path' | 'before' | 'after'>,
  say: { locale: Locale; names: UnitNames },
): PartChange[] {
  const [old, now] = [before, after].map((value) => toTexts(listUnitParts(path, value, say)));
  const labels = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])];
  return labels.flatMap((label) => {
    const [gone, come] = [old?.get(label) ?? '', now?.get(label) ?? ''];
    return gone === come ? [] : [{ label, words: diffWords(gone, come, say.locale) }];
  });
}

const toTexts = (parts: readonly UnitPart[]) => new Map(parts.map(({ label, text }) => [label, text]));
