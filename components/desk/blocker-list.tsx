import { useLocale, useTranslations } from 'next-intl';
import type { Blocker } from '@/lib/domain/list-blockers';
import { typeset } from '@/lib/domain/typeset';
import styles from './blocker-list.module.css';

type Props = { blockers: readonly Blocker[]; formHref: string };

/** Everything that keeps a draft from being published, each a link to its place in the form. */
export function BlockerList({ blockers, formHref }: Props) {
  const t = useTranslations('desk-review.blockers');
  const locale = useLocale();
  if (blockers.length === 0) return <p className={styles.free}>{t('none')}</p>;
  return (
    <div id="blockers" className={styles.box}>
      <h3>{t('title', { count: blockers.length })}</h3>
      <ul className={styles.list}>
        {blockers.map(({ path, code, message, leaks }) => (
          <li key={`${path} ${code}`}>
            {/* A plain link: the form moves to its field after it has loaded. */}
            <a href={`${formHref}#f-${path}`}>{typeset(message[locale], locale)}</a>
            {leaks && leaks.length > 0 && (
              <span className={styles.leaks}>
                {leaks.map((leak) => (
                  <mark key={`${leak.start}`}>{leak.text}</mark>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
