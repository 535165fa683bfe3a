import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import type { Localised } from '@/lib/domain/locale';
import { AsOfNotice } from './as-of-notice';
import { AsOfSelect } from './as-of-select';
import styles from './series-head.module.css';

type Props = {
  title: string;
  standfirst: ReactNode;
  /** Address of the page, with its language and without a query. */
  path: string;
  /** Address of the page as it is now, but with today's knowledge. */
  todayHref: string;
  asOf: string | null;
  days: readonly string[];
  kept?: readonly (readonly [key: string, value: string])[];
  problems: readonly { parameter: string; seen: string; wanted: Localised }[];
  children?: ReactNode;
};

/** The top of a page about the series as a whole: what it is, the day of knowledge, and what could not be read. */
export function SeriesHead(props: Props) {
  const { title, standfirst, path, todayHref, asOf, days, kept, problems, children } = props;
  const t = useTranslations('filters');
  const locale = useLocale();
  const said = problems.map(({ parameter, seen, wanted }) =>
    t('problem', { seen, parameter, wanted: wanted[locale] }),
  );
  return (
    <>
      <PageHeading title={title} standfirst={standfirst} />
      <div className={styles.tools}>
        <Notice messages={said} />
        {children}
        <AsOfSelect path={path} asOf={asOf} days={days} kept={kept} />
        <AsOfNotice asOf={asOf} href={todayHref} />
      </div>
    </>
  );
}
