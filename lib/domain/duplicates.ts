import { compareRuns, type Runs, toRuns } from './compare-texts';
import { foldText } from './fold-text';
import type { DraftForm } from './form-shape';
import type { Localised } from './locale';
import { addNights, formatNight, type Night, nightSchema } from './night';

/** Why two records may be one attack, strongest first; `{night}` and `{percent}` are filled in. */
export const DUPLICATE_REASONS = [
  {
    code: 'same_site_night',
    weight: 4,
    words: { en: 'Same place, same night.', fr: 'Même lieu, même nuit.' },
  },
  {
    code: 'adjacent_night',
    weight: 3,
    words: { en: 'Same place, {night}.', fr: 'Même lieu, {night}.' },
  },
  {
    code: 'same_link',
    weight: 2,
    words: { en: 'Rests on the same article.', fr: 'Repose sur le même article.' },
  },
  {
    code: 'near_wording',
    weight: 1,
    words: { en: 'Wording {percent}% alike.', fr: 'Formulation semblable à {percent} %.' },
  },
] as const satisfies readonly { code: string; weight: number; words: Localised }[];
export type DuplicateCode = (typeof DUPLICATE_REASONS)[number]['code'];

/** A record that a form may repeat: a published incident, or somebody's draft (`draft` is its id). */
export type DuplicateCandidate = {
  slug: string;
  draft: string | null;
  title: Localised;
  siteSlug: string | null;
  night: string | null;
  /** Slugs and addresses of its articles. */
  links: readonly string[];
  summaries: readonly string[];
  quotes: readonly string[];
};
export type Duplicate = {
  slug: string;
  draft: string | null;
  title: Localised;
  reasons: { code: DuplicateCode; words: Localised }[];
};

const MOST = 8;
/** From here on two texts say the same thing in nearly the same words; between different places it takes more. */
const NEAR = { samePlace: 0.5, elsewhere: 0.85 };

