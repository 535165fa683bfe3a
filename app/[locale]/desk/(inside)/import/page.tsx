import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportBox } from '@/components/desk/import/import-box';
import { ReadingList } from '@/components/desk/import/reading-list';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { listReadings } from '@/lib/data/desk/readings';
import { requireLocale } from '@/lib/i18n/require-locale';
import { importHere } from './actions';
import { getImportWords } from './import-words';
import styles from './page.module.css';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-import' }))('title') };
}

export default async function ImportPage({ params }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor('propose');
  const { open, done } = await listReadings(editor);
  const t = await getTranslations({ locale, namespace: 'desk-import' });
  return (
    <div className={`page ${styles.columns}`}>
      <div>
        <PageHeading kicker={t('kicker')} title={t('title')} standfirst={t('standfirst')} />
        <ImportBox action={importHere} words={await getImportWords(locale)} />
      </div>
      <div className={styles.lists}>
        <section>
          <h2>{t('list.open')}</h2>
          <ReadingList rows={open} none={t('list.noneOpen')} />
        </section>
        <section>
          <h2>{t('list.done')}</h2>
          <ReadingList rows={done} none={t('list.noneDone')} />
        </section>
      </div>
    </div>
  );
}
