import { useTranslations } from 'next-intl';
import type { FieldChange } from '@/lib/domain/list-changes';
import type { UnitNames } from '@/lib/domain/list-unit-parts';
import type { Statement } from '@/lib/domain/statement';
import { DeskForm, type FormWords } from './desk-form';
import { FieldChanges } from './field-changes';
import type { FormAction } from './form-state';
import styles from './merge-step.module.css';
import { StatementList } from './statement-list';

type Props = {
  preview: {
    from: { slug: string; version: number };
    into: { slug: string; version: number };
    moved: readonly Statement[];
    changes: readonly FieldChange[];
    outside: readonly Statement[];
  };
  names: UnitNames;
  base: string;
  action: FormAction;
  words: FormWords;
};

/** The second step of a merge: what would move and change, and the reason that does it. */
export function MergeStep({ preview, names, base, action, words }: Props) {
  const { from, into, moved, changes, outside } = preview;
  const t = useTranslations('desk-incident.merge');
  return (
    <div className={styles.step}>
      <p>
        {t.rich('what', { from: from.slug, into: into.slug, b: (text) => <strong>{text}</strong> })}{' '}
        <a href={`${base}/merge`}>{t('other')}</a>
      </p>
      <section>
        <h2>{t('changes')}</h2>
        <FieldChanges changes={changes} names={names} />
        {outside.length > 0 && <p>{t('outside', { count: outside.length })}</p>}
      </section>
      {moved.length === 0 ? (
        <p className="muted">{t('nothingMoves')}</p>
      ) : (
        <StatementList
          title={t('moved', { count: moved.length })}
          sign="+"
          statements={moved}
          names={names}
        />
      )}
      <DeskForm
        name="merge-incidents"
        action={action}
        fields={[{ name: 'reason', label: t('reason'), hint: t('reasonHint'), type: 'textarea' }]}
        hidden={{
          incident: from.slug,
          version: String(from.version),
          into: into.slug,
          intoVersion: String(into.version),
        }}
        submit={t('submit')}
        primary
        words={words}
      />
    </div>
  );
}
