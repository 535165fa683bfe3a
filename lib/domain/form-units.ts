import { type DraftForm, EMPTY_FORM, type FormSource } from './form-shape';
import { toSortedJson } from './revision';

/** The parts of a form that change as one, by name: `night`, `quantities.injured`, `summary.en`, `sources.<key>`, `reasons.site`. */
export type FormUnits = Record<string, unknown>;

const WHOLE = ['slug', 'site', 'night', 'time', 'methods', 'targets', 'traces', 'weapon', 'victim'] as const;
const GROUPS = ['quantities', 'summary', 'reasons'] as const;
const ORDER = 'sources';

/** The parts of a form that hold something; what is empty is left out. */
export function toUnits(form: DraftForm): FormUnits {
  const whole = WHOLE.map((name) => [name, form[name]] as const);
  const grouped = GROUPS.flatMap((name) =>
    Object.entries(form[name]).map(([key, value]) => [`${name}.${key}`, value] as const),
  );
  const rows = form.sources.map((source) => [`${ORDER}.${source.key}`, source] as const);
  const order = [ORDER, form.sources.map((source) => source.key)] as const;
  return Object.fromEntries(
    [...whole, ...grouped, order, ...rows].filter(([name, value]) => !isEmpty(name, value)),
  );
}

const EMPTY_UNITS: Record<string, string> = Object.fromEntries(
  [...WHOLE, ORDER].map((name) => [name, toSortedJson(EMPTY_FORM[name as keyof DraftForm])]),
);

function isEmpty(name: string, value: unknown): boolean {
  return value === null || value === undefined || toSortedJson(value) === EMPTY_UNITS[name];
}

/** The form of these parts; rows that the order does not name come last. Other names are ignored. */
export function fromUnits(units: FormUnits): DraftForm {
  const whole = Object.fromEntries(WHOLE.map((name) => [name, units[name] ?? EMPTY_FORM[name]]));
  const groups = Object.fromEntries(
    GROUPS.map((name) => [name, { ...EMPTY_FORM[name], ...readGroup(units, name) }]),
  );
  return { ...EMPTY_FORM, ...whole, ...groups, sources: readRows(units) };
}

function readGroup(units: FormUnits, name: string): Record<string, unknown> {
  const own = Object.entries(units).filter(([key, value]) => key.startsWith(`${name}.`) && value !== null);
  return Object.fromEntries(own.map(([key, value]) => [key.slice(name.length + 1), value]));
}

function readRows(units: FormUnits): FormSource[] {
  const rows = Object.values(readGroup(units, ORDER)) as FormSource[];
  const order = (units[ORDER] ?? []) as string[];
  const rank = ({ key }: FormSource) => (order.includes(key) ? order.indexOf(key) : order.length);
  return rows.filter(Boolean).sort((one, other) => rank(one) - rank(other));
}
