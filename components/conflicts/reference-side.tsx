import { useLocale, useTranslations } from 'next-intl';
import type { ValueNames } from '@/lib/domain/format-value';
import type { Incident } from '@/lib/domain/incident';
import styles from './conflict-side.module.css';
import { findReference } from './find-reference';
import type { ShownConflict } from './shown-conflict';

type Props = { conflict: ShownConflict; incidents: readonly Incident[]; names: ValueNames };

/** What the gazetteer says, beside the report that does not fit it. */
export function ReferenceSide({ conflict, incidents, names }: Props) {
  const t = useTranslations('conflicts');
  const locale = useLocale();
  const where = findReference(conflict, incidents)?.[locale];
  if (!where) return null;
  return (
    <li className={styles.side}>
      <h4 className={styles.value}>
        {names.site(conflict.subject.slug ?? '', locale)}
        {locale === 'en' ? ` is ${where}` : ` est ${where}`}
      </h4>
      <p className={styles.count}>{t('gazetteer')}</p>
      <p className={styles.note}>{t('gazetteerNote')}</p>
    </li>
  );
}
