import { useTranslations } from 'next-intl';
import styles from './notice.module.css';

type Props = { messages: readonly string[]; role?: 'note' | 'status' };

/** Problems said on the page itself, such as a filter that was ignored. Nothing at all when there are none. */
export function Notice({ messages, role = 'note' }: Props) {
  const t = useTranslations('site.notice');
  if (messages.length === 0) return null;
  return (
    <div className={styles.notice} role={role}>
      <p className="visually-hidden">{t('label')}</p>
      {messages.length === 1 ? <p>{messages[0]}</p> : <ul>{messages.map(toItem)}</ul>}
    </div>
  );
}

function toItem(message: string) {
  return <li key={message}>{message}</li>;
}
