import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { asOfHref } from '@/components/timeline/as-of-href';
import type { Incident } from '@/lib/domain/incident';
import { formatNightShort } from '@/lib/domain/night';
import { isCounted } from '@/lib/domain/total';
import type { Names } from '@/lib/filters/filters';
import { localeHref } from '@/lib/i18n/navigation';
import type { ShownTotal } from './shown-total';
import styles from './total-places.module.css';

type Props = { shown: ShownTotal; incidents: readonly Incident[]; names: Names; asOf: string | null };

/** The names that fill a total, each with its incidents, and those that our records lack. */
export function TotalPlaces({ shown: { total, verdict }, incidents, names, asOf }: Props) {
  const t = useTranslations('totals.places');
  const locale = useLocale();
  const counted = incidents.filter((incident) => isCounted(incident, total));
  const { namedSites } = total.scope;
  return (
    <section>
      <h3 className={styles.title}>{t('title')}</h3>
      {verdict.sites.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.places}>
        {verdict.sites.map((slug) => {
          const own = counted.filter((incident) => incident.siteSlug === slug);
          return (
            <li key={slug}>
              <strong>{names.site(slug, locale)}</strong>
              {own.map((incident) => (
                <Link
                  key={incident.slug}
                  href={asOfHref(localeHref(locale, `/incidents/${incident.slug}`), asOf)}
                  prefetch={false}
                >
                  {formatNightShort(incident.night, locale)}
                </Link>
              ))}
              {own.length > 1 && <span className={styles.twice}>{t('twice', { nights: own.length })}</span>}
              {namedSites.length > 0 && !namedSites.includes(slug) && (
                <span className={styles.note}>{t('unnamed')}</span>
              )}
            </li>
          );
        })}
      </ul>
      {verdict.missing.length > 0 && (
        <>
          <h3 className={styles.title}>{t('missing')}</h3>
          <ul className={styles.places}>
            {verdict.missing.map((slug) => (
              <li key={slug}>
                <strong>{names.site(slug, locale)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
