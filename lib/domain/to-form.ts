import { toClockText } from './clock';
import type { Decision } from './decision';
import { type DraftForm, EMPTY_FORM, type FormField, type FormSource, isFormField } from './form-shape';
import { listFormValues } from './form-values';
import type { Localised } from './locale';
import type { MethodCode } from './method';
import { nightSchema } from './night';
import { isQuantityCode, QUANTITY_CODES, type Quantity } from './quantity';
import { toSortedJson } from './revision';
import { getField, type Statement, type TimeValue, type Victim } from './statement';
import type { TargetCode, Trace, WeaponCode } from './target';

/** What is held of a published incident. */
export type HeldIncident = {
  summary: Localised;
  decisions: readonly Decision[];
  statements: readonly Statement[];
};

/** The form of a published incident: published again as it is, it changes nothing. */
export function toForm({ summary, decisions, statements }: HeldIncident): DraftForm {
  const value = <T>(field: FormField) =>
    (decisions.find((row) => row.field === field)?.value ?? null) as T | null;
  const night = value<string>('night');
  const form: DraftForm = {
    ...EMPTY_FORM,
    site: { slug: value<string>('site'), new: null },
    night,
    time: { text: null, ...toFormTime(night, value<TimeValue>('time')) },
    methods: value<MethodCode[]>('method') ?? [],
    targets: value<TargetCode[]>('target') ?? [],
    quantities: toCounts(value),
    traces: (value<Trace[]>('trace') ?? []).map(toFormTrace),
    weapon: value<WeaponCode>('weapon'),
    victim: value<Victim>('victim') ?? EMPTY_FORM.victim,
    summary,
    reasons: toReasons(decisions),
  };
  return { ...form, sources: toSources(form, statements) };
}

function toCounts(value: <T>(field: FormField) => T | null): DraftForm['quantities'] {
  return Object.fromEntries(
    QUANTITY_CODES.flatMap((code) => {
      const count = value<Quantity>(code);
      return count ? [[code, count]] : [];
    }),
  );
}

const NO_TIME = { from: null, to: null, precision: null };

function toFormTime(night: string | null, time: TimeValue | null) {
  if (!time) return NO_TIME;
  const parsed = nightSchema.safeParse(night);
  const write = (iso: string) => (parsed.success ? toClockText(parsed.data, iso) : iso);
  const { from, to, precision } = time;
  return { from: write(from), to: to === from ? null : write(to), precision };
}

function toFormTrace(trace: Trace): DraftForm['traces'][number] {
  return trace.kind === 'tag'
    ? { kind: 'tag', text: trace.text, code: null }
    : { kind: 'object', text: null, code: trace.code };
}

function toReasons(decisions: readonly Decision[]): DraftForm['reasons'] {
  const ruled = decisions.flatMap(({ field, rule, reason }) =>
    reason && isFormField(field) && (rule === 'editor' || rule === 'by_elimination')
      ? [[field, { ...reason, rule }] as const]
      : [],
  );
  return Object.fromEntries(ruled);
}

function toSources(form: DraftForm, statements: readonly Statement[]): FormSource[] {
  const own = statements.filter((row) => isFormField(row.field));
  const sorted = [...own].sort((one, other) => (one.id < other.id ? -1 : 1));
  return joinSaid(
    form,
    sorted.map((row) => ({ source: toSource(row), field: row.field as FormField, value: row.value })),
  );
}

/** One thing said, with the row of sources it would fill if it were alone. */
export type Said = { source: FormSource; field: FormField; value: unknown };

/**
 * One row per passage: what shares everything but its value shares a row, as long as one row can hold it. A row says its
 * value only where that is not the form's.
 */
export function joinSaid(form: DraftForm, all: readonly Said[]): FormSource[] {
  const rows: { source: FormSource; mark: string; said: Map<FormField, unknown[]> }[] = [];
  for (const { source, field, value } of all) {
    const mark = toSortedJson({ ...source, key: null });
    const open = rows.find((row) => row.mark === mark && canJoin(row.said, field));
    const row = open ?? { source, mark, said: new Map<FormField, unknown[]>() };
    if (!open) rows.push(row);
    row.said.set(field, [...(row.said.get(field) ?? []), value]);
  }
  return rows.map(({ source, said }) => ({
    ...source,
    supports: [...said.keys()],
    says: toSays(form, said),
  }));
}

const canJoin = (said: ReadonlyMap<FormField, unknown[]>, field: FormField) =>
  !said.has(field) || (getField(field).holds === 'many' && field !== 'set_methods');

function toSource(statement: Statement): FormSource {
  const { article, key, quote, start, end, paragraph, speaker, speakerRole } = statement;
  const { relay, origin, modality, polarity } = statement;
  return {
    key: `${article}-${key}`,
    article: { slug: article, new: null },
    ...{ quote, start, end, paragraph, speaker, speakerRole, relay },
    origin: { slug: origin, new: null },
    modality,
    polarity,
    supports: [],
    says: {},
  };
}

const asSet = (values: readonly unknown[]) => values.map(toSortedJson).sort().join('\n');

function toSays(form: DraftForm, said: ReadonlyMap<FormField, unknown[]>): FormSource['says'] {
  const night = (said.get('night')?.[0] as string | undefined) ?? form.night;
  const differing = [...said].flatMap(([field, values]) =>
    field !== 'set_methods' && asSet(values) === asSet(listFormValues(form, field, form.site.slug))
      ? []
      : [[field, toSaid(field, values, night)] as const],
  );
  return Object.fromEntries(differing);
}

function toSaid(field: FormField, values: readonly unknown[], night: string | null): unknown {
  const [first] = values;
  if (field === 'time') return toFormTime(night, first as TimeValue);
  if (field === 'trace') return (values as Trace[]).map(toFormTrace);
  if (field === 'set_methods' || isQuantityCode(field)) return first;
  return getField(field).holds === 'many' ? values : first;
}
