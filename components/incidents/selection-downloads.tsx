import { useLocale, useTranslations } from 'next-intl';
import { serializeQuery } from '@/lib/filters/address';
import type { Query } from '@/lib/filters/query';
import styles from './selection-downloads.module.css';

const FORMATS = [
  { key: 'csv', path: '/api/v1/incidents.csv' },
  { key: 'geojson', path: '/api/v1/incidents.geojson' },
  { key: 'kml', path: '/api/v1/incidents.kml' },
  { key: 'json', path: '/api/v1/incidents' },
] as const;

/** Exactly what is shown, to take away: the same query in every format, and as a feed. */
export function SelectionDownloads({ query, count }: { query: Query; count: number }) {
  const t = useTranslations('data.downloads');
  const locale = useLocale();
  const text = serializeQuery({ ...query, cursor: null, limit: 100 });
  const feed = [...(locale === 'fr' ? ['lang=fr'] : []), ...(text ? [text] : [])].join('&');
  return (
    <p className={styles.downloads}>
      <span>{t('title', { count })}</span>
      {FORMATS.map(({ key, path }) => (
        <a key={key} href={text ? `${path}?${text}` : path}>
          {t(key)}
        </a>
      ))}
      <a href={feed ? `/feed.xml?${feed}` : '/feed.xml'} type="application/atom+xml">
        {t('feed')}
      </a>
    </p>
  );
}
