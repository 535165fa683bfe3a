import { useLocale, useTranslations } from 'next-intl';
import { LocatorMap } from '@/components/map/locator-map';
import { departmentName, regionName } from '@/lib/domain/department';
import { GEO_PRECISIONS, isHome, type Site, siteKindLabel } from '@/lib/domain/site';
import styles from './incident-aside.module.css';

/** Where it happened, in words: for a home the département and why there is no more. */
export function IncidentPlace({ site }: { site: Site }) {
  const t = useTranslations('incidents.place');
  const locale = useLocale();
  const department = departmentName(site.departmentCode);
  if (isHome(site.kind)) {
    return (
      <section className={styles.part}>
        <h2 className={styles.title}>{t('title')}</h2>
        <Inset site={site} title={t('mapHome', { place: department })} />
        <p>{`${department}, ${regionName(site.regionCode)}`}</p>
        <p className={styles.small}>{t('home')}</p>
      </section>
    );
  }
  const precision = GEO_PRECISIONS.find((row) => row.code === site.geoPrecision)?.label[locale] ?? '';
  const where = [site.commune, department, regionName(site.regionCode)].filter((name) => name !== null);
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('title')}</h2>
      <Inset site={site} title={t('map', { place: site.shortName[locale] })} />
      <p lang="fr">{site.name[locale]}</p>
      <p className={styles.small}>
        {siteKindLabel(site.kind)[locale]}. {where.join(', ')}. {t('precision', { precision })}
      </p>
    </section>
  );
}

function Inset({ site, title }: { site: Site; title: string }) {
  const { departmentCode, lat, lon, geoPrecision } = site;
  return (
    <div className={styles.inset}>
      <LocatorMap {...{ departmentCode, lat, lon, title }} precision={geoPrecision} />
    </div>
  );
}
