import 'server-only';
import type { MergeRow } from '@/components/desk/merge-fields';
import { getDeskNames } from '@/lib/data/desk/names';
import type { Editor } from '@/lib/domain/editor';
import { formPathLabel } from '@/lib/domain/form-labels';
import type { DraftForm, FormSource } from '@/lib/domain/form-shape';
import { listUnitParts, type UnitNames, type UnitPart } from '@/lib/domain/list-unit-parts';
import type { Locale } from '@/lib/domain/locale';
import type { FormConflict } from '@/lib/domain/merge-forms';
import { isWritable } from '@/lib/domain/resolve-merge';

type Say = { locale: Locale; names: UnitNames };
type Merge = { open: readonly FormConflict[]; theirs: DraftForm };

/** What two people changed differently, side by side in words. */
export async function toMergeRows(
  editor: Editor,
  { open, theirs }: Merge,
  locale: Locale,
): Promise<MergeRow[]> {
  const say = { locale, names: await getDeskNames(editor) };
  return open.map((conflict) => ({
    path: conflict.path,
    label: labelOf(conflict.path, theirs, locale),
    sides: {
      base: listLines(conflict.path, conflict.base, say),
      theirs: listLines(conflict.path, conflict.theirs, say),
      mine: listLines(conflict.path, conflict.mine, say),
    },
    writable: isWritable(conflict.path) ? String(conflict.mine ?? '') : null,
  }));
}

/** The name of the part; a source is named by the number it has in the other's form. */
function labelOf(path: string, { sources }: DraftForm, locale: Locale): string {
  const [head, key, ...rest] = path.split('.');
  if (head !== 'sources') return formPathLabel(path)[locale];
  const at = sources.findIndex((row) => row.key === key);
  return formPathLabel(['sources', at < 0 ? sources.length : at, ...rest].join('.'))[locale];
}

const BLANK: FormSource = {
  key: 'blank',
  article: { slug: null, new: null },
  quote: null,
  start: null,
  end: null,
  paragraph: null,
  speaker: null,
  speakerRole: null,
  relay: null,
  origin: { slug: null, new: null },
  modality: null,
  polarity: 'asserts',
  supports: [],
  says: {},
};

function listLines(path: string, value: unknown, say: Say): string[] {
  const part = /^sources\.[^.]+\.(.+)$/.exec(path)?.[1];
  if (part === undefined) return toLines(listUnitParts(path, value, say));
  if (value === null || value === undefined) return [];
  const source = { ...BLANK, [part]: value } as FormSource;
  const blank = toLines(listUnitParts('sources.blank', BLANK, say));
  const lines = listUnitParts('sources.blank', source, say);
  const own = lines.filter((line) => part === 'polarity' || !blank.includes(toLine(line)));
  return own.length === 0 ? [String(value)] : own.map(({ text }) => text);
}

const toLine = ({ label, text }: UnitPart) => (label === null ? text : `${label}: ${text}`);
const toLines = (parts: readonly UnitPart[]) => parts.map(toLine);
