import { useTranslations } from 'next-intl';
import { type Locale, listInWords } from '@/lib/domain/locale';
import { ROLES, VERBS } from '@/lib/domain/role';
import styles from './role-ladder.module.css';

/** What each role may do, from the table that the checks read. */
export function RoleLadder({ locale }: { locale: Locale }) {
  const t = useTranslations('desk.people');
  return (
    <section>
      <h2>{t('rolesTitle')}</h2>
      <dl className={styles.roles}>
        {ROLES.map(({ code, label, adds }, index) => {
          const verbs = listInWords(
            adds.map((verb) => VERBS[verb][locale]),
            locale,
          );
          return (
            <div key={code}>
              <dt>{label[locale]}</dt>
              <dd>{t(index === 0 ? 'rolesMay' : 'rolesAlso', { verbs })}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
