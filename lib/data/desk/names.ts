import 'server-only';
import { toArticleName, toOutletName } from '../../domain/article';
import type { Editor } from '../../domain/editor';
import type { FormRefs } from '../../domain/form-refs';
import type { UnitNames } from '../../domain/list-unit-parts';
import type { Localised } from '../../domain/locale';
import { mapBroughtTitles } from '../brought-articles';
import { inTransaction } from '../database';
import { namesOf } from '../known';
import { getSnapshot } from '../snapshot';

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

/** The names of everything that a form points to, and of what a draft would make. */
export async function getDeskNames(_editor: Editor, made?: MadeNames): Promise<UnitNames> {
  const snapshot = await getSnapshot();
  const outlets = new Map([...snapshot.articles.values()].map(({ outlet }) => [outlet.slug, outlet]));
  const { site, article, development } = namesOf(snapshot);
  const brought = await inTransaction(mapBroughtTitles);
  return {
    development,
    site: (slug, locale) => made?.site.get(slug)?.[locale] ?? site(slug, locale),
    article: (slug, locale) => {
      const here = brought.get(slug);
      return (
        made?.article.get(slug)?.[locale] ?? (here ? toArticleName(here, locale) : article(slug, locale))
      );
    },
    origin: (slug, locale) => (made?.origin.get(slug) ?? snapshot.origins.get(slug)?.name)?.[locale] ?? slug,
    outlet: (slug, locale) => {
      const outlet = outlets.get(slug);
      return outlet ? toOutletName(outlet)[locale] : slug;
    },
  };
}
