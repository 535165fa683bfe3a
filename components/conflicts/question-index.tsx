import { useLocale, useTranslations } from 'next-intl';
import type { ValueNames } from '@/lib/domain/format-value';
import type { Incident } from '@/lib/domain/incident';
import { answersInWords } from './answers-in-words';
import { askQuestion, toAnchor } from './ask-question';
import { ConflictStatusTag } from './conflict-status-tag';
import styles from './question-index.module.css';
import type { ShownConflict } from './shown-conflict';

type Props = { conflicts: readonly ShownConflict[]; incidents: readonly Incident[]; names: ValueNames };

/** The whole page at a glance: each question, the answers given to it, and whether it is still open. */
export function QuestionIndex({ conflicts, incidents, names }: Props) {
  const t = useTranslations('conflicts');
  const locale = useLocale();
  if (conflicts.length < 2) return null;
  return (
    <nav aria-label={t('questions')}>
      <ul className={styles.index}>
        {conflicts.map((conflict) => (
          <li key={conflict.key} className={styles.row}>
            <a href={`#${toAnchor(conflict)}`} className={styles.question}>
              {askQuestion(conflict, { incidents, names, locale })}
            </a>
            <span className={styles.answers}>{answersInWords(conflict, { incidents, names, locale })}</span>
            <ConflictStatusTag status={conflict.status} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
