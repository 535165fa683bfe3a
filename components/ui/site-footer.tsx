import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/locale';
import { localeHref } from '@/lib/i18n/navigation';
import { KeySwitch } from './key-switch';
import styles from './site-footer.module.css';

const SOURCES = {
  ne: (text: ReactNode) => <a href="https://www.naturalearthdata.com/">{text}</a>,
  gn: (text: ReactNode) => <a href="https://www.geonames.org/">{text}</a>,
  et: (text: ReactNode) => <a href="https://www.etalab.gouv.fr/">{text}</a>,
};

/** What this is, what it is made from, where the rules and the data are, and the switch of the single keys. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const t = useTranslations('site.footer');
  return (
    <footer className={styles.footer}>
      <div className={styles.columns}>
        <p className={styles.about}>{t('about')}</p>
        <ul className={styles.links}>
          <li>
            <Link href={localeHref(locale, '/method')}>{t('method')}</Link>
          </li>
          <li>
            <Link href={localeHref(locale, '/loose-ends')}>{t('looseEnds')}</Link>
          </li>
          <li>
            <Link href={localeHref(locale, '/responsibility')}>{t('responsibility')}</Link>
          </li>
          <li>
            <Link href={localeHref(locale, '/data')}>{t('api')}</Link>
          </li>
          <li>
            <Link href={localeHref(locale, '/desk')} prefetch={false} rel="nofollow">
              {t('desk')}
            </Link>
          </li>
          <li className="needs-js">
            <KeySwitch label={t('keys')} />
          </li>
        </ul>
        <div className={styles.small}>
          <p>{t.rich('sources', SOURCES)}</p>
          <p>{t('rights')}</p>
        </div>
      </div>
    </footer>
  );
}
