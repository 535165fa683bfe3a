import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { CsvOutcome } from '@/lib/domain/csv-incidents';
import type { UploadStage } from '@/lib/domain/upload';
import { DeskForm, type FormWords } from './desk-form';
import type { FormAction } from './form-state';
import styles from './upload-acts.module.css';

type Act = 'import' | 'undo' | 'resume';
type Props = {
  upload: { id: string; stage: UploadStage };
  counts: Record<CsvOutcome, number>;
  undone: { discarded: number; left: number };
  stopped: boolean;
  actions: Record<Act, FormAction>;
  words: FormWords;
  base: string;
};

/** What can be done with an uploaded file now. */
export function UploadActs({ upload, counts, undone, stopped, actions, words, base }: Props) {
  const t = useTranslations('desk-csv.acts');
  const sound = counts.new + counts.changed;
  const ask = (act: Act, label: string, primary: boolean) => (
    <DeskForm
      name={`${act}-upload`}
      action={actions[act]}
      fields={[]}
      hidden={{ upload: upload.id }}
      submit={label}
      {...{ primary, words }}
    />
  );
  return (
    <div className={styles.acts}>
      {stopped && (
        <>
          <p>{t('stopped')}</p>
          {ask('resume', t('resume'), true)}
        </>
      )}
      {upload.stage === 'checked' && (
        <>
          <p>{sound > 0 ? t('importHint') : t('nothing')}</p>
          {sound > 0 && ask('import', t('import', { count: sound }), true)}
        </>
      )}
      {upload.stage === 'imported' && (
        <>
          <p>{t('imported', { count: sound })}</p>
          {sound > 0 && ask('undo', t('undo'), false)}
        </>
      )}
      {upload.stage === 'undone' && <p>{t('undone', undone)}</p>}
      <p className={styles.links}>
        {counts.refused > 0 && (
          <a href={`${base}/${upload.id}/refused.csv`} download>
            {t('refused', { count: counts.refused })}
          </a>
        )}
        <Link href={base} prefetch={false}>
          {t('another')}
        </Link>
      </p>
    </div>
  );
}
