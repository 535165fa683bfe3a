import { useTranslations } from 'next-intl';
import { BlockerList } from './blocker-list';
import styles from './decide-panel.module.css';
import type { DecideProps } from './decide-props';
import { DeskForm } from './desk-form';
import { PublishForm } from './publish-form';

/** What can be done with a draft now, and exactly what keeps it from the next step. */
export function DecidePanel(props: DecideProps) {
  const t = useTranslations('desk-review.decide');
  const { draft, may, formHref } = props;
  return (
    <section className={styles.panel} aria-labelledby="decide">
      <h2 id="decide">{t('title')}</h2>
      {draft.behind && draft.blockers.length === 0 ? (
        <p id="blockers" className={styles.wait}>
          {t('behind')}
        </p>
      ) : (
        <BlockerList blockers={draft.blockers} formHref={formHref} />
      )}
      {draft.stage === 'draft' ? <SubmitForms {...props} /> : <PublishForm {...props} />}
      {draft.stage === 'in_review' && may.submit && <ReturnForm {...props} />}
    </section>
  );
}

const hiddenOf = ({ draft: { id, version } }: DecideProps) => ({ draft: id, version: String(version) });

function SubmitForms(props: DecideProps) {
  const t = useTranslations('desk-review.decide');
  const { may, actions, words } = props;
  const hidden = hiddenOf(props);
  return (
    <>
      {may.submit ? (
        <div className={styles.step}>
          <p className={styles.hint}>{t('submitHint')}</p>
          <DeskForm
            name="submit-draft"
            action={actions.submit}
            fields={[]}
            submit={t('submit')}
            primary
            {...{ hidden, words }}
          />
        </div>
      ) : (
        <p className={styles.hint}>{t('notYours')}</p>
      )}
      <details className={styles.step}>
        <summary>{t('discardTitle')}</summary>
        <p className={styles.hint}>{t('discardHint')}</p>
        <DeskForm
          name="discard-draft"
          action={actions.discard}
          fields={[]}
          submit={t('discard')}
          {...{ hidden, words }}
        />
      </details>
    </>
  );
}

function ReturnForm(props: DecideProps) {
  const t = useTranslations('desk-review.decide');
  return (
    <details className={styles.step}>
      <summary>{t('returnTitle')}</summary>
      <DeskForm
        name="return-draft"
        action={props.actions.return}
        fields={[{ name: 'note', label: t('note'), type: 'textarea' }]}
        hidden={hiddenOf(props)}
        submit={t('return')}
        words={props.words}
      />
    </details>
  );
}
