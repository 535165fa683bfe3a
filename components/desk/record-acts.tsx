import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Lifecycle } from '@/lib/domain/incident';
import styles from './decide-panel.module.css';
import { DeskForm, type FormWords } from './desk-form';
import type { FormAction } from './form-state';

const FORMS = {
  withdraw: 'withdraw-incident',
  undoWithdrawal: 'undo-withdrawal',
  undoMerge: 'undo-merge',
} as const;
type Act = keyof typeof FORMS;
type Props = {
  slug: string;
  version: number;
  lifecycle: Lifecycle;
  /** Address of the record at the desk. */
  base: string;
  actions: Record<Act, FormAction>;
  words: FormWords;
};

/** What a publisher can do with a record: take it from the public, merge it, or take either back; each with a reason. */
export function RecordActs({ slug, version, lifecycle, base, actions, words }: Props) {
  const t = useTranslations('desk-incident.acts');
  const hidden = { incident: slug, version: String(version) };
  const ask = (act: Act, label: string) => (
    <DeskForm
      name={FORMS[act]}
      action={actions[act]}
      fields={[{ name: 'reason', label: t('reason'), hint: t('reasonHint'), type: 'textarea' }]}
      submit={label}
      {...{ hidden, words }}
    />
  );
  if (lifecycle === 'withdrawn' || lifecycle === 'merged') {
    const act = lifecycle === 'withdrawn' ? 'undoWithdrawal' : 'undoMerge';
    return (
      <section className={styles.panel} aria-labelledby="acts">
        <h2 id="acts">{t(`${act}Title`)}</h2>
        <p className={styles.hint}>{t(`${act}Hint`)}</p>
        {ask(act, t(act))}
      </section>
    );
  }
  return (
    <section className={styles.panel} aria-labelledby="acts">
      <h2 id="acts">{t('title')}</h2>
      <div className={styles.step}>
        <p className={styles.hint}>{t('mergeHint')}</p>
        <Link href={`${base}/merge`} prefetch={false} className="button">
          {t('merge')}
        </Link>
      </div>
      <details className={styles.step}>
        <summary>{t('withdrawTitle')}</summary>
        <p className={styles.hint}>{t('withdrawHint')}</p>
        {ask('withdraw', t('withdraw'))}
      </details>
    </section>
  );
}
