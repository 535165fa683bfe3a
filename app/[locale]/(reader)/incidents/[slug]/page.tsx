import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FactList } from '@/components/evidence/fact-list';
import { IncidentFoot } from '@/components/incidents/incident-foot';
import { IncidentGrade } from '@/components/incidents/incident-grade';
import { IncidentNeighbours } from '@/components/incidents/incident-neighbours';
import { IncidentPlace } from '@/components/incidents/incident-place';
import { IncidentSources } from '@/components/incidents/incident-sources';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { findIncident, getNames } from '@/lib/data/published';
import { departmentName } from '@/lib/domain/department';
import { incidentTitle } from '@/lib/domain/incident-title';
import { formatDay, formatNight } from '@/lib/domain/night';
import { parseQuery } from '@/lib/filters/address';
import { alternatesFor } from '@/lib/i18n/alternates';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function requireIncident({ params, searchParams }: Props) {
  const { slug } = await params;
  const { query, problems } = parseQuery(await searchParams);
  const found = await findIncident(slug, query.asOf);
  return found ? { ...found, asOf: query.asOf, problems } : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await requireLocale(props.params);
  const { incident } = await requireIncident(props);
  return {
    title: `${incidentTitle(incident, locale)}, ${formatNight(incident.night, locale)}`,
    description: incident.summary[locale],
    alternates: alternatesFor(locale, `/incidents/${incident.slug}`),
  };
}

export default async function IncidentPage(props: Props) {
  const locale = await requireLocale(props.params);
  const { incident, evidence, sameSite, sameNight, asOf, problems } = await requireIncident(props);
  const names = await getNames();
  const t = await getTranslations({ locale, namespace: 'incidents' });
  const filters = await getTranslations({ locale, namespace: 'filters' });
  const night = formatNight(incident.night, locale);
  // Of all the keys of a query, only the day of knowledge means anything here.
  const said = problems
    .filter(({ parameter }) => parameter === 'asOf')
    .map(({ parameter, seen, wanted }) => filters('problem', { parameter, seen, wanted: wanted[locale] }));
  return (
    <article className="page">
      <PageHeading
        kicker={
          <>
            <time dateTime={incident.night}>{night.slice(0, 1).toUpperCase() + night.slice(1)}</time>
            {' · '}
            {departmentName(incident.site.departmentCode)}
          </>
        }
        title={incidentTitle(incident, locale)}
        standfirst={incident.summary[locale]}
      />
      <Notice messages={asOf ? [t('asOf', { day: formatDay(asOf, locale) })] : said} />
      <div className={styles.columns}>
        <FactList {...{ incident, evidence, names }} />
        <aside className={styles.aside}>
          <IncidentPlace site={incident.site} />
          <IncidentGrade grade={incident.grade} evidence={evidence} />
          <IncidentSources articles={incident.articles} evidence={evidence} />
          <IncidentNeighbours title={t('neighbours.sameSite')} incidents={sameSite} withNight />
          <IncidentNeighbours title={t('neighbours.sameNight', { night })} incidents={sameNight} />
        </aside>
      </div>
      <IncidentFoot incident={incident} />
    </article>
  );
}
