import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { IncidentArticle } from '@/components/incidents/incident-article';
import { IncidentCite } from '@/components/incidents/incident-cite';
import { IncidentHistory } from '@/components/incidents/incident-history';
import { NotKnownYet } from '@/components/incidents/not-known-yet';
import { WithdrawnIncident } from '@/components/incidents/withdrawn-incident';
import { AsOfNotice } from '@/components/timeline/as-of-notice';
import { Notice } from '@/components/ui/notice';
import { listHistory } from '@/lib/data/published/history';
import { incidentTitle } from '@/lib/domain/incident-title';
import { formatDay, formatNight, toParisIso } from '@/lib/domain/night';
import { typeset } from '@/lib/domain/typeset';
import { setStatus } from '@/lib/http/exchange';
import { alternatesFor } from '@/lib/i18n/alternates';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { publicAddress } from '../../../../public-address';
import { findAsked, type IncidentProps } from './find-asked';
import styles from './page.module.css';

export async function generateMetadata(props: IncidentProps): Promise<Metadata> {
  const locale = await requireLocale(props.params);
  const asked = await findAsked(props);
  const t = await getTranslations({ locale, namespace: 'incidents' });
  const alternates = alternatesFor(locale, `/incidents/${(await props.params).slug}`);
  if (asked.kind === 'withdrawn') return { title: t('withdrawn.title'), robots: { index: false } };
  if (asked.kind === 'not known') {
    const title = t('notKnown.title', { day: formatDay(asked.asOf, locale) });
    return { title, robots: { index: false }, alternates };
  }
  const { incident, kind } = asked;
  return {
    title: `${incidentTitle(incident, locale)}, ${formatNight(incident.night, locale)}`,
    description: typeset(incident.summary[locale], locale),
    alternates,
    ...(kind === 'earlier' && { robots: { index: false } }),
  };
}

export default async function IncidentPage(props: IncidentProps) {
  const locale = await requireLocale(props.params);
  const asked = await findAsked(props);
  if (asked.kind === 'withdrawn') {
    setStatus(await headers(), 410);
    return <WithdrawnIncident at={asked.at} reason={asked.reason} />;
  }
  if (asked.kind === 'not known') return <NotKnownYet {...asked} />;
  const { incident, asOf, problems, lost } = asked;
  const here = localeHref(locale, `/incidents/${incident.slug}`);
  const t = await getTranslations({ locale, namespace: 'incidents.history' });
  const filters = await getTranslations({ locale, namespace: 'filters' });
  const said = problems.map(({ parameter, seen, wanted }) =>
    filters('problem', { parameter, seen, wanted: wanted[locale] }),
  );
  return (
    <IncidentArticle
      {...asked}
      notices={
        <>
          <Notice
            messages={lost === null ? said : [...said, t('notPublic', { version: lost.slice(0, 20) })]}
          />
          {asked.kind === 'earlier' && (
            <p className={styles.earlier} role="note">
              {t.rich('earlier', {
                version: incident.version,
                current: asked.current,
                link: (text) => <a href={here}>{text}</a>,
              })}
            </p>
          )}
          {asOf && (
            <div className={styles.clock}>
              <AsOfNotice asOf={asOf} href={here} />
            </div>
          )}
        </>
      }
      history={<IncidentHistory slug={incident.slug} history={await listHistory(incident.slug)} />}
      cite={
        <IncidentCite
          incident={incident}
          url={new URL(`${here}?version=${incident.version}`, publicAddress()).href}
          day={toParisIso(new Date()).slice(0, 10)}
        />
      }
    />
  );
}
