import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './decide-panel.module.css';
import type { DecideProps } from './decide-props';
import { DeskForm } from './desk-form';
import type { FormField } from './form-state';

/** The way to publish a draft in review; where it is closed, the reason why instead of a button. */
export function PublishForm({ draft, may, actions, words }: DecideProps) {
  const t = useTranslations('desk-review.decide');
  const { id, version, incident, blockers, behind, ownEdit } = draft;
  if (!may.publish) return <p className={styles.hint}>{t('publisherOnly')}</p>;
  if (ownEdit === 'ask_another')
    return (
      <Blocked label={t('publish')} why="ask-another">
        <p id="ask-another" className={styles.wait}>
          {t('askAnother')}
        </p>
      </Blocked>
    );
  if (blockers.length > 0 || behind) return <Blocked label={t('publish')} why="blockers" />;
  const reason: FormField =
    incident === null
      ? { name: 'reason', label: t('reasonNew'), hint: t('reasonNewHint'), type: 'textarea' }
      : { name: 'reason', label: t('reason'), hint: t('reasonHint'), type: 'textarea' };
  return (
    <div className={styles.step}>
      {ownEdit === 'alone' && <p className={styles.wait}>{t('alone')}</p>}
      <p className={styles.hint}>{t('publishHint')}</p>
      <DeskForm
        name="publish-draft"
        action={actions.publish}
        fields={[reason]}
        hidden={{ draft: id, version: String(version) }}
        submit={t('publish')}
        primary
        words={words}
      />
    </div>
  );
}

/** The button while it cannot be pressed: it is reached all the same, and says what blocks it. */
function Blocked({ label, why, children }: { label: string; why: string; children?: ReactNode }) {
  return (
    <>
      {children}
      <button type="button" className="button" aria-disabled="true" aria-describedby={why}>
        {label}
      </button>
    </>
  );
}
