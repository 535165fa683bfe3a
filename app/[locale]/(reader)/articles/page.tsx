import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleTable } from '@/components/articles/article-table';
import { PageHeading } from '@/components/ui/page-heading';
import { listArticles } from '@/lib/data/published';
import { alternatesFor } from '@/lib/i18n/alternates';
import { requireLocale } from '@/lib/i18n/require-locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  const t = await getTranslations({ locale, namespace: 'articles' });
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternatesFor(locale, '/articles'),
  };
}

export default async function ArticlesPage({ params }: Props) {
  const locale = await requireLocale(params);
  const t = await getTranslations({ locale, namespace: 'articles' });
  return (
    <div className="page">
      <PageHeading title={t('title')} standfirst={t('standfirst')} />
      <ArticleTable articles={await listArticles()} />
    </div>
  );
}
