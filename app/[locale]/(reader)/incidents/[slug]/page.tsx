import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { IncidentArticle } from '@/components/incidents/incident-article';
import { NotKnownYet } from '@/components/incidents/not-known-yet';
import { AsOfNotice } from '@/components/timeline/as-of-notice';
import { Notice } from '@/components/ui/notice';
import { findIncident } from '@/lib/data/published';
import { listConflicts, withReports } from '@/lib/data/published-series';
import { incidentTitle } from '@/lib/domain/incident-title';
import { formatDay, formatNight } from '@/lib/domain/night';
import { typeset } from '@/lib/domain/typeset';
import { parseAsOf } from '@/lib/filters/as-of';
import { alternatesFor } from '@/lib/i18n/alternates';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The incident as known on the day asked for; `found` is null when all that is known of it came later. */
async function requireIncident({ params, searchParams }: Props) {
  const { slug } = await params;
  const { asOf, problems } = parseAsOf(await searchParams);
  const found = await findIncident(slug, asOf);
  if (found) return { found, today: found, asOf, problems };
  const today = asOf === null ? null : await findIncident(slug);
  return today ? { found, today, asOf, problems } : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await requireLocale(props.params);
  const { found, today, asOf } = await requireIncident(props);
  const alternates = alternatesFor(locale, `/incidents/${today.incident.slug}`);
  if (!found) {
    const t = await getTranslations({ locale, namespace: 'incidents.notKnown' });
    return {
      title: t('title', { day: formatDay(asOf ?? '', locale) }),
      robots: { index: false },
      alternates,
    };
  }
  const { incident } = found;
  return {
    title: `${incidentTitle(incident, locale)}, ${formatNight(incident.night, locale)}`,
    description: typeset(incident.summary[locale], locale),
    alternates,
  };
}

export default async function IncidentPage(props: Props) {
  const locale = await requireLocale(props.params);
  const { found, today, asOf, problems } = await requireIncident(props);
  if (!found) return <NotKnownYet slug={today.incident.slug} asOf={asOf ?? ''} evidence={today.evidence} />;
  const { incident, evidence, sameSite, sameNight } = found;
  const { conflicts, names } = await listConflicts(asOf);
  const own = await withReports(conflicts.filter(({ subject }) => subject.slug === incident.slug));
  const filters = await getTranslations({ locale, namespace: 'filters' });
  const said = problems.map(({ parameter, seen, wanted }) =>
    filters('problem', { parameter, seen, wanted: wanted[locale] }),
  );
  return (
    <IncidentArticle
      conflicts={own}
      {...{ incident, evidence, sameSite, sameNight, names, asOf }}
      notices={
        <>
          <Notice messages={said} />
          {asOf && (
            <div className={styles.clock}>
              <AsOfNotice asOf={asOf} href={localeHref(locale, `/incidents/${incident.slug}`)} />
            </div>
          )}
        </>
      }
    />
  );
}
