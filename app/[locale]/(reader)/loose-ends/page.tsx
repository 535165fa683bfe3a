import { getTranslations } from 'next-intl/server';
import { LooseEndBlock } from '@/components/loose-ends/loose-end-block';
import { SeriesHead } from '@/components/timeline/series-head';
import { SeriesLinks } from '@/components/timeline/series-links';
import { listPublicationDays } from '@/lib/data/published';
import { listLooseEnds } from '@/lib/data/published-series';
import { parseAsOf } from '@/lib/filters/as-of';
import { describePage } from '@/lib/i18n/describe-page';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = ({ params }: Props) => describePage(params, 'loose-ends');

export default async function LooseEndsPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const { asOf, problems } = parseAsOf(await searchParams);
  const { looseEnds, incidents } = await listLooseEnds(asOf);
  const days = await listPublicationDays();
  const t = await getTranslations({ locale, namespace: 'loose-ends' });
  const path = localeHref(locale, '/loose-ends');
  return (
    <div className="page">
      <SeriesHead
        title={t('title')}
        standfirst={t('standfirst')}
        todayHref={path}
        {...{ path, asOf, days, problems }}
      />
      <p className={styles.count}>{t('count', { count: looseEnds.length })}</p>
      <p className={styles.never}>{t('never')}</p>
      {looseEnds.map((looseEnd) => (
        <LooseEndBlock key={looseEnd.evidence.id} {...{ looseEnd, incidents, asOf }} />
      ))}
      <SeriesLinks asOf={asOf} current="/loose-ends" />
    </div>
  );
}
