import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ArticleAbout } from '@/components/articles/article-about';
import { ArticleCoverage } from '@/components/articles/article-coverage';
import { ArticleHashes } from '@/components/articles/article-hashes';
import { ArticleStatements } from '@/components/articles/article-statements';
import { IncidentNeighbours } from '@/components/incidents/incident-neighbours';
import { AsOfNotice } from '@/components/timeline/as-of-notice';
import { PageHeading } from '@/components/ui/page-heading';
import { findArticle } from '@/lib/data/published';
import { toArticleName } from '@/lib/domain/article';
import { formatNightShort } from '@/lib/domain/night';
import { parseAsOf } from '@/lib/filters/as-of';
import { alternatesFor } from '@/lib/i18n/alternates';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function requireArticle(params: Props['params']) {
  const { slug } = await params;
  return (await findArticle(slug)) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  const { article } = await requireArticle(params);
  return {
    title: toArticleName(article, locale),
    alternates: alternatesFor(locale, `/articles/${article.slug}`),
  };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const { article, evidence, incidents, coverage, names } = await requireArticle(params);
  // An article says what it says on any day; the links out of it keep to the day of the reader.
  const { asOf } = parseAsOf(await searchParams);
  const t = await getTranslations({ locale, namespace: 'articles' });
  const titles = new Map(
    incidents.map(({ slug, site, night }) => [
      slug,
      `${site.shortName[locale]}, ${formatNightShort(night, locale)}`,
    ]),
  );
  return (
    <article className="page">
      <PageHeading
        kicker={t('kicker')}
        title={
          <span lang={article.title ? article.language : undefined}>{toArticleName(article, locale)}</span>
        }
        standfirst={t('standfirstOne', { statements: evidence.length, incidents: incidents.length })}
      />
      {asOf && (
        <div className={styles.clock}>
          <AsOfNotice asOf={asOf} href={localeHref(locale, `/articles/${article.slug}`)} />
        </div>
      )}
      <div className={styles.columns}>
        <div>
          {coverage && <ArticleCoverage sentences={coverage} keys={evidence.map((row) => row.key)} />}
          <ArticleStatements evidence={evidence} shown={{ names, titles, asOf }} />
        </div>
        <aside>
          <ArticleAbout article={article} />
          <IncidentNeighbours title={t('feeds')} incidents={incidents} asOf={asOf} withNight />
        </aside>
      </div>
      <ArticleHashes article={article} />
    </article>
  );
}
