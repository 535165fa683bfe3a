import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { alternatesFor } from './alternates';
import { requireLocale } from './require-locale';

type Params = Promise<{ locale: string }>;
/** A page whose messages stand under the name of its address. */
type NamedPage = 'articles' | 'conflicts' | 'data' | 'loose-ends' | 'method' | 'responsibility' | 'totals';

/** What `generateMetadata` tells of a page: its title and description, its canonical address and its alternates. */
export async function describePage(params: Params, name: NamedPage): Promise<Metadata> {
  const locale = await requireLocale(params);
  const t = await getTranslations({ locale, namespace: name });
  return { title: t('title'), description: t('description'), alternates: alternatesFor(locale, `/${name}`) };
}
