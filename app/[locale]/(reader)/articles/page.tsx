import { getTranslations } from 'next-intl/server';
import { ArticleTable } from '@/components/articles/article-table';
import { AsOfNotice } from '@/components/timeline/as-of-notice';
import { PageHeading } from '@/components/ui/page-heading';
import { listArticles } from '@/lib/data/published';
import { parseAsOf } from '@/lib/filters/as-of';
import { describePage } from '@/lib/i18n/describe-page';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = ({ params }: Props) => describePage(params, 'articles');

export default async function ArticlesPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const { asOf } = parseAsOf(await searchParams);
  const { articles } = await listArticles(asOf);
  const t = await getTranslations({ locale, namespace: 'articles' });
  return (
    <div className="page">
      <PageHeading title={t('title')} standfirst={t('standfirst')} />
      <AsOfNotice asOf={asOf} href={localeHref(locale, '/articles')} />
      <ArticleTable articles={articles} />
    </div>
  );
}
