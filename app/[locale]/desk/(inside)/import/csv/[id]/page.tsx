import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { UploadActs } from '@/components/desk/upload-acts';
import { UploadProgress } from '@/components/desk/upload-progress';
import { UploadReport } from '@/components/desk/upload-report';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { findUploadReport, ROWS_PER_PAGE } from '@/lib/data/desk/uploads';
import { CSV_OUTCOME_CODES } from '@/lib/domain/csv-incidents';
import { parsePage } from '@/lib/domain/desk-query';
import { isStopped, isWorking, uploadStageLabel } from '@/lib/domain/upload';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { getFormWords } from '../../../../form-words';
import { importHere, resumeHere, undoHere } from './actions';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-csv' }))('title') };
}

export default async function UploadPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor('code');
  const { id } = await params;
  const asked = await searchParams;
  const outcome = CSV_OUTCOME_CODES.find((code) => code === asked.outcome) ?? null;
  const page = parsePage(asked.page);
  const report = await findUploadReport(editor, id, { outcome, page });
  if (!report) notFound();
  const t = await getTranslations({ locale, namespace: 'desk-csv' });
  const { upload, counts, rows, undone } = report;
  const base = localeHref(locale, '/desk/import/csv');
  const here = `${base}/${id}`;
  const words = await getFormWords(locale);
  return (
    <div className="page">
      <PageHeading
        kicker={uploadStageLabel(upload.stage)[locale]}
        title={upload.fileName}
        standfirst={t('counts', counts)}
      />
      <div className={styles.parts}>
        {isWorking(upload.stage) && (
          <UploadProgress
            done={upload.done}
            total={upload.total}
            stopped={isStopped(upload, new Date())}
            words={{
              label: uploadStageLabel(upload.stage)[locale],
              state: t('progress', { done: upload.done, total: upload.total }),
              reload: t('reload'),
            }}
            here={here}
          />
        )}
        <UploadActs
          {...{ upload, counts, undone, words, base }}
          stopped={isStopped(upload, new Date())}
          actions={{ import: importHere, undo: undoHere, resume: resumeHere }}
        />
        <UploadReport {...{ counts, rows, outcome, page, here, locale }} perPage={ROWS_PER_PAGE} />
      </div>
    </div>
  );
}
