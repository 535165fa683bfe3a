import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { IncidentArticle } from '@/components/incidents/incident-article';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { findPreview } from '@/lib/data/desk/preview';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-review.preview' }))('title') };
}

export default async function PreviewPage({ params }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor();
  const preview = await findPreview(editor, (await params).id);
  if (!preview) notFound();
  const t = await getTranslations({ locale, namespace: 'desk-review.preview' });
  const back = (
    <Link href={localeHref(locale, `/desk/drafts/${preview.id}/review`)} prefetch={false}>
      {t('back')}
    </Link>
  );
  if (!preview.shown)
    return (
      <div className="page">
        <PageHeading title={t('title')} standfirst={t('blocked')} />
        {back}
      </div>
    );
  return (
    <>
      <p className={styles.banner}>
        <strong>{t('banner')}</strong> {back}
      </p>
      <IncidentArticle {...preview.shown} asOf={null} />
    </>
  );
}
