import 'server-only';
import { toArticleName, toOutletName } from '../../domain/article';
import type { Editor } from '../../domain/editor';
import type { UnitNames } from '../../domain/list-unit-parts';
import type { MadeNames } from '../../domain/made-names';
import { mapBroughtTitles } from '../brought-articles';
import { inTransaction } from '../database';
import { namesOf } from '../known';
import { getSnapshot } from '../snapshot';

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
