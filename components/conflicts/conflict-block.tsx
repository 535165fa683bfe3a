import { useLocale, useTranslations } from 'next-intl';
import { SEVERITIES } from '@/lib/domain/conflict';
import type { ValueNames } from '@/lib/domain/format-value';
import type { Incident } from '@/lib/domain/incident';
import { askQuestion, findSubject, toAnchor } from './ask-question';
import styles from './conflict-block.module.css';
import { ConflictLink } from './conflict-link';
import { ConflictReason } from './conflict-reason';
import { ConflictSide } from './conflict-side';
import { ConflictStatusTag } from './conflict-status-tag';
import { ReferenceSide } from './reference-side';
import type { ShownConflict } from './shown-conflict';

type Props = {
  conflict: ShownConflict;
  incidents: readonly Incident[];
  names: ValueNames;
  asOf: string | null;
};

/** One disagreement: the question, the answers side by side, and why it is classed as it is. */
export function ConflictBlock({ conflict, incidents, names, asOf }: Props) {
  const t = useTranslations('conflicts');
  const locale = useLocale();
  const { status, severity, sides, kind } = conflict;
  const incident = findSubject(conflict, incidents);
  const id = toAnchor(conflict);
  return (
    <article className={styles.conflict} id={id} aria-labelledby={`${id}-question`}>
      <header className={styles.head}>
        <h3 id={`${id}-question`}>{askQuestion(conflict, { incidents, names, locale })}</h3>
        <p className={styles.tags}>
          <ConflictStatusTag status={status} />
          <span>
            {t('severity', {
              severity: SEVERITIES.find((row) => row.code === severity)?.label[locale] ?? severity,
            })}
          </span>
        </p>
        <ConflictReason {...{ conflict, incident, incidents, names }} />
      </header>
      <ul className={styles.sides}>
        {sides.map((side) => (
          <ConflictSide key={JSON.stringify(side.value)} field={conflict.field} side={side} names={names} />
        ))}
        {kind === 'against_reference' && <ReferenceSide {...{ conflict, incidents, names }} />}
      </ul>
      <ConflictLink {...{ conflict, incident, names, asOf }} />
    </article>
  );
}
