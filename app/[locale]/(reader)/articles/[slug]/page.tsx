import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ArticleAbout } from '@/components/articles/article-about';
import { ArticleHashes } from '@/components/articles/article-hashes';
import { ArticleStatements } from '@/components/articles/article-statements';
import { IncidentNeighbours } from '@/components/incidents/incident-neighbours';
import { PageHeading } from '@/components/ui/page-heading';
import { findArticle } from '@/lib/data/published';
import { toArticleName } from '@/lib/domain/article';
import { formatNightShort } from '@/lib/domain/night';
import { alternatesFor } from '@/lib/i18n/alternates';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = { params: Promise<{ locale: string; slug: string }> };

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

export default async function ArticlePage({ params }: Props) {
  const locale = await requireLocale(params);
  const { article, evidence, incidents, names } = await requireArticle(params);
  const t = await getTranslations({ locale, namespace: 'articles' });
  const links = incidents.map((incident) => {
    const href = localeHref(locale, `/incidents/${incident.slug}`);
    const title = `${incident.site.shortName[locale]}, ${formatNightShort(incident.night, locale)}`;
    return [incident.slug, { title, href }] as const;
  });
  return (
    <article className="page">
      <PageHeading
        kicker={t('kicker')}
        title={
          <span lang={article.title ? article.language : undefined}>{toArticleName(article, locale)}</span>
        }
        standfirst={t('standfirstOne', { statements: evidence.length, incidents: incidents.length })}
      />
      <div className={styles.columns}>
        <ArticleStatements evidence={evidence} names={names} incidents={new Map(links)} />
        <aside>
          <ArticleAbout article={article} />
          <IncidentNeighbours title={t('feeds')} incidents={incidents} withNight />
        </aside>
      </div>
      <ArticleHashes article={article} />
    </article>
  );
}
