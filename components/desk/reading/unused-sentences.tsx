import { useTranslations } from 'next-intl';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';
import { RulingForm } from './ruling-form';
import type { RulingAction } from './ruling-state';
import styles from './unused-sentences.module.css';

type Props = { reading: ShownReading; action: RulingAction };

/** Sentences shown at once; the others follow as these are decided. */
const MOST = 200;

/** The sentences that nothing was found in, each until it is context or put off; a passage added above takes it away. */
export function UnusedSentences({ reading, action }: Props) {
  const t = useTranslations('desk-import.unused');
  const { unused, text, computed, readOnly } = reading;
  const open = unused.filter((row) => row.as === null);
  // What is not decided comes first.
  const rows = [...open, ...unused.filter((row) => row.as !== null)].slice(0, MOST);
  return (
    <section className={styles.unused} aria-labelledby="unused">
      <h2 id="unused">{t('title')}</h2>
      <p className={styles.hint}>{unused.length === 0 ? t('none') : t('hint')}</p>
      {open.length > 1 && !readOnly && (
        <RulingForm
          name="mark-rest"
          action={action}
          of={reading.version}
          hidden={{ reading: reading.id, verb: 'mark_rest' }}
        >
          <button type="submit" name="as" value="context">
            {t('restContext')}
          </button>
        </RulingForm>
      )}
      <ul className={styles.list}>
        {rows.map(({ start, end, as }) => (
          <li key={start} data-as={as ?? 'unread'} data-start={start} data-end={end}>
            <p lang={computed.language}>{text.slice(start, end).trim()}</p>
            {as !== null && <p className={styles.hint}>{t(`states.${as}`)}</p>}
            {!readOnly && (
              <RulingForm
                name="mark"
                action={action}
                of={reading.version}
                hidden={{ reading: reading.id, verb: 'mark', start: String(start), end: String(end) }}
                className={styles.ways}
              >
                {as === null ? (
                  <>
                    <button type="submit" name="as" value="context">
                      {t('context')}
                    </button>
                    <button type="submit" name="as" value="deferred">
                      {t('deferred')}
                    </button>
                  </>
                ) : (
                  <button type="submit" name="as" value="unread">
                    {t('unread')}
                  </button>
                )}
              </RulingForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
