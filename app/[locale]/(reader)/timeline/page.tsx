import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyResult } from '@/components/filters/empty-result';
import { listChips } from '@/components/filters/list-chips';
import { toNightWindow, withinWindow } from '@/components/filters/night-window';
import { NightWindowNote } from '@/components/filters/night-window-note';
import { SelectionHead } from '@/components/incidents/selection-head';
import { AsOfNotice } from '@/components/timeline/as-of-notice';
import { AsOfSelect } from '@/components/timeline/as-of-select';
import { DevelopmentList } from '@/components/timeline/development-list';
import { SeriesLinks } from '@/components/timeline/series-links';
import { TimelineNight } from '@/components/timeline/timeline-night';
import { toTimeline } from '@/components/timeline/to-timeline';
import { getNames, listIncidents, listPublicationDays } from '@/lib/data/published';
import { listDevelopments } from '@/lib/data/published-series';
import { serializeQuery, toHref } from '@/lib/filters/address';
import { describeQuery } from '@/lib/filters/select';
import { alternatesFor } from '@/lib/i18n/alternates';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { readQuery } from '../read-query';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const PATH = '/timeline';

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  const { query } = await readQuery(searchParams);
  const t = await getTranslations({ locale, namespace: 'timeline' });
  const limited = serializeQuery(query) !== '';
  return {
    title: limited ? `${t('title')}, ${describeQuery(query, locale, await getNames())}` : t('title'),
    description: t('description'),
    alternates: alternatesFor(locale, PATH),
  };
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const { query, problems } = await readQuery(searchParams);
  const { everything, selection, names } = await listIncidents(query);
  const { developments } = await listDevelopments(query.asOf);
  const days = await listPublicationDays();
  const t = await getTranslations({ locale, namespace: 'timeline' });
  const path = localeHref(locale, PATH);
  const whole = toTimeline(selection, developments, query);
  const nights = whole.rows.map(({ night }) => night);
  const window = toNightWindow(nights, nights.concat(everything.map(({ night }) => night)), query);
  const rows = withinWindow(whole.rows, window);
  const { undated } = whole;
  const today = { ...query, asOf: null, cursor: null };
  return (
    <div className="page">
      <SelectionHead
        {...{ query, problems, everything, selection, names }}
        path={PATH}
        kicker={t('kicker')}
      />
      <div className={styles.knowledge}>
        <AsOfSelect
          {...{ path, days }}
          asOf={query.asOf}
          kept={[...new URLSearchParams(serializeQuery(today))]}
        />
        <AsOfNotice asOf={query.asOf} href={toHref(path, today)} />
      </div>
      <h2 className="visually-hidden">{t('nights')}</h2>
      {selection.length === 0 && (
        <EmptyResult
          chips={listChips(query, { path, locale, names })}
          everything={everything}
          clearHref={path}
        />
      )}
      <p className={styles.scope}>{t('scope')}</p>
      <NightWindowNote
        {...{ window, path }}
        shown={withinWindow(selection, window).length}
        total={selection.length}
      />
      <ol className={styles.nights}>
        {rows.map((row) => (
          <TimelineNight key={row.night} row={row} query={query} />
        ))}
      </ol>
      {undated.length > 0 && (
        <section className={styles.undated}>
          <h2>{t('undated')}</h2>
          <DevelopmentList developments={undated} />
        </section>
      )}
      <SeriesLinks asOf={query.asOf} />
    </div>
  );
}
