import 'server-only';
import type { MergeRow } from '@/components/desk/merge-fields';
import type { Editor } from '@/lib/domain/editor';
import { formPathLabel } from '@/lib/domain/form-labels';
import type { Locale } from '@/lib/domain/locale';
import type { FormConflict } from '@/lib/domain/merge-forms';
import { isWritable } from '@/lib/domain/resolve-merge';

/** What two people changed differently, side by side in words. */
export async function toMergeRows(
  _editor: Editor,
  { open }: { open: readonly FormConflict[] },
  locale: Locale,
): Promise<MergeRow[]> {
  return open.map(({ path, base, theirs, mine }) => ({
    path,
    label: formPathLabel(path.replace(/^sources\.[^.]+/, 'sources'))[locale],
    sides: { base: lines(base), theirs: lines(theirs), mine: lines(mine) },
    writable: isWritable(path) ? String(mine ?? '') : null,
  }));
}

function lines(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}
