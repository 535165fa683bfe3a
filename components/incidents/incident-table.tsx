import { useTranslations } from 'next-intl';
import type { Incident } from '@/lib/domain/incident';
import type { Query } from '@/lib/filters/query';
import { IncidentRow } from './incident-row';
import styles from './incident-table.module.css';
import { ScrollRegion } from './scroll-region';
import { SortHeader } from './sort-header';

type Props = { incidents: readonly Incident[]; query: Query; caption: string };

/** The incidents of one page as a table; its heads sort. */
export function IncidentTable({ incidents, query, caption }: Props) {
  const t = useTranslations('incidents.table');
  return (
    <ScrollRegion label={t('region')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <SortHeader column="site" query={query} />
            <SortHeader column="night" query={query} />
            <SortHeader column="method" query={query} />
            <th scope="col">{t('columns.counts')}</th>
            <th scope="col">{t('columns.time')}</th>
            <SortHeader column="grade" query={query} />
            <th scope="col" className={styles.number}>
              {t('columns.articles')}
            </th>
          </tr>
        </thead>
        <tbody>
          {incidents.map((incident) => (
            <IncidentRow key={incident.slug} incident={incident} asOf={query.asOf} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
