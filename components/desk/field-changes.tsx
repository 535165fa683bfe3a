import { useLocale, useTranslations } from 'next-intl';
import { diffUnit } from '@/lib/domain/diff-unit';
import type { FormSource } from '@/lib/domain/form-shape';
import type { FieldChange } from '@/lib/domain/list-changes';
import type { UnitNames } from '@/lib/domain/list-unit-parts';
import styles from './field-changes.module.css';
import { WholeSource } from './whole-source';
import { WordDiff } from './word-diff';

type Props = { changes: readonly FieldChange[]; names: UnitNames };

/** What changed, field by field: the words that went and came, and a struck line where a value was removed for privacy. */
export function FieldChanges({ changes, names }: Props) {
  const t = useTranslations('desk-review.diff');
  const locale = useLocale();
  if (changes.length === 0) return <p className="muted">{t('nothing')}</p>;
  return (
    <dl className={styles.changes}>
      {changes.map((change) => (
        <div key={change.path} data-change={change.path}>
          <dt>{change.label[locale]}</dt>
          <dd>
            <Change change={change} names={names} />
            {(change.struck.before || change.struck.after) && (
              <p>
                <s className={styles.struck}>{t('struck')}</s>
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Change({ change, names }: { change: FieldChange; names: UnitNames }) {
  const t = useTranslations('desk-review.diff');
  const locale = useLocale();
  const { path, before, after } = change;
  const lines = diffUnit(change, { locale, names }).map(({ label, words }) => (
    <p key={label}>
      {label && <span className={styles.part}>{t('part', { label })}</span>}
      <WordDiff words={words} />
    </p>
  ));
  const whole = (before ?? after) as FormSource | null;
  if (!path.startsWith('sources.') || whole === null || (before !== null && after !== null)) return lines;
  return (
    <WholeSource source={whole} kind={before === null ? 'added' : 'removed'} names={names}>
      {lines}
    </WholeSource>
  );
}
