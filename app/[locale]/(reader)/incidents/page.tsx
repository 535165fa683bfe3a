import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyResult } from '@/components/filters/empty-result';
import { listChips } from '@/components/filters/list-chips';
import { IncidentPager } from '@/components/incidents/incident-pager';
import { IncidentTable } from '@/components/incidents/incident-table';
import { SelectionDownloads } from '@/components/incidents/selection-downloads';
import { SelectionHead } from '@/components/incidents/selection-head';
import { getNames, listIncidents, listPublicationDays } from '@/lib/data/published';
import { serializeQuery } from '@/lib/filters/address';
import { describeQuery, toPage } from '@/lib/filters/select';
import { alternatesFor } from '@/lib/i18n/alternates';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { readQuery } from '../read-query';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const PATH = '/incidents';

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  const { query } = await readQuery(searchParams);
  const t = await getTranslations({ locale, namespace: 'incidents.table' });
  const limited = serializeQuery(query) !== '';
  return {
    title: limited ? `${t('title')}, ${describeQuery(query, locale, await getNames())}` : t('title'),
    description: t('description'),
    alternates: alternatesFor(locale, PATH),
  };
}

export default async function IncidentsPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const { query, problems } = await readQuery(searchParams);
  const { everything, selection, page, names } = await listIncidents(query);
  const t = await getTranslations({ locale, namespace: 'incidents.table' });
  const path = localeHref(locale, PATH);
  // A cursor that is no longer in the selection leads back to its first page.
  const shown = page ?? toPage(selection, { ...query, cursor: null });
  const sentence = describeQuery(query, locale, names);
  const caption = t('caption', { sentence, shown: selection.length, total: everything.length });
  return (
    <div className="page">
      <SelectionHead
        {...{ query, problems, everything, selection, names }}
        days={await listPublicationDays()}
        path={PATH}
        kicker={t('kicker')}
        notes={page === null ? [t('cursorLost')] : []}
      />
      {selection.length === 0 || shown === null ? (
        <>
          <h2 className="visually-hidden">{t('region')}</h2>
          <EmptyResult
            chips={listChips(query, { path, locale, names })}
            clearHref={path}
            everything={everything}
          />
        </>
      ) : (
        <>
          <IncidentTable incidents={shown.items} query={query} caption={caption} />
          <IncidentPager {...{ path, query, selection }} page={shown} />
          <SelectionDownloads query={query} count={selection.length} />
        </>
      )}
    </div>
  );
}
