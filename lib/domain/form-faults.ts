import { isInNight, listInstants } from './clock';
import type { ProblemCode } from './form-problem';
import type { DraftForm, FormSource } from './form-shape';
import { countWords } from './form-text';
import { nightSchema } from './night';
import { isHome } from './site';
import { MAX_QUOTE_WORDS } from './statement';
import { isInTerritory, isSwapped } from './territory';

/** A fault before it has words. */
export type Fault = { path: string; code: ProblemCode };
type Time = { from: string | null; to: string | null };
type Count = { min: number | null; max: number | null };

const fault = (path: string, code: ProblemCode): Fault => ({ path, code });

/** What no form may hold, however unfinished: places that contradict themselves or one another. */
export function findFaults(form: DraftForm): Fault[] {
  const nights = [form.night, ...form.sources.flatMap(({ says }) => says.night ?? [])];
  return [
    ...findSiteFaults(form.site),
    ...findTimeFaults('time', [form.night], form.time),
    ...findCountFaults('quantities', form.quantities),
    ...findRepeats('methods', form.methods),
    ...findRepeats('targets', form.targets),
    ...findRepeats(
      'sources',
      form.sources.map((source) => source.key),
      'key',
    ),
    ...form.sources.flatMap((source, at) => findSourceFaults(`sources.${at}`, source, nights)),
  ];
}

function findRepeats(path: string, values: readonly string[], part?: string): Fault[] {
  return values.flatMap((value, at) =>
    values.indexOf(value) === at
      ? []
      : [fault([path, at, part].filter((step) => step !== undefined).join('.'), 'sent_twice')],
  );
}

function findSiteFaults({ slug, new: site }: DraftForm['site']): Fault[] {
  if (!site) return [];
  if (slug !== null) return [fault('site', 'both_given')];
  const { lat, lon, kind, departmentCode } = site;
  if (lat === null || lon === null || (kind && isHome(kind))) return [];
  if (isInTerritory({ lat, lon }, departmentCode)) return [];
  return [fault('site.new.lat', isSwapped({ lat, lon }, departmentCode) ? 'swapped' : 'outside_france')];
}

/**
 * Clock times must exist on the first of these nights; any instant must lie in one of them. Without a first nothing can be
 * said yet.
 */
function findTimeFaults(path: string, nights: readonly (string | null)[], time: Time): Fault[] {
  const parsed = nightSchema.safeParse(nights[0]);
  if (!parsed.success) return [];
  const ends = (['from', 'to'] as const).map((end) => {
    const text = time[end];
    return text === null ? [] : listInstants(parsed.data, text);
  });
  const faults = (['from', 'to'] as const).flatMap((end, at) => {
    if (time[end] === null) return [];
    const code = faultOfInstants(ends[at] ?? []);
    if (code) return [fault(`${path}.${end}`, code)];
    return ends[at]?.every((instant) => nights.some((night) => isInside(night, instant)))
      ? []
      : [fault(`${path}.${end}`, 'outside_night')];
  });
  const [from, to] = [ends[0]?.[0], ends[1]?.[0]];
  if (faults.length === 0 && from && to && to < from) return [fault(`${path}.to`, 'ends_before_start')];
  return faults;
}

function isInside(night: string | null, instant: Date): boolean {
  const parsed = nightSchema.safeParse(night);
  return parsed.success && isInNight(parsed.data, instant);
}

function faultOfInstants(instants: readonly Date[]): ProblemCode | null {
  if (instants.length === 0) return 'no_such_time';
  return instants.length > 1 ? 'two_such_times' : null;
}

function findCountFaults(path: string, counts: Readonly<Record<string, unknown>>): Fault[] {
  return Object.entries(counts).flatMap(([code, count]) => {
    const { min, max } = (count ?? { min: null, max: null }) as Count;
    return min !== null && max !== null && max < min ? [fault(`${path}.${code}.max`, 'max_below_min')] : [];
  });
}

/** What a source says of the time lies in the night it says, else in one that the form or another source of it says. */
function findSourceFaults(path: string, source: FormSource, nights: readonly (string | null)[]): Fault[] {
  const { article, origin, says } = source;
  const {
    site: _s,
    night: saidNight,
    time,
    method,
    set_methods,
    target,
    weapon: _w,
    trace: _t,
    victim: _v,
    ...counts
  } = says;
  return [
    ...(article.slug !== null && article.new ? [fault(`${path}.article`, 'both_given')] : []),
    ...(article.new?.outlet && article.new.outletName
      ? [fault(`${path}.article.new.outlet`, 'both_given')]
      : []),
    ...(article.new?.url && !isLink(article.new.url) ? [fault(`${path}.article.new.url`, 'bad_link')] : []),
    ...(origin.slug !== null && origin.new ? [fault(`${path}.origin`, 'both_given')] : []),
    ...findQuoteFaults(path, source),
    ...findRepeats(`${path}.supports`, source.supports),
    ...findRepeats(`${path}.says.method`, method ?? []),
    ...findRepeats(`${path}.says.set_methods`, set_methods ?? []),
    ...findRepeats(`${path}.says.target`, target ?? []),
    ...findTimeFaults(
      `${path}.says.time`,
      saidNight ? [saidNight] : nights,
      time ?? { from: null, to: null },
    ),
    ...findCountFaults(`${path}.says`, counts),
  ];
}

/** A pasted quote is a few words; one picked from a stored text names where it stands and may be a sentence. */
function findQuoteFaults(path: string, { quote, start, end }: FormSource): Fault[] {
  if ((start === null) !== (end === null)) return [fault(`${path}.start`, 'half_passage')];
  if (quote === null) return [];
  if (start !== null && end !== null) {
    if (quote.length > MAX_PASSAGE) return [fault(`${path}.quote`, 'too_long')];
    return end - start === quote.length ? [] : [fault(`${path}.quote`, 'passage_length')];
  }
  return countWords(quote) > MAX_QUOTE_WORDS || quote.length > MAX_PASSAGE
    ? [fault(`${path}.quote`, 'quote_long')]
    : [];
}

/** UTF-16 units of a stored quote. */
const MAX_PASSAGE = 200;

/** Whether a link leads to the web: http or https, with a host, and nothing that hides behind a name and password. */
export function isLink(text: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}
