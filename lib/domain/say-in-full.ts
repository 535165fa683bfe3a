import type { DraftForm, FormField, FormSource } from './form-shape';
import { listFormValues } from './form-values';
import { isQuantityCode } from './quantity';

type Says = FormSource['says'];

/**
 * A row of sources with all that it says written out. A row says the form's value where it says nothing else: that suits
 * one that is being typed, but of one that was read a later correction of the form would rewrite what it said. The site
 * stays the form's: who corrects it says which place the words meant. So does a field of which the form holds nothing yet.
 */
export function sayInFull(form: DraftForm, row: FormSource): FormSource {
  const unsaid = row.supports.filter(
    (field) =>
      field !== 'site' && row.says[field] === undefined && listFormValues(form, field, null).length > 0,
  );
  return {
    ...row,
    says: { ...row.says, ...Object.fromEntries(unsaid.map((field) => [field, toSays(form, field)])) },
  };
}

/** The form's value of a field as a row says it. */
function toSays(form: DraftForm, field: FormField): Says[FormField] {
  if (isQuantityCode(field)) return form.quantities[field];
  const { text: _, ...time } = form.time;
  const values: Partial<Record<FormField, Says[FormField]>> = {
    night: form.night ?? undefined,
    time,
    method: form.methods,
    target: form.targets,
    trace: form.traces,
    weapon: form.weapon ?? undefined,
    victim: form.victim,
  };
  return values[field];
}
