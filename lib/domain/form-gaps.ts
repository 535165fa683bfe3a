import type { Fault } from './form-faults';
import type { ProblemCode } from './form-problem';
import type { DraftForm, FormField, FormSource, NewArticle, NewSite } from './form-shape';
import { agreesWithForm, toFormQuantity } from './form-values';
import { QUANTITY_CODES, quantitySchema } from './quantity';
import { isHome } from './site';
import { departmentOfInsee } from './territory';

const gap = (path: string, code: ProblemCode = 'missing'): Fault => ({ path, code });
const gapIf = (missing: boolean, path: string, code?: ProblemCode) => (missing ? [gap(path, code)] : []);

/** What publishing misses in a form, looking at the form alone. */
export function listGaps(form: DraftForm): Fault[] {
  return [
    ...gapIf(form.site.slug === null && form.site.new === null, 'site'),
    ...(form.site.new ? listSiteGaps(form.site.new) : []),
    ...gapIf(form.night === null, 'night'),
    ...listTimeGaps('time', form.time),
    ...listCountGaps('quantities', form.quantities),
    ...listTraceGaps('traces', form.traces),
    ...gapIf(form.victim.worksAt !== null && form.victim.role === null, 'victim.role'),
    ...gapIf(form.summary.en === null, 'summary.en'),
    ...gapIf(form.summary.fr === null, 'summary.fr'),
    ...gapIf(form.sources.length === 0, 'sources', 'no_evidence'),
    ...form.sources.flatMap((source, at) => listSourceGaps(`sources.${at}`, source, form)),
    ...Object.entries(form.reasons).flatMap(([field, reason]) =>
      reason ? listBoth(`reasons.${field}`, reason) : [],
    ),
  ];
}

const listBoth = (path: string, { en, fr }: { en: string | null; fr: string | null }) => [
  ...gapIf(en === null, `${path}.en`),
  ...gapIf(fr === null, `${path}.fr`),
];

function listSiteGaps({ name, kind, commune, inseeCode, departmentCode, lat, lon }: NewSite): Fault[] {
  const home = kind !== null && isHome(kind);
  const elsewhere =
    inseeCode !== null && departmentCode !== null && departmentOfInsee(inseeCode) !== departmentCode;
  return [
    ...gapIf(kind === null, 'site.new.kind'),
    ...gapIf(departmentCode === null, 'site.new.departmentCode'),
    ...gapIf(!home && name === null, 'site.new.name'),
    ...gapIf(!home && commune === null, 'site.new.commune'),
    ...gapIf(!home && elsewhere, 'site.new.inseeCode', 'wrong_department'),
    ...gapIf(!home && (lat === null) !== (lon === null), 'site.new.lat', 'half_point'),
  ];
}

function listTimeGaps(
  path: string,
  {
    text,
    from,
    to,
    precision,
  }: { text?: string | null; from: string | null; to: string | null; precision: string | null },
): Fault[] {
  if (from === null) {
    if (to !== null || precision !== null) return [gap(`${path}.from`)];
    return gapIf(Boolean(text), path, 'time_unread');
  }
  return gapIf(precision === null, `${path}.precision`);
}

function listCountGaps(path: string, counts: Readonly<DraftForm['quantities']>): Fault[] {
  return QUANTITY_CODES.flatMap((code) => {
    const count = toFormQuantity(counts[code]);
    if (count === null) return [];
    if (count.qualifier === null) return [gap(`${path}.${code}.qualifier`)];
    const isEmpty = counts[code]?.min === null && counts[code]?.max === null;
    if (isEmpty && count.qualifier !== 'several') return [gap(`${path}.${code}`)];
    return gapIf(!quantitySchema.safeParse(count).success, `${path}.${code}`, 'does_not_fit');
  });
}

function listTraceGaps(path: string, traces: DraftForm['traces']): Fault[] {
  return traces.flatMap(({ kind, text, code }, at) =>
    kind === 'tag' ? gapIf(text === null, `${path}.${at}.text`) : gapIf(code === null, `${path}.${at}.code`),
  );
}

function listSourceGaps(path: string, source: FormSource, form: DraftForm): Fault[] {
  const { article, quote, speakerRole, origin, modality, supports, says } = source;
  const unnamed = speakerRole !== 'press' && origin.slug === null && origin.new === null;
  // What agrees with the form says nothing that would have to be ticked.
  const stray = (Object.keys(says) as FormField[]).filter(
    (field) => !supports.includes(field) && !agreesWithForm(form, source, field),
  );
  return [
    ...gapIf(article.slug === null && article.new === null, `${path}.article`),
    ...(article.new ? listArticleGaps(`${path}.article.new`, article.new) : []),
    ...gapIf(quote === null, `${path}.quote`),
    ...gapIf(speakerRole === null, `${path}.speakerRole`),
    ...gapIf(modality === null, `${path}.modality`),
    ...gapIf(speakerRole !== null && unnamed, `${path}.origin`),
    ...(origin.new ? listBoth(`${path}.origin.new`, origin.new) : []),
    ...gapIf(supports.length === 0, `${path}.supports`, 'nothing_supported'),
    ...gapIf(supports.includes('set_methods') && !says.set_methods?.length, `${path}.says.set_methods`),
    ...stray.map((field) => gap(`${path}.says.${field}`, 'not_supported')),
    ...(says.time ? listTimeGaps(`${path}.says.time`, says.time) : []),
    ...listCountGaps(`${path}.says`, says),
    ...listTraceGaps(`${path}.says.trace`, says.trace ?? []),
  ];
}

function listArticleGaps(path: string, article: NewArticle): Fault[] {
  const inferred = article.publishedBasis === 'inferred';
  return [
    ...gapIf(article.outlet === null && article.outletName === null, `${path}.outlet`),
    ...gapIf(article.language === null, `${path}.language`),
    ...gapIf(article.publishedOn === null, `${path}.publishedOn`),
    ...(inferred
      ? listBoth(`${path}.publishedReason`, article.publishedReason ?? { en: null, fr: null })
      : []),
  ];
}
