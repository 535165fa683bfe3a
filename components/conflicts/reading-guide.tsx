import { useLocale, useTranslations } from 'next-intl';
import { CONFLICT_KINDS } from '@/lib/domain/conflict';
import styles from './reading-guide.module.css';

/** What a first-time reader needs: columns, origins, severity, and every kind with its meaning. */
export function ReadingGuide() {
  const t = useTranslations('conflicts.about');
  const locale = useLocale();
  return (
    <details className={styles.guide}>
      <summary>{t('title')}</summary>
      <p>{t('sides')}</p>
      <p>{t('origins')}</p>
      <p>{t('severity')}</p>
      <h2 className={styles.title}>{t('kinds')}</h2>
      <dl className={styles.kinds}>
        {CONFLICT_KINDS.map(({ code, label, why }) => (
          <div key={code}>
            <dt>{label[locale]}</dt>
            <dd>{why[locale]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
