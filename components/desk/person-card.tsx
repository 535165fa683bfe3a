import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/locale';
import { roleLabel } from '@/lib/domain/role';
import styles from './person-card.module.css';
import { PersonForms, type PersonFormsProps } from './person-forms';
import { richInstant } from './rich-instant';

/** One person of the desk: who, what they may do, when they were last here, and what can be changed. */
export function PersonCard(props: PersonFormsProps & { locale: Locale; isSelf: boolean }) {
  const { person, locale, isSelf } = props;
  const { lastSeenAt } = person;
  const t = useTranslations('desk.people');
  return (
    <li className={styles.person} data-suspended={person.suspendedAt ? '' : undefined}>
      <div className={styles.who}>
        <h3>
          {person.name}
          {isSelf && <span className={styles.self}> ({t('you')})</span>}
        </h3>
        <p>{person.email}</p>
      </div>
      <div className={styles.standing}>
        <p>{roleLabel(person.role)[locale]}</p>
        {person.suspendedAt && <p className={styles.suspended}>{t('suspended')}</p>}
      </div>
      <p className={styles.seen}>
        {lastSeenAt === null ? t('never') : t.rich('lastSeen', richInstant(lastSeenAt, locale))}
      </p>
      <details className={styles.change}>
        <summary aria-label={t('changeOf', { name: person.name })}>{t('change')}</summary>
        <PersonForms {...props} />
      </details>
    </li>
  );
}
