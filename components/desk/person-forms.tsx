import { useTranslations } from 'next-intl';
import type { Person } from '@/lib/domain/person';
import { DeskForm, type FormWords } from './desk-form';
import type { FormAction } from './form-state';
import styles from './person-card.module.css';

export type PersonActions = Record<'changeRole' | 'suspend' | 'restore' | 'reset', FormAction>;
export type PersonFormsProps = {
  person: Person;
  roles: { value: string; label: string }[];
  words: FormWords;
  actions: PersonActions;
};

/** What an admin can change about one person: role, access, password. */
export function PersonForms({ person, roles, words, actions }: PersonFormsProps) {
  const t = useTranslations('desk.people');
  const hidden = { person: person.id, version: String(person.version) };
  const shared = { hidden, words, look: 'row' } as const;
  const role = {
    name: 'role',
    label: t('role'),
    type: 'select',
    options: roles,
    value: person.role,
  } as const;
  return (
    <div className={styles.forms}>
      <DeskForm {...shared} name="role" action={actions.changeRole} fields={[role]} submit={t('saveRole')} />
      {person.suspendedAt === null ? (
        <>
          <div>
            <p className={styles.hint}>{t('resetHint')}</p>
            <DeskForm {...shared} name="reset" action={actions.reset} fields={[]} submit={t('reset')} />
          </div>
          <div>
            <p className={styles.hint}>{t('suspendHint')}</p>
            <DeskForm {...shared} name="suspend" action={actions.suspend} fields={[]} submit={t('suspend')} />
          </div>
        </>
      ) : (
        <div>
          <p className={styles.hint}>{t('restoreHint')}</p>
          <DeskForm {...shared} name="restore" action={actions.restore} fields={[]} submit={t('restore')} />
        </div>
      )}
    </div>
  );
}
