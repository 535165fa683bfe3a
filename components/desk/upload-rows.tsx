import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/locale';
import { type UploadStage, uploadStageLabel } from '@/lib/domain/upload';
import styles from './record-list.module.css';
import { richInstant } from './rich-instant';

type Row = {
  id: string;
  fileName: string;
  stage: UploadStage;
  createdBy: string;
  createdAt: Date;
  total: number;
};
type Props = { uploads: readonly Row[]; base: string; locale: Locale };

/** The files that were uploaded, one line each: how far each has come. */
export function UploadRows({ uploads, base, locale }: Props) {
  const t = useTranslations('desk-csv');
  if (uploads.length === 0) return <p className={styles.none}>{t('none')}</p>;
  return (
    <ul className={styles.list}>
      {uploads.map(({ id, fileName, stage, createdBy, createdAt, total }) => (
        <li key={id} className={styles.row} data-upload={id}>
          <div className={styles.name}>
            <Link href={`${base}/${id}`} prefetch={false}>
              {fileName}
            </Link>
          </div>
          <p className={styles.standing}>{uploadStageLabel(stage)[locale]}</p>
          <p className={styles.who}>
            {createdBy} · {t.rich('at', richInstant(createdAt, locale))}
          </p>
          <p className={styles.who}>{t('rows', { count: total })}</p>
        </li>
      ))}
    </ul>
  );
}
