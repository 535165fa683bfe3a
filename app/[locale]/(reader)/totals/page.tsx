import { getTranslations } from 'next-intl/server';
import { SeriesHead } from '@/components/timeline/series-head';
import { SeriesLinks } from '@/components/timeline/series-links';
import { TotalBlock } from '@/components/totals/total-block';
import { UnnamedCounts } from '@/components/totals/unnamed-counts';
import { listPublicationDays } from '@/lib/data/published';
import { listLooseEnds, listTotals } from '@/lib/data/published-series';
import { parseAsOf } from '@/lib/filters/as-of';
import { describePage } from '@/lib/i18n/describe-page';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = ({ params }: Props) => describePage(params, 'totals');

export default async function TotalsPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const { asOf, problems } = parseAsOf(await searchParams);
  const { totals, names } = await listTotals(asOf);
  const { looseEnds, incidents } = await listLooseEnds(asOf);
  const days = await listPublicationDays();
  const t = await getTranslations({ locale, namespace: 'totals' });
  const path = localeHref(locale, '/totals');
  return (
    <div className="page">
      <SeriesHead
        title={t('title')}
        standfirst={t('standfirst')}
        todayHref={path}
        {...{ path, asOf, days, problems }}
      />
      <p className={styles.count}>{t('count', { count: totals.length })}</p>
      <p className={styles.rules}>{t('rules')}</p>
      {totals.map((shown) => (
        <TotalBlock key={shown.evidence.id} shown={shown} incidents={incidents} {...{ names, asOf }} />
      ))}
      <UnnamedCounts mentions={looseEnds} asOf={asOf} />
      <SeriesLinks asOf={asOf} current="/totals" />
    </div>
  );
}
