import { hasLocale, type Messages } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { routing } from './routing';

const NAMESPACES = [
  'site',
  'map',
  'filters',
  'incidents',
  'matrix',
  'evidence',
  'articles',
  'method',
  'method-reader',
  'conflicts',
  'totals',
  'loose-ends',
  'timeline',
  'responsibility',
  'data',
  'desk',
  'desk-lists',
  'desk-review',
  'desk-import',
  'desk-incident',
  'desk-csv',
  'desk-form',
] as const;

async function readMessages(locale: string): Promise<Messages> {
  const files = await Promise.all(NAMESPACES.map((name) => import(`./messages/${locale}/${name}.json`)));
  return Object.fromEntries(
    NAMESPACES.map((name, index) => [name, files[index].default]),
  ) as unknown as Messages;
}

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: await readMessages(locale), timeZone: 'Europe/Paris' };
});
