import { type DraftForm, FORM_FIELDS, type FormField, type FormSource } from './form-shape';
import { toFormQuantity } from './form-values';
import { isQuantityCode } from './quantity';
import { toSortedJson } from './revision';

type Says = FormSource['says'];

/** Whether a row of sources was read in an article: toReadSource names it so. */
export function isReadSource({ key }: FormSource): boolean {
  return /-read-[a-z0-9]/.test(key);
}

/**
 * The form after a change, in which passages go on saying what they said before. A row of sources says the form's value
 * where it says nothing else, so correcting a value would rewrite what was read: where a field of the form changed, a row
 * that supported it and still does now says the value of before, and says nothing of its own once that is the form's
 * again. Whoever takes away what a row says wants the form's value. The site is not kept: who corrects it says which
 * place the words meant. `keeps` chooses the rows.
 */
export function keepSaid(
  before: DraftForm,
  after: DraftForm,
  keeps: (row: FormSource) => boolean = isReadSource,
): DraftForm {
  const changed = FORM_FIELDS.filter((field) => !isSame(toSays(before, field), toSays(after, field)));
  const sources = after.sources.map((row) => {
    const was = before.sources.find(({ key }) => key === row.key);
    if (!was || !keeps(row)) return row;
    const fields = changed.filter((field) => was.supports.includes(field) && row.supports.includes(field));
    return { ...row, says: fields.reduce((says, field) => keepField(field, says, was.says), row.says) };
  });
  return { ...after, sources };

  function keepField(field: FormField, says: Says, said: Says): Says {
    const { [field]: own, ...rest } = says;
    if (own !== undefined) return isSame(own, toSays(after, field)) ? rest : says;
    const value = said[field] === undefined ? toSays(before, field) : undefined;
    return value === undefined ? says : { ...says, [field]: value };
  }
}

/** The form's value of a field as a row would say it; undefined where it holds none, and for the site. */
function toSays(form: DraftForm, field: FormField): Says[FormField] {
  if (isQuantityCode(field))
    return toFormQuantity(form.quantities[field]) ? form.quantities[field] : undefined;
  const { text: _, ...time } = form.time;
  const values: Partial<Record<FormField, Says[FormField]>> = {
    night: form.night ?? undefined,
    time: time.from === null ? undefined : time,
    method: listed(form.methods),
    target: listed(form.targets),
    trace: listed(form.traces),
    weapon: form.weapon ?? undefined,
    victim: form.victim.role === null ? undefined : form.victim,
  };
  return values[field];
}

const listed = <T>(values: T[]) => (values.length > 0 ? values : undefined);

/** The order of a list says nothing. */
const toMark = (value: Says[FormField]) =>
  Array.isArray(value) ? value.map(toSortedJson).sort().join('\n') : toSortedJson(value);

const isSame = (one: Says[FormField], other: Says[FormField]) => toMark(one) === toMark(other);
