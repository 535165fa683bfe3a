import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { FieldChange } from '@/lib/domain/list-changes';
import type { UnitNames } from '@/lib/domain/list-unit-parts';
import type { Locale } from '@/lib/domain/locale';
import { FieldChanges } from './field-changes';
import styles from './record-history.module.css';
import { richInstant } from './rich-instant';

export type ShownRevision = {
  version: number;
  at: Date;
  by: string;
  reason: string | null;
  reasonStruck: boolean;
  changes: FieldChange[];
};

type Props = {
  history: readonly ShownRevision[];
  /** Address of the record at the desk, below which its versions and their comparison lie; null where there are none. */
  base: string | null;
  names: UnitNames;
  locale: Locale;
};

/** Every change to a record, latest first: who, when, why, what; any two versions can be compared, any one opened. */
export function RecordHistory({ history, base, names, locale }: Props) {
  const t = useTranslations('desk-incident.history');
  const latest = history.at(-1)?.version ?? 0;
  const isCompared = base !== null && history.length > 1;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('title')}</h2>
      <form action={base === null ? undefined : `${base}/compare`} className={styles.form}>
        <ol className={styles.list} reversed>
          {[...history].reverse().map((row) => (
            <li key={row.version} className={styles.entry} data-version={row.version}>
              <div className={styles.head}>
                {isCompared && <Pair version={row.version} latest={latest} />}
                <h3>
                  {base === null ? (
                    t('version', { version: row.version })
                  ) : (
                    <Link href={`${base}/versions/${row.version}`} prefetch={false}>
                      {t('version', { version: row.version })}
                    </Link>
                  )}
                </h3>
                <p className={styles.who}>
                  {row.by === 'coded files' ? t('codedFiles') : row.by} ·{' '}
                  {t.rich('at', richInstant(row.at, locale))}
                </p>
              </div>
              {(row.reason !== null || row.reasonStruck) && (
                <p className={styles.reason}>{row.reasonStruck ? <s>{t('reasonStruck')}</s> : row.reason}</p>
              )}
              <details open={row.version === latest}>
                <summary>{t('changes', { count: row.changes.length })}</summary>
                <FieldChanges changes={row.changes} names={names} />
              </details>
            </li>
          ))}
        </ol>
        {isCompared && <button type="submit">{t('compare')}</button>}
      </form>
    </section>
  );
}

/** The two marks that choose a version for the comparison: as the earlier, as the later. */
function Pair({ version, latest }: { version: number; latest: number }) {
  const t = useTranslations('desk-incident.history');
  return (
    <span className={styles.pair}>
      {(['from', 'to'] as const).map((side) => (
        <input
          key={side}
          type="radio"
          name={side}
          value={version}
          aria-label={t(side, { version })}
          defaultChecked={version === (side === 'to' ? latest : latest - 1)}
        />
      ))}
    </span>
  );
}
