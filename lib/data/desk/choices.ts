import 'server-only';
import { toOutletName } from '../../domain/article';
import type { Editor } from '../../domain/editor';
import type { Localised } from '../../domain/locale';
import { originSchema } from '../../domain/origin';
import { siteSchema } from '../../domain/site';
import { getDatabase } from '../database';

/** What a form may point to. */
export type SiteChoice = {
  slug: string;
  name: Localised;
  shortName: Localised;
  kind: string;
  commune: string | null;
  departmentCode: string;
  aliases: string[];
};
export type ArticleChoice = {
  slug: string;
  outlet: Localised;
  title: string | null;
  url: string | null;
  language: 'en' | 'fr';
  publishedOn: string | null;
  hasText: boolean;
};
export type OriginChoice = { slug: string; name: Localised; kind: string };
export type FormChoices = {
  sites: SiteChoice[];
  articles: ArticleChoice[];
  outlets: { slug: string; name: Localised }[];
  origins: OriginChoice[];
};

/** Everything that a form may point to: sites and origins by name, articles latest first. */
export async function listFormChoices(_editor: Editor): Promise<FormChoices> {
  const database = await getDatabase();
  const [sites, articles, texts, outlets, origins] = await Promise.all([
    database.site.findMany(),
    database.article.findMany({ include: { outlet: true }, omit: { canonicalText: true } }),
    database.article.findMany({ where: { canonicalText: { not: null } }, select: { slug: true } }),
    database.outlet.findMany(),
    database.origin.findMany(),
  ]);
  const withText = new Set(texts.map((row) => row.slug));
  const nameOf = (row: { name: string; kind: string }) =>
    toOutletName(row as Parameters<typeof toOutletName>[0]);
  return {
    sites: sites.map((row) => siteSchema.parse(row)).sort(byName((row) => row.shortName.fr)),
    articles: articles
      .map(({ slug, outlet, title, url, language, publishedOn }) => ({
        ...{ slug, title, url, publishedOn, language: language as 'en' | 'fr' },
        outlet: nameOf(outlet),
        hasText: withText.has(slug),
      }))
      .sort((one, other) => ((one.publishedOn ?? '') < (other.publishedOn ?? '') ? 1 : -1)),
    outlets: outlets.map((row) => ({ slug: row.slug, name: nameOf(row) })).sort(byName((row) => row.name.fr)),
    origins: origins.map((row) => originSchema.parse(row)).sort(byName((row) => row.name.fr)),
  };
}

function byName<T>(name: (row: T) => string) {
  return (one: T, other: T) => name(one).localeCompare(name(other), 'fr');
}

/** The text of an article and its language, or null where it is not at hand. */
export async function findArticleText(
  _editor: Editor,
  slug: string,
): Promise<{ text: string; language: 'en' | 'fr'; publishedOn: string | null } | null> {
  const database = await getDatabase();
  const row = await database.article.findUnique({
    where: { slug },
    select: { canonicalText: true, language: true, publishedOn: true },
  });
  if (!row || row.canonicalText === null) return null;
  return { text: row.canonicalText, language: row.language as 'en' | 'fr', publishedOn: row.publishedOn };
}
