import { ruleLabel } from './decision';
import { formPathLabel } from './form-labels';
import type { DraftForm, FormReason, FormSource } from './form-shape';
import { toFormQuantity } from './form-values';
import { formatValue, type ValueNames } from './format-value';
import { type Lifecycle, lifecycleLabel } from './incident';
import type { Locale } from './locale';
import { modalityLabel, polarityLabel } from './manner';
import { METHOD_CODES, methodLabel } from './method';
import { daySchema, formatDay, formatNight, nightSchema } from './night';
import { roleLabel } from './origin';
import { formatQuantity, isQuantityCode, quantitySchema } from './quantity';
import { type Stage, stageLabel } from './record-state';
import { siteKindLabel } from './site';
import { getField } from './statement';
import { formatTrace, labelOf, TARGETS, traceSchema, WEAPONS } from './target';

/** Names of what a form points to by slug; a slug that is not known is said as it is. */
export type UnitNames = ValueNames & Record<'article' | 'origin' | 'outlet', ValueNames['site']>;

/** One line of a value in words; `label` tells the lines of a value with several apart. */
export type UnitPart = { label: string | null; text: string };

type Say = { locale: Locale; names: UnitNames };

/** A part of a record (see toUnits) in words, line by line; empty lines are left out, null has none. */
export function listUnitParts(path: string, value: unknown, say: Say): UnitPart[] {
  if (value === null || value === undefined) return [];
  if (path.startsWith('sources.')) return listSourceParts(value as FormSource, say);
  if (path.startsWith('reasons.')) return listReasonParts(value as FormReason, say);
  return toParts([[null, formatUnit(path, value, say)]]);
}

type Line = [label: string | null, text: string | number | null | undefined];

const toParts = (lines: readonly Line[]): UnitPart[] =>
  lines.flatMap(([label, text]) =>
    text === null || text === undefined || text === '' ? [] : [{ label, text: String(text) }],
  );

function formatUnit(path: string, value: unknown, say: Say): string {
  const [head = '', rest = ''] = path.split('.');
  if (head === 'quantities') return formatCount(value as DraftForm['quantities']['injured'], say);
  const write = WRITERS[rest === '' ? head : ''];
  if (write) return write(value, say);
  return typeof value === 'string' ? value : '✓';
}

const WRITERS: Record<string, (value: unknown, say: Say) => string> = {
  site: (value, say) => formatSite(value as DraftForm['site'], say),
  night: (value, { locale }) => {
    const night = nightSchema.safeParse(value);
    return night.success ? formatNight(night.data, locale) : String(value);
  },
  time: (value, say) => formatFormTime(value as DraftForm['time'], say),
  methods: (value, { locale }) =>
    (value as string[])
      .map((code) => METHOD_CODES.find((known) => known === code) ?? ('unspecified' as const))
      .map((code) => methodLabel(code)[locale])
      .join(', '),
  targets: (value, { locale }) =>
    (value as string[]).map((code) => labelOf(TARGETS, code, locale)).join(', '),
  weapon: (value, { locale }) => labelOf(WEAPONS, String(value), locale),
  traces: (value, say) => formatTraces(value as DraftForm['traces'], say),
  victim: (value, say) => formatVictim(value as DraftForm['victim'], say),
  lifecycle: (value, { locale }) => lifecycleLabel(value as Lifecycle)[locale],
  stage: (value, { locale }) => stageLabel(value as Stage)[locale],
  merged: (value) => String((value as { from?: unknown }).from ?? ''),
};

function formatSite({ slug, new: made }: DraftForm['site'], { names, locale }: Say): string {
  if (!made) return slug === null ? '' : names.site(slug, locale);
  const kind = made.kind && siteKindLabel(made.kind)[locale].toLowerCase();
  const point = made.lat === null || made.lon === null ? null : `${made.lat}, ${made.lon}`;
  return [made.name, kind, made.commune, made.departmentCode, point].filter(Boolean).join(', ');
}

