import { useLocale, useTranslations } from 'next-intl';
import { type Decision, ruleLabel } from '@/lib/domain/decision';
import { formatValue } from '@/lib/domain/format-value';
import type { UnitNames } from '@/lib/domain/list-unit-parts';
import { getField } from '@/lib/domain/statement';
import { typeset } from '@/lib/domain/typeset';
import styles from './decision-list.module.css';

type Props = { decisions: readonly Decision[]; names: UnitNames };

/** The value that would be held for each field, the rule that chose it, and how many statements are under it. */
export function DecisionList({ decisions, names }: Props) {
  const t = useTranslations('desk-review.decisions');
  const locale = useLocale();
  if (decisions.length === 0) return <p className="muted">{t('none')}</p>;
  return (
    <dl className={styles.list}>
      {decisions.map(({ field, value, rule, reason, statements }) => (
        <div key={field}>
          <dt>{getField(field).label[locale]}</dt>
          <dd>
            <p className={styles.value}>{typeset(formatValue(field, value, locale, names), locale)}</p>
            <p className={styles.rule}>
              {ruleLabel(rule)[locale]} · {t('under', { count: statements.length })}
            </p>
            {reason && <p className={styles.reason}>{typeset(reason[locale], locale)}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
