import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/locale';
import type { PendingInvitation } from '@/lib/domain/person';
import { roleLabel } from '@/lib/domain/role';
import { DeskForm, type FormWords } from './desk-form';
import type { FormAction } from './form-state';
import styles from './invitation-list.module.css';
import { richInstant } from './rich-instant';

type Props = { pending: readonly PendingInvitation[]; locale: Locale; words: FormWords; action: FormAction };

/** Invitations that nobody has used yet, each with a way to take it back. */
export function InvitationList({ pending, locale, words, action }: Props) {
  const t = useTranslations('desk.people');
  return (
    <section>
      <h2>{t('pendingTitle')}</h2>
      {pending.length === 0 && <p className="muted">{t('pendingNone')}</p>}
      <ul className={styles.list}>
        {pending.map(({ id, email, role, expiresAt }) => (
          <li key={id}>
            <p className={styles.email}>{email}</p>
            <p className={styles.until}>
              {t.rich('pendingUntil', {
                role: roleLabel(role)[locale],
                ...richInstant(expiresAt, locale),
              })}
            </p>
            <DeskForm
              name="withdraw"
              action={action}
              fields={[]}
              hidden={{ invitation: id }}
              submit={t('withdraw')}
              submitLabel={t('withdrawOf', { email })}
              look="row"
              words={words}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
