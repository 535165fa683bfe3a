import { useLocale, useTranslations } from 'next-intl';
import type { ValueNames } from '@/lib/domain/format-value';
import type { Incident } from '@/lib/domain/incident';
import { askQuestion, toAnchor } from './ask-question';
import styles from './question-index.module.css';
import type { ShownConflict } from './shown-conflict';

type Props = { conflicts: readonly ShownConflict[]; incidents: readonly Incident[]; names: ValueNames };

/** All questions at a glance, in the order of the page. */
export function QuestionIndex({ conflicts, incidents, names }: Props) {
  const t = useTranslations('conflicts');
  const locale = useLocale();
  if (conflicts.length < 2) return null;
  return (
    <nav aria-label={t('questions')}>
      <ul className={styles.index}>
        {conflicts.map((conflict) => (
          <li key={conflict.key}>
            <a href={`#${toAnchor(conflict)}`}>{askQuestion(conflict, { incidents, names, locale })}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
