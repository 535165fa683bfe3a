import { type ArticleInput, articleSchema, type Outlet } from './article';
import type { DeskContext } from './desk-context';
import type { DraftForm, FormSource } from './form-shape';
import { toNewSite, toOrigin, toOutlet } from './new-records';
import { freeSlug } from './new-slug';
import type { Origin } from './origin';
import type { Site } from './site';

/** Who published and who spoke, for one row of the form; null where the row does not say. */
export type SourceRefs = { article: string | null; origin: string | null };

/** What a form points to, by the slugs it has or will have, and what must be made first. */
export type FormRefs = {
  site: Site | null;
  sources: SourceRefs[];
  made: { site: Site | null; outlets: Outlet[]; articles: ArticleInput[]; origins: Origin[] };
};

/** Resolves every place of a form that points elsewhere; the same new article or origin in two rows is one. */
export function resolveRefs(form: DraftForm, context: DeskContext): FormRefs {
  const made: FormRefs['made'] = { site: null, outlets: [], articles: [], origins: [] };
  const site = form.site.new
    ? toNewSite(form.site.new, context)
    : (context.sites.get(form.site.slug ?? '') ?? null);
  if (form.site.new) made.site = site;
  const sources = form.sources.map((source) => {
    const known = withMade(context, made);
    const origin = toOrigin(source, known);
    if (origin && !known.origins.has(origin.slug)) made.origins.push(origin);
    return { article: resolveArticle(source, known, made), origin: origin?.slug ?? null };
  });
  return { site, sources, made };
}

/** The context with what earlier rows of the form bring. */
function withMade(context: DeskContext, made: FormRefs['made']): DeskContext {
  const articles = new Map(context.articles);
  for (const { slug, url, language, publishedOn, publishedBasis } of made.articles)
    articles.set(slug, { slug, url, language, publishedOn, publishedBasis, text: null });
  return {
    ...context,
    articles,
    outlets: new Map([...context.outlets, ...made.outlets.map((row) => [row.slug, row] as const)]),
    origins: new Map([...context.origins, ...made.origins.map((row) => [row.slug, row] as const)]),
  };
}

function resolveArticle(source: FormSource, context: DeskContext, made: FormRefs['made']): string | null {
  const { slug, new: input } = source.article;
  if (slug !== null) return context.articles.has(slug) ? slug : null;
  const outlet = toOutlet(source, context);
  if (!input || !outlet) return null;
  const sameLink = [...context.articles.values()].find((row) => input.url !== null && row.url === input.url);
  if (sameLink) return sameLink.slug;
  const twin = made.articles.find(
    (row) => row.outlet === outlet.slug && row.title === input.title && row.publishedOn === input.publishedOn,
  );
  if (twin && input.url === null) return twin.slug;
  const article = articleSchema.safeParse(toArticle(source, outlet.slug, context));
  if (!article.success) return null;
  if (!context.outlets.has(outlet.slug)) made.outlets.push(outlet);
  made.articles.push(article.data);
  return article.data.slug;
}

/** A new article of the form as the store takes it; statements come later, each with its key. */
function toArticle({ article }: FormSource, outlet: string, context: DeskContext) {
  const input = article.new;
  const wanted = [outlet, input?.publishedOn].filter(Boolean).join('-');
  const basis = input?.publishedBasis ?? 'stated';
  return {
    slug: freeSlug(wanted, (slug) => context.articles.has(slug)),
    outlet,
    outletBasis: 'stated',
    outletReason: null,
    title: input?.title ?? null,
    url: input?.url ?? null,
    language: input?.language,
    publishedOn: input?.publishedOn ?? null,
    publishedBasis: basis,
    publishedReason: basis === 'inferred' ? input?.publishedReason : null,
    rawSha256: null,
    rawLength: null,
    canonicalSha256: null,
    canonicalLength: null,
    statements: [],
    context: [],
  };
}
