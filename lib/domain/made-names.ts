import type { FormRefs } from './form-refs';
import type { Localised } from './locale';

/** Names of records that a draft would make, by slug. */
export type MadeNames = Record<'site' | 'article' | 'origin', ReadonlyMap<string, Localised>>;

/** What a draft would make, by name. */
export function nameMade({ site, articles, origins }: FormRefs['made']): MadeNames {
  const title = (row: FormRefs['made']['articles'][number]) => row.title ?? row.slug;
  return {
    site: new Map(site ? [[site.slug, site.shortName]] : []),
    article: new Map(articles.map((row) => [row.slug, { en: title(row), fr: title(row) }])),
    origin: new Map(origins.map((row) => [row.slug, row.name])),
  };
}
