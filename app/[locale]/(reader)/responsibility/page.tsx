import { getTranslations } from 'next-intl/server';
import { LedgerTable } from '@/components/responsibility/ledger-table';
import { toLedger } from '@/components/responsibility/to-ledger';
import { SeriesHead } from '@/components/timeline/series-head';
import { SeriesLinks } from '@/components/timeline/series-links';
import { getNames, listPublicationDays } from '@/lib/data/published';
import { listResponsibility } from '@/lib/data/published-series';
import { parseAsOf } from '@/lib/filters/as-of';
import { describePage } from '@/lib/i18n/describe-page';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = ({ params }: Props) => describePage(params, 'responsibility');

export default async function ResponsibilityPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const { asOf, problems } = parseAsOf(await searchParams);
  const { evidence } = await listResponsibility(asOf);
  const days = await listPublicationDays();
  const t = await getTranslations({ locale, namespace: 'responsibility' });
  const path = localeHref(locale, '/responsibility');
  const ledger = toLedger(evidence);
  const speakers = new Set(evidence.filter((row) => row.speakerRole !== 'press').map((row) => row.origin))
    .size;
  return (
    <div className="page">
      <SeriesHead
        title={t('title')}
        standfirst={t('standfirst')}
        todayHref={path}
        {...{ path, asOf, days, problems }}
      />
      <p className={styles.neutral}>{t('neutral')}</p>
      <p className={styles.count}>
        {evidence.length === 0
          ? t('none')
          : t('count', { statements: evidence.length, speakers, hypotheses: ledger.rows.length })}
      </p>
      {evidence.length > 0 && <LedgerTable ledger={ledger} names={await getNames()} />}
      <SeriesLinks asOf={asOf} current="/responsibility" />
    </div>
  );
}
