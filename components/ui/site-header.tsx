import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/locale';
import { localeHref } from '@/lib/i18n/navigation';
import { LanguageSwitch } from './language-switch';
import styles from './site-header.module.css';
import { SiteNav } from './site-nav';
import { ThemeToggle } from './theme-toggle';
import { TowerMark } from './tower-mark';

const ROOMS = [
  { key: 'map', path: '/' },
  { key: 'matrix', path: '/matrix' },
  { key: 'timeline', path: '/timeline' },
  { key: 'incidents', path: '/incidents' },
  { key: 'conflicts', path: '/conflicts' },
  { key: 'totals', path: '/totals' },
  { key: 'articles', path: '/articles' },
  { key: 'method', path: '/method' },
] as const;

/** Wordmark, the rooms, language and theme. */
export function SiteHeader({ locale }: { locale: Locale }) {
  const t = useTranslations('site');
  const rooms = ROOMS.map(({ key, path }) => ({ href: localeHref(locale, path), label: t(`nav.${key}`) }));
  return (
    <header className={styles.header}>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <Link href={localeHref(locale, '/')} className={styles.wordmark}>
        <TowerMark className={styles.mark} />
        {t('name')}
      </Link>
      <SiteNav rooms={rooms} label={t('nav.label')} />
      <div className={styles.tools}>
        <LanguageSwitch current={locale} names={{ en: t('language.en'), fr: t('language.fr') }} />
        <ThemeToggle label={t('theme.dark')} />
      </div>
    </header>
  );
}
