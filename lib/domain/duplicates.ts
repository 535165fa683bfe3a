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
  const own = toTexts(form);
  const found = candidates
    .filter(({ slug, draft }) => !notSame.includes(slug) && !(draft && notSame.includes(draft)))
    .map((row) => ({ row, reasons: listReasons(form, own, row) }))
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

type Texts = { links: string[]; summaries: string[]; quotes: string[] };

function toTexts(form: DraftForm): Texts {
  return {
    links: form.sources
      .flatMap(({ article }) => [article.slug, article.new?.url])
      .flatMap((link) => (link ? [toLink(link)] : [])),
    summaries: [form.summary.en, form.summary.fr].filter((text) => text !== null),
    quotes: form.sources.flatMap((source) => source.quote ?? []),
  };
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

function listReasons(form: DraftForm, own: Texts, row: DuplicateCandidate): Reasons {
  const site = form.site.slug;
  const elsewhere = site !== null && row.siteSlug !== null && site !== row.siteSlug;
  const here = site !== null && site === row.siteSlug;
  return [
    ...(here ? listNightReasons(form.night, row.night) : []),
    ...(sharesLink(own, row, elsewhere) ? [say('same_link')] : []),
    ...listWordingReasons(own, row, elsewhere ? NEAR.elsewhere : NEAR.samePlace),
  ];
}

function say(code: DuplicateCode, fill: (words: string, locale: 'en' | 'fr') => string = (words) => words) {
  const words = DUPLICATE_REASONS.find((row) => row.code === code)?.words ?? { en: code, fr: code };
  return { code, words: { en: fill(words.en, 'en'), fr: fill(words.fr, 'fr') } };
}

function listNightReasons(mine: string | null, theirs: string | null): Reasons {
  const [night, other] = [nightSchema.safeParse(mine).data, nightSchema.safeParse(theirs).data];
  if (!night || !other) return [];
  if (night === other) return [say('same_site_night')];
  return isAdjacent(night, other)
    ? [say('adjacent_night', (words, locale) => words.replace('{night}', formatNight(other, locale)))]
    : [];
}

const isAdjacent = (one: Night, other: Night) => addNights(one, 1) === other || addNights(other, 1) === one;

/** An article may tell of many attacks: elsewhere it counts only when the very words are shared too. */
function sharesLink(own: Texts, row: DuplicateCandidate, elsewhere: boolean): boolean {
  const links = new Set(row.links.map(toLink));
  if (!own.links.some((link) => links.has(link))) return false;
  const quotes = new Set(row.quotes.map(foldText));
  return !elsewhere || own.quotes.some((quote) => quotes.has(foldText(quote)));
}

function listWordingReasons(own: Texts, row: DuplicateCandidate, near: number): Reasons {
  const pairs = (['summaries', 'quotes'] as const).flatMap((kind) =>
    own[kind].flatMap((mine) => row[kind].map((theirs) => compareTexts(mine, theirs))),
  );
  const closest = Math.max(0, ...pairs);
  if (closest < near) return [];
  return [say('near_wording', (words) => words.replace('{percent}', String(Math.round(closest * 100))))];
}

/** How alike two texts are, 0 to 1: Jaccard over runs of four characters, accents and punctuation aside. */
export function compareTexts(one: string, other: string): number {
  const [first, second] = [toShingles(one), toShingles(other)];
  if (first.size === 0 || second.size === 0) return 0;
  const shared = [...first].filter((run) => second.has(run)).length;
  return shared / (first.size + second.size - shared);
}

const RUN = 4;

function toShingles(text: string): Set<string> {
  const folded = foldText(text);
  // A text of a word or two is like too many others.
  if (folded.length < 12) return new Set();
  return new Set(Array.from({ length: folded.length - RUN + 1 }, (_, at) => folded.slice(at, at + RUN)));
}
