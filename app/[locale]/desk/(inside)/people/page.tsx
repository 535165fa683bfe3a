import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskForm } from '@/components/desk/desk-form';
import { InvitationList } from '@/components/desk/invitation-list';
import { PersonCard } from '@/components/desk/person-card';
import { RoleLadder } from '@/components/desk/role-ladder';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { listPendingInvitations } from '@/lib/data/invitations';
import { listPeople } from '@/lib/data/people';
import { ROLES } from '@/lib/domain/role';
import { requireLocale } from '@/lib/i18n/require-locale';
import { getFormWords } from '../../form-words';
import { changeRoleHere, inviteHere, resetHere, restoreHere, suspendHere, withdrawHere } from './actions';
import styles from './page.module.css';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk.people' }))('title') };
}

export default async function PeoplePage({ params }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor('manage_people');
  const [people, pending] = await Promise.all([listPeople(editor), listPendingInvitations(editor)]);
  const t = await getTranslations({ locale, namespace: 'desk.people' });
  const words = await getFormWords(locale);
  const roles = ROLES.map(({ code, label }) => ({ value: code, label: label[locale] }));
  const actions = {
    changeRole: changeRoleHere,
    suspend: suspendHere,
    restore: restoreHere,
    reset: resetHere,
  };
  return (
    <div className={`page ${styles.columns}`}>
      <div>
        <PageHeading title={t('title')} standfirst={t('standfirst')} />
        <h2>{t('listTitle', { count: people.length })}</h2>
        <ul className={styles.people}>
          {people.map((person) => (
            <PersonCard
              key={person.id}
              {...{ person, locale, roles, words, actions }}
              isSelf={person.id === editor.id}
            />
          ))}
        </ul>
      </div>
      <div className={styles.aside}>
        <section>
          <h2>{t('inviteTitle')}</h2>
          <p className="muted">{t('inviteHint')}</p>
          <DeskForm
            name="invite"
            action={inviteHere}
            fields={[
              { name: 'email', label: t('email'), type: 'email', autoComplete: 'off' },
              { name: 'role', label: t('role'), type: 'select', options: roles, value: 'editor' },
            ]}
            submit={t('invite')}
            primary
            words={words}
          />
        </section>
        <InvitationList {...{ pending, locale, words }} action={withdrawHere} />
        <RoleLadder locale={locale} />
      </div>
    </div>
  );
}
