import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RecordHistory } from '@/components/desk/record-history';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { listRecordHistory } from '@/lib/data/desk/history';
import { getDeskNames } from '@/lib/data/desk/names';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-review.history' }))('title') };
}

// A draft is saved every few seconds while somebody types.
const MOST = 50;

export default async function DraftHistoryPage({ params }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor();
  const { id } = await params;
  const history = await listRecordHistory(editor, { entity: 'draft', id });
  if (history.length === 0) notFound();
  const names = await getDeskNames(editor);
  const t = await getTranslations({ locale, namespace: 'desk-review.history' });
  const shown = history.slice(-MOST);
  return (
    <div className="page">
      <PageHeading title={t('title')} standfirst={t('standfirst')}>
        <p>
          <a href={localeHref(locale, `/desk/drafts/${id}/review`)}>{t('back')}</a>
        </p>
      </PageHeading>
      {shown.length < history.length && (
        <p className="muted">{t('latest', { count: shown.length, total: history.length })}</p>
      )}
      <RecordHistory history={shown} base={null} {...{ names, locale }} />
    </div>
  );
}
