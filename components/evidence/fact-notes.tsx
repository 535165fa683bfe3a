import { useLocale, useTranslations } from 'next-intl';
import { isInferred, ruleLabel } from '@/lib/domain/decision';
import { formatValue, type ValueNames } from '@/lib/domain/format-value';
import { typeset } from '@/lib/domain/typeset';
import styles from './fact-row.module.css';
import type { Fact } from './list-facts';

type Props = { fact: Fact; names: ValueNames; nightInferred: boolean };

/** How the value was chosen, and why where a person inferred it. */
export function FactNotes({ fact, names, nightInferred }: Props) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  const { field, rule, reason, value, evidence } = fact;
  if (rule === null) return <p className={styles.note}>{t('noTimeNote')}</p>;
  if (field === 'method' && Array.isArray(value) && value.length === 0) {
    const codes = evidence
      .filter((row) => row.field === 'set_methods')
      .flatMap((row) => row.value as string[]);
    if (codes.length === 0) return <p className={styles.note}>{t('noMethodNote')}</p>;
    const methods = formatValue('set_methods', [...new Set(codes)], locale, names).toLowerCase();
    return <p className={styles.note}>{t('setMethods', { methods })}</p>;
  }
  return (
    <>
      <p className={styles.note}>{t('rule', { rule: ruleLabel(rule)[locale] })}</p>
      {reason && <p className={styles.reason}>{typeset(reason[locale], locale)}</p>}
      {field === 'night' && nightInferred && !isInferred(rule) && (
        <p className={styles.reason}>{t('nightInferred')}</p>
      )}
    </>
  );
}
