import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { EmptyResult } from '@/components/filters/empty-result';
import { FilterBar } from '@/components/filters/filter-bar';
import { FilterChips } from '@/components/filters/filter-chips';
import { KnowledgeStrip } from '@/components/filters/knowledge-strip';
import { listChips } from '@/components/filters/list-chips';
import { listNightBars, listNightSteps } from '@/components/filters/night-bars';
import { listNightOptions } from '@/components/filters/night-options';
import { NightStrip } from '@/components/filters/night-strip';
import { QuerySentence } from '@/components/filters/query-sentence';
import { toQueryForm } from '@/components/filters/to-query-form';
import { IncidentList } from '@/components/incidents/incident-list';
import { ListSheet } from '@/components/map/list-sheet';
import { MapCredits } from '@/components/map/map-credits';
import { MapLegend } from '@/components/map/map-legend';
import { MapStage } from '@/components/map/map-stage';
import { NotOnMap } from '@/components/map/not-on-map';
import { SelectionProvider } from '@/components/map/selection';
import { hasPoint, toMapView } from '@/components/map/to-map-view';
import { Notice } from '@/components/ui/notice';
import { getNames, listIncidents, listPublicationDays } from '@/lib/data/published';
import { serializeQuery, toHref } from '@/lib/filters/address';
import { describeQuery } from '@/lib/filters/select';
import { alternatesFor } from '@/lib/i18n/alternates';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';
import { readQuery } from './read-query';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The list beside the map is for reading; beyond this the table is the better place. */
const LISTED = 200;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  const { query } = await readQuery(searchParams);
  const t = await getTranslations({ locale, namespace: 'filters' });
  const limited = serializeQuery(query) !== '';
  return {
    title: limited ? describeQuery(query, locale, await getNames()) : t('title'),
    description: t('description'),
    alternates: alternatesFor(locale, '/'),
  };
}

export default async function MapPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const { query, problems } = await readQuery(searchParams);
  const { everything, selection, names } = await listIncidents(query);
  const t = await getTranslations({ locale, namespace: 'filters' });
  const messages = await getMessages({ locale });

  const path = localeHref(locale, '/');
  const form = toQueryForm(path, query, problems);
  const chips = listChips(query, { path, locale, names });
  const bars = listNightBars(everything, query, { path, locale });
  const headline = (place: string, what: string) => t('headline', { place, what });
  const view = toMapView(selection, {
    locale,
    asOf: query.asOf,
    area: query.bbox,
    text: messages.map.stage,
    headline,
  });
  const listed = view.incidents.slice(0, LISTED).map((incident, at) => ({
    ...incident,
    summary: selection[at]?.summary[locale] ?? '',
  }));
  const legend = new Map(
    view.incidents.flatMap(({ methods }) => methods).map((method) => [method.code, method]),
  );
  const said = problems.map(({ parameter, seen, wanted }) =>
    t('problem', { seen, parameter, wanted: wanted[locale] }),
  );

  return (
    <SelectionProvider>
      <div className={styles.explorer}>
        <div className={styles.bar}>
          <QuerySentence
            sentence={describeQuery(query, locale, names)}
            shown={selection.length}
            total={everything.length}
          />
          <FilterBar
            {...{ locale, form, query, everything }}
            shown={selection.length}
            active={chips.length}
            hasNights
          />
          <FilterChips chips={chips} clearHref={path} />
          <Notice messages={said} />
        </div>
        <section className={styles.stage} aria-label={messages.map.section}>
          <MapStage view={view} />
          <MapLegend methods={[...legend.values()]} />
          <p className={`without-js ${styles.missing}`}>{messages.map.withoutScript}</p>
          <MapCredits className={styles.credits} />
        </section>
        <ListSheet
          label={t('list.label')}
          head={
            <h2>
              {t('list.title')}{' '}
              <span className="muted">
                {t('count', { shown: selection.length, total: everything.length })}
              </span>
            </h2>
          }
          aside={
            <NotOnMap
              incidents={view.incidents.filter((_, at) => {
                const incident = selection[at];
                return incident !== undefined && !hasPoint(incident);
              })}
            />
          }
          words={{ more: t('list.more'), less: t('list.less') }}
        >
          {listed.length === 0 ? (
            <EmptyResult chips={chips} everything={everything} clearHref={path} />
          ) : (
            <IncidentList
              incidents={listed}
              total={selection.length}
              tableHref={toHref(localeHref(locale, '/incidents'), query)}
            />
          )}
        </ListSheet>
        <div className={styles.nights}>
          <NightStrip
            {...{ bars, form }}
            steps={listNightSteps(bars, query, path)}
            nights={listNightOptions(everything, form, locale)}
          />
          <KnowledgeStrip path={path} query={query} days={await listPublicationDays()} />
        </div>
      </div>
    </SelectionProvider>
  );
}
