import { useLocale } from 'next-intl';
import { CONFLICT_STATUSES, type ConflictStatus } from '@/lib/domain/conflict';
import styles from './conflict-status-tag.module.css';

/** Whether a disagreement is still open, in one word. */
export function ConflictStatusTag({ status }: { status: ConflictStatus }) {
  const locale = useLocale();
  return (
    <span className={styles.status} data-status={status}>
      {CONFLICT_STATUSES.find((row) => row.code === status)?.label[locale]}
    </span>
  );
}
