import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ScrollRegion } from '@/components/incidents/scroll-region';
import type { Article } from '@/lib/domain/article';
import { toOutletName } from '@/lib/domain/article';
import { formatDay } from '@/lib/domain/night';
import { typeset } from '@/lib/domain/typeset';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './article-table.module.css';

export type ListedArticle = { article: Article; statements: number; incidents: string[] };

const COLUMNS = ['outlet', 'published', 'language', 'text', 'statements', 'incidents'] as const;

/** The articles in order of publication, with what each one gives. */
export function ArticleTable({ articles }: { articles: readonly ListedArticle[] }) {
  const t = useTranslations('articles');
  return (
    <ScrollRegion label={t('region')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articles.map((row) => (
            <Row key={row.article.slug} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row: { article, statements, incidents } }: { row: ListedArticle }) {
  const t = useTranslations('articles');
  const locale = useLocale();
  const { slug, title, outlet, publishedOn, language, hasText } = article;
  return (
    <tr>
      <th scope="row">
        <Link href={localeHref(locale, `/articles/${slug}`)} prefetch={false} className={styles.name}>
          {title ? <span lang={language}>{title}</span> : toOutletName(article.outlet)[locale]}
        </Link>
        <span className={styles.outlet}>
          {[title && outlet.name, outlet.kind !== 'unidentified' && t(`about.kind.${outlet.kind}`)]
            .filter(Boolean)
            .join(', ')}
        </span>
      </th>
      <td className={styles.published}>
        {publishedOn ? <time dateTime={publishedOn}>{formatDay(publishedOn, locale)}</time> : t('undated')}
        <Inferred article={article} />
      </td>
      <td>{t(`language.${language}`)}</td>
      <td>{hasText ? t('hasText') : t('noText')}</td>
      <td data-column="statements">{statements}</td>
      <td data-column="incidents">{incidents.length}</td>
    </tr>
  );
}

function Inferred({ article: { publishedBasis, publishedReason, publishedOn } }: { article: Article }) {
  const t = useTranslations('articles');
  const locale = useLocale();
  if (publishedOn === null || publishedBasis !== 'inferred') return null;
  return (
    <details className={styles.inferred}>
      <summary>{t('inferred')}</summary>
      <p>{typeset(publishedReason?.[locale] ?? '', locale)}</p>
    </details>
  );
}