/** The records that a form may repeat, likeliest first, each with its reasons in words. Those ruled "not the same" are left out. */
export function findDuplicates(
  form: DraftForm,
  candidates: readonly DuplicateCandidate[],
  notSame: readonly string[] = [],
): Duplicate[] {
  const own = { site: form.site.slug, nights: toNights(form.night), texts: toTexts(toWritten(form)) };
  const found = candidates
    .filter(({ slug, draft }) => !notSame.includes(slug) && !(draft && notSame.includes(draft)))
    .map((row) => ({ row, reasons: listReasons(own, row) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (one, other) => weigh(other.reasons) - weigh(one.reasons) || (one.row.slug < other.row.slug ? -1 : 1),
    );
  return found
    .slice(0, MOST)
    .map(({ row: { slug, draft, title }, reasons }) => ({ slug, draft, title, reasons }));
}

type Reasons = Duplicate['reasons'];
const weigh = (reasons: Reasons) =>
  reasons.reduce(
    (sum, { code }) => sum + (DUPLICATE_REASONS.find((row) => row.code === code)?.weight ?? 0),
    0,
  );

/** What of a record is compared, ready for it. */
type Texts = {
  links: ReadonlySet<string>;
  quotes: ReadonlySet<string>;
  summaryRuns: Runs[];
  quoteRuns: Runs[];
};
type Written = Pick<DuplicateCandidate, 'links' | 'summaries' | 'quotes'>;

function toTexts({ links, summaries, quotes }: Written): Texts {
  return {
    links: new Set(links.map(toLink)),
    quotes: new Set(quotes.map(foldText)),
    summaryRuns: summaries.map(toRuns),
    quoteRuns: [...new Set(quotes)].map(toRuns),
  };
}

/** What of a form is compared with other records. */
export function toWritten(form: DraftForm): Written {
  return {
    links: form.sources.flatMap(({ article }) => [article.slug ?? [], article.new?.url ?? []].flat()),
    summaries: [form.summary.en ?? [], form.summary.fr ?? []].flat(),
    quotes: form.sources.flatMap((source) => source.quote ?? []),
  };
}

// A form is compared with the same thousands of records at every pause of its writer.
const prepared = new WeakMap<DuplicateCandidate, Texts>();

function textsOf(row: DuplicateCandidate): Texts {
  const known = prepared.get(row) ?? toTexts(row);
  prepared.set(row, known);
  return known;
}

/** A link without what changes nothing: scheme, www, trailing slash, fragment, the marks of campaigns. */
export function toLink(link: string): string {
  return link
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/[?&](?:utm_[a-z]+|fbclid|gclid|xtor|at_[a-z]+)=[^&]*/g, '')
    .replace(/\/$/, '');
}

type Own = { site: string | null; nights: Nights | null; texts: Texts };

function listReasons({ site, nights, texts }: Own, row: DuplicateCandidate): Reasons {
  const elsewhere = site !== null && row.siteSlug !== null && site !== row.siteSlug;
  const here = site !== null && site === row.siteSlug;
  const theirs = textsOf(row);
  return [
    ...(here ? listNightReasons(nights, row.night) : []),
    ...(sharesLink(texts, theirs, elsewhere) ? [say('same_link')] : []),
    ...listWordingReasons(texts, theirs, elsewhere),
  ];
}

function say(code: DuplicateCode, fill: (words: string, locale: 'en' | 'fr') => string = (words) => words) {
  const words = DUPLICATE_REASONS.find((row) => row.code === code)?.words ?? { en: code, fr: code };
  return { code, words: { en: fill(words.en, 'en'), fr: fill(words.fr, 'fr') } };
}

/** A night and its neighbours, worked out once for all the records it is compared with. */
type Nights = { same: Night; beside: readonly Night[] };

function toNights(text: string | null): Nights | null {
  const night = nightSchema.safeParse(text).data;
  return night ? { same: night, beside: [addNights(night, -1), addNights(night, 1)] } : null;
}

function listNightReasons(mine: Nights | null, theirs: string | null): Reasons {
  if (mine === null) return [];
  if (mine.same === theirs) return [say('same_site_night')];
  const beside = mine.beside.find((night) => night === theirs);
  if (!beside) return [];
  return [say('adjacent_night', (words, locale) => words.replace('{night}', formatNight(beside, locale)))];
}

/** An article may tell of many attacks, and give them one night in one sentence: elsewhere it counts only when all the words of one record are the other's too. */
function sharesLink(own: Texts, theirs: Texts, elsewhere: boolean): boolean {
  const isShared = [...own.links].some((link) => theirs.links.has(link));
  return isShared && (!elsewhere || isWithin(own.quotes, theirs.quotes));
}

/** Whether of two sets the smaller, which is not empty, is part of the other. */
function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  return less.size > 0 && [...less].every((text) => more.has(text));
}

function listWordingReasons(own: Texts, theirs: Texts, elsewhere: boolean): Reasons {
  const near = elsewhere ? NEAR.elsewhere : NEAR.samePlace;
  const closest = Math.max(
    0,
    ...findClosest(own.summaryRuns, theirs.summaryRuns, near),
    ...whole(findClosest(own.quoteRuns, theirs.quoteRuns, near), elsewhere),
  );
  if (closest < near) return [];
  return [say('near_wording', (words) => words.replace('{percent}', String(Math.round(closest * 100))))];
}

/** How alike each text of the shorter list is to the one of the other that it is most like. */
function findClosest(one: readonly Runs[], other: readonly Runs[], near: number): number[] {
  const [less, more] = one.length <= other.length ? [one, other] : [other, one];
  return less.map((runs) => more.reduce((most, next) => Math.max(most, compareRuns(runs, next, near)), 0));
}

/** Elsewhere quotes are as alike as the two that are least so. */
const whole = (alike: readonly number[], elsewhere: boolean) =>
  elsewhere && alike.length > 0 ? [Math.min(...alike)] : alike;