/** How exactly the form gives a time. */
export const FORM_PRECISIONS = {
  exact: { en: 'exact', fr: 'exacte' },
  about: { en: 'about', fr: 'environ' },
  part_of_night: { en: 'part of the night', fr: 'partie de la nuit' },
} as const;

function formatFormTime({ text, from, to, precision }: DraftForm['time'], { locale }: Say): string {
  const span = [from, to].filter(Boolean).join(' – ');
  const how = precision && FORM_PRECISIONS[precision][locale];
  return [span === '' ? text : span, how].filter(Boolean).join(', ');
}

function formatCount(count: DraftForm['quantities']['injured'], { locale }: Say): string {
  const read = quantitySchema.safeParse(toFormQuantity(count));
  if (read.success) return formatQuantity(read.data, locale);
  return [count?.min, count?.max].filter((bound) => bound !== null && bound !== undefined).join(' – ');
}

function formatTraces(traces: DraftForm['traces'], { locale }: Say): string {
  const words = traces.flatMap(({ kind, text, code }) => {
    const trace = traceSchema.safeParse(kind === 'tag' ? { kind, text } : { kind, code });
    return trace.success ? [formatTrace(trace.data, locale)] : [];
  });
  return words.join(', ');
}

function formatVictim({ role, worksAt }: DraftForm['victim'], { names, locale }: Say): string {
  if (role !== null) return formatValue('victim', { role, worksAt }, locale, names);
  return worksAt === null ? '' : names.site(worksAt, locale);
}

function listReasonParts({ en, fr, rule }: FormReason, { locale }: Say): UnitPart[] {
  const label = (name: string) => formPathLabel(name)[locale];
  return toParts([
    [label('en'), en],
    [label('fr'), fr],
    [label('rule'), ruleLabel(rule)[locale]],
  ]);
}

function listSourceParts(source: FormSource, say: Say): UnitPart[] {
  const { locale, names } = say;
  const { quote, start, end, paragraph, speaker, speakerRole, relay, origin, modality, polarity } = source;
  const label = (name: string) => formPathLabel(name)[locale];
  const fields = source.supports.map((field) => getField(field).label[locale]);
  const made = origin.new?.[locale];
  return toParts([
    [label('article'), formatArticle(source.article, say)],
    [label('quote'), quote],
    [label('start'), start === null ? null : `${start} – ${end}`],
    [label('paragraph'), paragraph],
    [label('speaker'), speaker],
    [label('speakerRole'), speakerRole && roleLabel(speakerRole)[locale]],
    [label('relay'), relay],
    [label('origin'), origin.slug === null ? made : names.origin(origin.slug, locale)],
    [label('modality'), modality && modalityLabel(modality)[locale]],
    [label('polarity'), polarityLabel(polarity)[locale]],
    [label('supports'), fields.join(', ')],
    ...listSaid(source, say),
  ]);
}

function formatArticle({ slug, new: made }: FormSource['article'], { names, locale }: Say): string {
  if (slug !== null) return names.article(slug, locale);
  if (!made) return '';
  const outlet = made.outlet === null ? made.outletName : names.outlet(made.outlet, locale);
  const day = daySchema.safeParse(made.publishedOn).success
    ? formatDay(made.publishedOn ?? '', locale)
    : null;
  return [outlet, made.title, day, made.url].filter(Boolean).join(', ');
}

const UNIT_OF: Record<string, string> = {
  method: 'methods',
  set_methods: 'methods',
  target: 'targets',
  trace: 'traces',
};

/** What a source says where that is not the form's own value. */
function listSaid({ says }: FormSource, say: Say): Line[] {
  return Object.entries(says).map(([field, value]): Line => {
    const label = `${formPathLabel('says')[say.locale]} · ${formPathLabel(field)[say.locale]}`;
    if (field === 'site') return [label, say.names.site(String(value), say.locale)];
    const unit = isQuantityCode(field) ? `quantities.${field}` : (UNIT_OF[field] ?? field);
    return [label, formatUnit(unit, field === 'time' ? { text: null, ...(value as object) } : value, say)];
  });
}
