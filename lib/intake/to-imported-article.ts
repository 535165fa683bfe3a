import { type ArticleInput, articleSchema, type Outlet } from '../domain/article';
import { formText } from '../domain/form-text';
import type { Localised } from '../domain/locale';
import { toNamedOutlet } from '../domain/new-records';
import { freeSlug, toSlug } from '../domain/new-slug';
import type { ReadBytes } from './read-bytes';

/** What an editor knows of an article beside its text; null is not known. */
export type GivenFacts = { outlet: string | null; url: string | null; publishedOn: string | null };

/** Stands for the outlet of an article that names none; the coded files bring the same row. */
export const UNIDENTIFIED: Outlet = {
  slug: 'unidentified',
  name: 'Outlet not identified',
  kind: 'unidentified',
  country: null,
  reliability: 'F',
  reliabilityReason: {
    en: 'The publisher is not known, so its record cannot be judged.',
    fr: 'L’éditeur n’est pas connu, ses antécédents ne peuvent être jugés.',
  },
};

const INFERRED: Localised = {
  en: 'Inferred by the desk’s reader from what the article knows.',
  fr: 'Déduit par la lecture automatique de ce que l’article sait.',
};

type Known = { outlets: ReadonlyMap<string, Outlet>; slugs: ReadonlySet<string> };

/** The article that a reading makes, and its outlet: what the editor gave comes before what was found in the text. */
export function toImportedArticle(
  read: ReadBytes,
  given: GivenFacts,
  { outlets, slugs }: Known,
): { article: ArticleInput; outlet: Outlet } {
  const { reading, text } = read;
  const name = keep(given.outlet ?? reading.outlet, 120);
  const outlet =
    name === null ? (outlets.get(UNIDENTIFIED.slug) ?? UNIDENTIFIED) : toNamedOutlet(name, outlets);
  const title = keep(reading.title, 300);
  const publishedOn = given.publishedOn ?? reading.publishedOn;
  const inferred = given.publishedOn === null && reading.publishedBasis === 'inferred';
  const wanted = name === null ? toSlug(title ?? '').slice(0, 40) || 'article' : outlet.slug;
  const article = articleSchema.parse({
    slug: freeSlug([wanted.replace(/-+$/, ''), publishedOn].filter(Boolean).join('-').slice(0, 110), (slug) =>
      slugs.has(slug),
    ),
    outlet: outlet.slug,
    outletBasis: 'stated',
    outletReason: null,
    title,
    url: given.url,
    language: reading.language,
    publishedOn,
    publishedBasis: inferred ? 'inferred' : 'stated',
    publishedReason: inferred && publishedOn !== null ? INFERRED : null,
    rawSha256: read.rawSha256,
    rawLength: read.rawLength,
    canonicalSha256: read.canonicalSha256,
    canonicalLength: text.length,
    statements: [],
    context: [],
  });
  return { article, outlet };
}

/** A line of the text, spaces made one; null where it cannot be shown as it stands. */
function keep(text: string | null, max: number): string | null {
  const line = text?.replace(/\s+/g, ' ').trim().slice(0, max) ?? null;
  return line !== null && formText(max).safeParse(line).success ? line : null;
}
