import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { MergeSearch } from '@/components/desk/merge-search';
import { MergeStep } from '@/components/desk/merge-step';
import { RecordHead } from '@/components/desk/record-head';
import { requireEditor } from '@/lib/auth/editor';
import { findEditable, listDeskIncidents } from '@/lib/data/desk/incidents';
import { findMergePreview } from '@/lib/data/desk/merge';
import { getDeskNames } from '@/lib/data/desk/names';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { getFormWords } from '../../../../form-words';
import { mergeHere } from './actions';

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-incident.merge' }))('title') };
}

export default async function MergePage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor('merge');
  const { slug } = await params;
  const record = await findEditable(editor, slug);
  if (record?.lifecycle !== 'published') notFound();
  const asked = await searchParams;
  const q = typeof asked.q === 'string' ? asked.q.trim().slice(0, 100) : '';
  const preview =
    typeof asked.into === 'string' ? await findMergePreview(editor, { from: slug, into: asked.into }) : null;
  const names = await getDeskNames(editor);
  const t = await getTranslations({ locale, namespace: 'desk-incident.merge' });
  const found = q === '' ? null : await listDeskIncidents(editor, { q, state: 'published', page: 1 });
  const base = localeHref(locale, `/desk/incidents/${slug}`);
  return (
    <div className="page">
      <RecordHead {...{ record, names, locale }} standfirst={t('standfirst')}>
        <a href={base} className="button">
          {t('back')}
        </a>
      </RecordHead>
      {preview ? (
        <MergeStep {...{ preview, names, base }} action={mergeHere} words={await getFormWords(locale)} />
      ) : (
        <MergeSearch
          {...{ q, base, locale }}
          lost={asked.into !== undefined}
          rows={found?.rows.filter((row) => row.slug !== slug) ?? null}
        />
      )}
    </div>
  );
}
