import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/domain/evidence';
import { countOrigins, describeGrade, type Grade, gradeLabel } from '@/lib/domain/grade';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './incident-aside.module.css';

/** The grade and, in one sentence, the origins it rests on. */
export function IncidentGrade({ grade, evidence }: { grade: Grade; evidence: readonly Evidence[] }) {
  const t = useTranslations('incidents.grade');
  const locale = useLocale();
  const names = countOrigins(evidence).independent.map(
    (origin) => evidence.find((row) => row.origin === origin)?.originName[locale] ?? origin,
  );
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('title')}</h2>
      <p className={styles.grade}>{gradeLabel(grade)[locale]}</p>
      <p className={styles.small}>{describeGrade(grade, names, locale)}</p>
      <p className={styles.small}>
        <Link href={localeHref(locale, '/method#grades')}>{t('method')}</Link>
      </p>
    </section>
  );
}
