import type { MergeChoices } from './form-post';
import type { DraftForm } from './form-shape';
import { type FormUnits, fromUnits, toUnits } from './form-units';
import type { FormConflict, MergedForms } from './merge-forms';

/** A merge with the choices made: the form, and the conflicts that nobody has chosen on yet. */
export type ResolvedMerge = { form: DraftForm; open: FormConflict[] };

/** Puts what was chosen into a merged form. A choice for what is no conflict (any more) is left aside. */
export function resolveMerge({ form, conflicts }: MergedForms, choices: MergeChoices): ResolvedMerge {
  const units = toUnits(form);
  const open = conflicts.filter((conflict) => {
    const choice = Object.hasOwn(choices, conflict.path) ? choices[conflict.path] : undefined;
    if (choice === undefined) return true;
    place(units, conflict.path, typeof choice === 'string' ? conflict[choice] : toText(choice.text));
    return false;
  });
  return { form: fromUnits(units), open };
}

const toText = (text: string) => (text.trim() === '' ? null : text);

function place(units: FormUnits, path: string, value: unknown): void {
  const part = /^(sources\.[^.]+)\.(.+)$/.exec(path);
  if (!part) {
    if (value === null) delete units[path];
    else units[path] = value;
    return;
  }
  const [, row = '', name = ''] = part;
  units[row] = { ...(units[row] as object), [name]: value };
}

/** Parts of the form that are one text, so that a merge may also be written. */
export function isWritable(path: string): boolean {
  return /^summary\.(en|fr)$|^sources\.[^.]+\.(quote|speaker|relay)$/.test(path);
}
