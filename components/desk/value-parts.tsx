import { useLocale, useTranslations } from 'next-intl';
import type { UnitPart } from '@/lib/domain/list-unit-parts';
import { typeset } from '@/lib/domain/typeset';
import styles from './field-changes.module.css';

/** The lines of one value, each behind its label where there are several. */
export function ValueParts({ parts }: { parts: readonly UnitPart[] }) {
  const t = useTranslations('desk-review.diff');
  const locale = useLocale();
  return parts.map((part) => (
    <p key={part.label}>
      {part.label && <span className={styles.part}>{t('part', { label: part.label })}</span>}
      {typeset(part.text, locale)}
    </p>
  ));
}
