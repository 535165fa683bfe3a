import { useTranslations } from 'next-intl';
import styles from './decide-panel.module.css';
import type { DecideProps } from './decide-props';
import { DeskForm } from './desk-form';
import type { FormField } from './form-state';

/** The way to publish a draft in review; where it is closed, the reason why instead of a button. */
export function PublishForm({ draft, may, actions, words }: DecideProps) {
  const t = useTranslations('desk-review.decide');
  const { id, version, incident, blockers, behind, ownEdit } = draft;
  if (!may.publish) return <p className={styles.hint}>{t('publisherOnly')}</p>;
  if (ownEdit === 'ask_another') return <p className={styles.wait}>{t('askAnother')}</p>;
  if (blockers.length > 0 || behind) return null;
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
