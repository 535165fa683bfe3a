import { listInstants } from './clock';
import type { DraftForm, FormField, FormSource } from './form-shape';
import { nightSchema, toParisIso } from './night';
import { isQuantityCode, type Qualifier, type Quantity, quantitySchema } from './quantity';
import { toSortedJson } from './revision';
import { getField } from './statement';
import type { Trace } from './target';

type Count = DraftForm['quantities'][keyof DraftForm['quantities']];
type FormTime = NonNullable<FormSource['says']['time']>;

/** A count with what its qualifier says without being typed: exactly 3 ends at 3, several begin at 2. Null when nothing was typed. */
export function toFormQuantity(
  count: Count,
): (Omit<Quantity, 'qualifier'> & { qualifier: Qualifier | null }) | null {
  if (!count || (count.min === null && count.max === null && count.qualifier === null)) return null;
  const { min, max, qualifier } = count;
  if (qualifier === 'exactly') return { min: min ?? max ?? -1, max: max ?? min, qualifier };
  if (qualifier === 'several') return { min: min ?? 2, max, qualifier };
  if (qualifier === 'at_most') return { min: min ?? 0, max, qualifier };
  // -1 is no count: a form without the least one does not pass quantitySchema.
  return { min: min ?? -1, max, qualifier };
}

/** A time of the form as a statement holds it, or null while it is unfinished or does not exist on that night. */
export function toTimeValue(night: string | null, { from, to, precision }: FormTime) {
  const parsed = nightSchema.safeParse(night);
  if (!parsed.success || from === null || precision === null) return null;
  const [start] = listInstants(parsed.data, from);
  const [end] = listInstants(parsed.data, to ?? from);
  return start && end ? { from: toParisIso(start), to: toParisIso(end), precision } : null;
}

function toTraces(traces: DraftForm['traces']): Trace[] {
  return traces.flatMap(({ kind, text, code }): Trace[] => {
    if (kind === 'tag') return text === null ? [] : [{ kind, text }];
    return code === null ? [] : [{ kind, code }];
  });
}

/** The values that a form holds of one field: none, one, or several where an incident has many. `site` is its slug once it has one. */
export function listFormValues(form: DraftForm, field: FormField, site: string | null): unknown[] {
  if (isQuantityCode(field)) return listCounts(form.quantities[field]);
  const readers: Partial<Record<FormField, () => unknown[]>> = {
    site: () => toList(site),
    night: () => toList(form.night),
    time: () => toList(toTimeValue(form.night, form.time)),
    method: () => form.methods,
    target: () => form.targets,
    weapon: () => toList(form.weapon),
    trace: () => toTraces(form.traces),
    victim: () => toList(form.victim.role === null ? null : form.victim),
  };
  return readers[field]?.() ?? [];
}

/** The values that one source gives for a field it supports: what it says, else the form's. */
export function listSaidValues(
  form: DraftForm,
  { says }: FormSource,
  field: FormField,
  site: string | null,
): unknown[] {
  const said = says[field];
  if (said === undefined) return listFormValues(form, field, site);
  if (isQuantityCode(field)) return listCounts(says[field]);
  if (field === 'time') return toList(toTimeValue(says.night ?? form.night, says.time ?? NO_TIME));
  if (field === 'trace') return toTraces(says.trace ?? []);
  // The methods of a set are one value.
  if (field === 'set_methods') return [said];
  return getField(field).holds === 'many' ? (said as unknown[]) : [said];
}

/** Whether all that a source says of a field is what the form holds. */
export function agreesWithForm(form: DraftForm, source: FormSource, field: FormField): boolean {
  const own = new Set(listFormValues(form, field, form.site.slug).map(toSortedJson));
  return listSaidValues(form, source, field, form.site.slug).every((value) => own.has(toSortedJson(value)));
}

const NO_TIME: FormTime = { from: null, to: null, precision: null };
const toList = (value: unknown) => (value === null || value === undefined ? [] : [value]);

function listCounts(count: Count): unknown[] {
  const quantity = quantitySchema.safeParse(toFormQuantity(count));
  return quantity.success ? [quantity.data] : [];
}
