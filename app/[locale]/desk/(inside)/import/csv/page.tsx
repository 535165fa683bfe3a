import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CsvCodebook } from '@/components/desk/csv-codebook';
import { DeskForm } from '@/components/desk/desk-form';
import { UploadRows } from '@/components/desk/upload-rows';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { listUploads } from '@/lib/data/desk/uploads';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { CSV_FAULTS, CSV_LIMITS } from '@/lib/intake/read-csv';
import { getFormWords } from '../../../form-words';
import { uploadHere } from './actions';
import styles from './page.module.css';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-csv' }))('title') };
}

export default async function ImportCsvPage({ params }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor('code');
  const uploads = await listUploads(editor);
  const t = await getTranslations({ locale, namespace: 'desk-csv' });
  const here = localeHref(locale, '/desk/import/csv');
  return (
    <div className="page">
      <PageHeading title={t('title')} standfirst={t('standfirst')} />
      <div className={styles.parts}>
        <DeskForm
          name="upload-csv"
          action={uploadHere}
          fields={[
            {
              name: 'file',
              label: t('file'),
              hint: t('fileHint'),
              type: 'file',
              accept: '.csv,text/csv',
              most: { bytes: CSV_LIMITS.bytes, text: CSV_FAULTS.too_large[locale] },
            },
          ]}
          submit={t('submit')}
          primary
          words={await getFormWords(locale)}
        />
        <section>
          <h2>{t('listTitle')}</h2>
          <UploadRows uploads={uploads} base={here} locale={locale} />
        </section>
        <section>
          <h2>{t('codebook.title')}</h2>
          <p className="muted">{t('codebook.text')}</p>
          <p>
            <a href={`${here}/template.csv`} download>
              {t('codebook.template')}
            </a>
          </p>
          <CsvCodebook />
        </section>
      </div>
    </div>
  );
}
