import type { Localised } from '../domain/locale';
import type { Problem } from './address';
import type { Names } from './filters';
import type { Query } from './query';

const WANTED: Record<'site' | 'article', Localised> = {
  site: {
    en: 'ids of sites that are known here, as they stand in addresses',
    fr: 'des identifiants de lieux connus ici, tels qu’ils figurent dans les adresses',
  },
  article: {
    en: 'ids of articles that are known here, as they stand in addresses',
    fr: 'des identifiants d’articles connus ici, tels qu’ils figurent dans les adresses',
  },
};
const KEYS = ['site', 'article'] as const;

/**
 * What a page makes of a query that names what is not there: such a key sets no limit and is told, like any value that cannot
 * be read. The API selects nothing by it: whoever asks for one site must not be answered with all.
 */
export function refuseUnknown(
  { query, problems }: { query: Query; problems: readonly Problem[] },
  names: Names,
): { query: Query; problems: Problem[] } {
  const unknown = KEYS.filter((key) => query[key].some((slug) => names[key](slug, 'en') === slug));
  const told = unknown.map(
    (key): Problem => ({
      parameter: key,
      seen: query[key].join(','),
      wanted: WANTED[key],
    }),
  );
  const lifted = Object.fromEntries(unknown.map((key) => [key, []]));
  return { query: { ...query, ...lifted }, problems: [...problems, ...told] };
}
