import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskForm } from '@/components/desk/desk-form';
import { SessionList } from '@/components/desk/session-list';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/editor';
import { listSessions } from '@/lib/data/sessions';
import { PASSWORD_LENGTH } from '@/lib/domain/person';
import { roleLabel, sessionLifetime } from '@/lib/domain/role';
import { requireLocale } from '@/lib/i18n/require-locale';
import { getFormWords } from '../../form-words';
import { changePasswordHere, endOtherSessionsHere, endSessionHere } from './actions';
import styles from './page.module.css';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk.account' }))('title') };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export default async function AccountPage({ params }: Props) {
  const locale = await requireLocale(params);
  const { editor, sessionId } = await requireSignedIn();
  const sessions = await listSessions(editor);
  const t = await getTranslations({ locale, namespace: 'desk.account' });
  const words = await getFormWords(locale);
  const { idle, absolute } = sessionLifetime(editor.role);
  const inWords = (span: number) =>
    span < HOUR ? t('minutes', { count: span / MINUTE }) : t('hours', { count: span / HOUR });
  const times = { idle: inWords(idle), absolute: inWords(absolute) };
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        standfirst={t('standfirst', { name: editor.name, role: roleLabel(editor.role)[locale], ...times })}
      />
      <div className={styles.parts}>
        <SessionList
          {...{ sessions, locale, words }}
          current={sessionId}
          endOne={endSessionHere}
          endOthers={endOtherSessionsHere}
        />
        <section>
          <h2>{t('passwordTitle')}</h2>
          <DeskForm
            name="password"
            action={changePasswordHere}
            fields={[
              { name: 'current', label: t('current'), type: 'password', autoComplete: 'current-password' },
              {
                name: 'password',
                label: t('password'),
                hint: t('passwordHint', PASSWORD_LENGTH),
                type: 'password',
                autoComplete: 'new-password',
              },
            ]}
            submit={t('submit')}
            primary
            words={words}
          />
        </section>
      </div>
    </div>
  );
}
