import { toTimeValue } from '../../domain/form-values';
import type { Localised } from '../../domain/locale';
import { METHODS } from '../../domain/method';
import { daySchema } from '../../domain/night';
import { QUANTITIES, type Qualifier } from '../../domain/quantity';
import { type FieldCode, getField } from '../../domain/statement';
import { OBJECTS, TARGETS, WEAPONS } from '../../domain/target';

/** What a value is given as: chosen with its code, or typed in one of these forms. */
type Input = 'chosen' | 'count' | 'day' | 'time' | 'site' | 'quote';
type Addable = { code: string; field: FieldCode; input: Input; group: Localised; label: Localised };

const group = (en: string, fr: string): Localised => ({ en, fr });
const toRows = (
  rows: readonly { code: string; label: Localised }[],
  kind: { prefix: string; field: FieldCode; input: Input; group: Localised },
): Addable[] =>
  rows.map(({ code, label }) => ({
    code: `${kind.prefix}.${code}`,
    field: kind.field,
    input: kind.input,
    group: kind.group,
    label,
  }));

const FACTS = group('Place and time', 'Lieu et moment');
const TRACES = group('Trace', 'Trace');

/** Everything that an editor can say a passage says, one row each. */
export const ADDABLES: readonly Addable[] = [
  { code: 'site', field: 'site', input: 'site', group: FACTS, label: getField('site').label },
  { code: 'night', field: 'night', input: 'day', group: FACTS, label: getField('night').label },
  { code: 'time', field: 'time', input: 'time', group: FACTS, label: getField('time').label },
  ...toRows(METHODS, {
    prefix: 'method',
    field: 'method',
    input: 'chosen',
    group: group('Method', 'Mode opératoire'),
  }),
  ...toRows(TARGETS, { prefix: 'target', field: 'target', input: 'chosen', group: group('Target', 'Cible') }),
  ...QUANTITIES.map(({ code, label }) => ({
    code: `count.${code}`,
    field: code,
    input: 'count' as const,
    group: group('Count', 'Nombre'),
    label,
  })),
  ...toRows(WEAPONS, { prefix: 'weapon', field: 'weapon', input: 'chosen', group: group('Weapon', 'Arme') }),
  ...toRows(OBJECTS, { prefix: 'object', field: 'trace', input: 'chosen', group: TRACES }),
  {
    code: 'tag',
    field: 'trace',
    input: 'quote',
    group: TRACES,
    label: group('tag, as quoted', 'inscription, telle que citée'),
  },
];
export const ADDABLE_CODES = ADDABLES.map((row) => row.code) as [string, ...string[]];

export type TypedValue = {
  value: string | null;
  qualifier: Qualifier | null;
  quote: string;
  /** The nights of the proposal: a time of day is one of the first of them. */
  nights: readonly string[];
  /** The slug of the site that a name or slug means, or null. */
  findSite: (name: string) => string | null;
};

/** The value that a choice and what was typed with it make, as the field's schema wants it; null when it cannot be read. */
export function toAddedValue(code: string, typed: TypedValue): { field: FieldCode; value: unknown } | null {
  const row = ADDABLES.find((one) => one.code === code);
  if (!row) return null;
  const value = READERS[row.input](code.slice(code.indexOf('.') + 1), typed, row.field);
  const parsed = getField(row.field).schema.safeParse(value);
  return value !== null && parsed.success ? { field: row.field, value: parsed.data } : null;
}

const READERS: Record<Input, (code: string, typed: TypedValue, field: FieldCode) => unknown> = {
  chosen: (code, _, field) => (field === 'trace' ? { kind: 'object', code } : code),
  count: (_, { value, qualifier }) => toCount(value, qualifier ?? 'exactly'),
  day: (_, { value }) => (daySchema.safeParse(value).success ? value : null),
  time: (_, { value, nights }) =>
    /^([01]\d|2[0-3]):[0-5]\d$/.test(value ?? '')
      ? toTimeValue(nights[0] ?? null, { from: value, to: null, precision: 'about' })
      : null,
  site: (_, { value, findSite }) => (value === null ? null : findSite(value)),
  quote: (_, { quote }) => ({ kind: 'tag', text: quote.replace(/^[«“"'‘\s]+|[»”"'’\s]+$/gu, '') }),
};

function toCount(text: string | null, qualifier: Qualifier) {
  const number = /^\d{1,6}$/.test(text?.trim() ?? '') ? Number(text) : null;
  if (qualifier === 'several') return { min: 2, max: number, qualifier };
  if (number === null) return null;
  if (qualifier === 'at_least') return { min: number, max: null, qualifier };
  if (qualifier === 'at_most') return { min: 0, max: number, qualifier };
  return qualifier === 'between' ? null : { min: number, max: number, qualifier };
}
