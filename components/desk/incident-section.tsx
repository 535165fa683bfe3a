import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Pager } from '@/components/ui/pager';
import { type DeskQuery, INCIDENT_STATES, toDeskSearch } from '@/lib/domain/desk-query';
import { lifecycleLabel } from '@/lib/domain/incident';
import type { Locale } from '@/lib/domain/locale';
import { localeHref } from '@/lib/i18n/navigation';
import { IncidentRows } from './incident-rows';
import styles from './incident-section.module.css';
import { pageLinks } from './page-links';

type Props = {
  query: DeskQuery;
  rows: ComponentProps<typeof IncidentRows>['rows'];
  total: number;
  perPage: number;
  locale: Locale;
};

/** The records that exist, to be found by place, night or public id. */
export function IncidentSection({ query, rows, total, perPage, locale }: Props) {
  const t = useTranslations('desk-lists.incidents');
  const hrefOf = (part: Partial<DeskQuery>) =>
    localeHref(locale, `/desk${toDeskSearch({ ...query, ...part })}`);
  const links = pageLinks({ page: query.page, total, perPage, hrefOf: (page) => hrefOf({ page }) });
  return (
    <section aria-labelledby="incidents">
      <h2 id="incidents">{t('title')}</h2>
      <search>
        <form className={styles.search} action={`${localeHref(locale, '/desk')}#incidents`}>
          {query.list && <input type="hidden" name="list" value={query.list} />}
          <label>
            {t('search')}
            <input type="search" name="q" defaultValue={query.q} maxLength={100} />
          </label>
          <label>
            {t('state')}
            <select name="state" defaultValue={query.state ?? ''}>
              <option value="">{t('anyState')}</option>
              {INCIDENT_STATES.map((state) => (
                <option key={state} value={state}>
                  {lifecycleLabel(state)[locale]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button">
            {t('find')}
          </button>
          {(query.q !== '' || query.state) && (
            <Link href={hrefOf({ q: '', state: null, page: 1 })} prefetch={false} scroll={false}>
              {t('clear')}
            </Link>
          )}
        </form>
      </search>
      <p className={styles.count} role="status">
        {t('count', { count: total })}
      </p>
      <IncidentRows rows={rows} locale={locale} />
      <Pager {...links} />
    </section>
  );
}
