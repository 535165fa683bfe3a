import { useTranslations } from 'next-intl';
import { readDevice } from '@/lib/domain/device';
import { formatInstant } from '@/lib/domain/format-instant';
import type { Locale } from '@/lib/domain/locale';
import type { DeskSession } from '@/lib/domain/person';
import { DeskForm, type FormWords } from './desk-form';
import type { FormAction } from './form-state';
import { richInstant } from './rich-instant';
import styles from './session-list.module.css';

type Props = {
  sessions: readonly DeskSession[];
  /** The id of the session that looks at the list. */
  current: string;
  locale: Locale;
  words: FormWords;
  endOne: FormAction;
  endOthers: FormAction;
};

/** Where somebody is signed in; every session but the one in use can be ended. */
export function SessionList({ sessions, current, locale, words, endOne, endOthers }: Props) {
  const t = useTranslations('desk.account');
  const shared = { fields: [], words, look: 'row' } as const;
  const nameOf = (session: DeskSession) => {
    const device = readDevice(session.userAgent);
    return device ? t('device', device) : t('unknownDevice');
  };
  return (
    <section>
      <h2>{t('sessionsTitle')}</h2>
      <ul className={styles.sessions}>
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <h3>
                {nameOf(session)}
                {session.id === current && <span className={styles.current}> ({t('thisSession')})</span>}
              </h3>
              <p>
                {t.rich('since', richInstant(session.createdAt, locale))} ·{' '}
                {t.rich('lastSeen', richInstant(session.lastSeenAt, locale))}
              </p>
            </div>
            {session.id !== current && (
              <DeskForm
                {...shared}
                name="end-session"
                action={endOne}
                hidden={{ session: session.id }}
                submit={t('end')}
                submitLabel={t('endOf', {
                  device: nameOf(session),
                  time: formatInstant(session.createdAt, locale),
                })}
              />
            )}
          </li>
        ))}
      </ul>
      <DeskForm {...shared} name="end-others" action={endOthers} submit={t('endOthers')} />
    </section>
  );
}
