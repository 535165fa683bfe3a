import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Pager } from '@/components/ui/pager';
import { CSV_OUTCOME_CODES, CSV_OUTCOMES, type CsvOutcome } from '@/lib/domain/csv-incidents';
import type { Locale, Localised } from '@/lib/domain/locale';
import { localeHref } from '@/lib/i18n/navigation';
import { DeskTabs } from './desk-tabs';
import { pageLinks } from './page-links';
import styles from './upload-report.module.css';

type Row = {
  line: number;
  outcome: CsvOutcome;
  slug: string | null;
  reasons: readonly Localised[];
  draft: string | null;
};
type Props = {
  counts: Record<CsvOutcome, number>;
  rows: readonly Row[];
  /** The rows that are shown; null is all. */
  outcome: CsvOutcome | null;
  page: number;
  perPage: number;
  here: string;
  locale: Locale;
};

/** What becomes of each row of a file, with the reasons where it is refused. */
export function UploadReport({ counts, rows, outcome, page, perPage, here, locale }: Props) {
  const t = useTranslations('desk-csv.report');
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const hrefOf = (of: CsvOutcome | null, at: number) => {
    const given = [...(of ? [['outcome', of]] : []), ...(at > 1 ? [['page', String(at)]] : [])];
    return given.length === 0 ? here : `${here}?${new URLSearchParams(given)}`;
  };
  const tabs = [null, ...CSV_OUTCOME_CODES].map((code) => ({
    href: hrefOf(code, 1),
    label: code === null ? t('all') : CSV_OUTCOMES[code][locale],
    count: code === null ? all : counts[code],
    current: code === outcome,
  }));
  const total = outcome === null ? all : counts[outcome];
  return (
    <section aria-labelledby="report">
      <h2 id="report">{t('title')}</h2>
      <DeskTabs label={t('tabs')} tabs={tabs} />
      {rows.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.line} data-outcome={row.outcome}>
            <span className={styles.line}>{t('line', { line: row.line })}</span>
            <span className={styles.outcome}>{CSV_OUTCOMES[row.outcome][locale]}</span>
            <span className={styles.what}>
              {row.draft === null ? (
                row.slug
              ) : (
                <Link href={localeHref(locale, `/desk/drafts/${row.draft}/review`)} prefetch={false}>
                  {row.slug ?? t('draft')}
                </Link>
              )}
              {row.reasons.map((reason) => (
                <span key={reason.en} className={styles.reason}>
                  {reason[locale]}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <Pager {...pageLinks({ page, total, perPage, hrefOf: (at) => hrefOf(outcome, at) })} />
    </section>
  );
}
