import { useLocale, useTranslations } from 'next-intl';
import type { Article } from '@/lib/domain/article';
import styles from './article-hashes.module.css';

/** What identifies the file and the text that an article was coded from. */
export function ArticleHashes({ article }: { article: Article }) {
  const t = useTranslations('articles.foot');
  const locale = useLocale();
  const number = (value: number | null) =>
    value?.toLocaleString(locale === 'en' ? 'en-GB' : 'fr-FR') ?? t('unknown');
  return (
    <details className={styles.hashes}>
      <summary>{t('title')}</summary>
      <dl className={styles.list}>
        <dt>{t('rawSha256')}</dt>
        <dd>
          <code>{article.rawSha256 ?? t('unknown')}</code>
        </dd>
        <dt>{t('rawLength')}</dt>
        <dd>{number(article.rawLength)}</dd>
        <dt>{t('canonicalSha256')}</dt>
        <dd>
          <code>{article.canonicalSha256 ?? t('unknown')}</code>
        </dd>
        <dt>{t('canonicalLength')}</dt>
        <dd>{number(article.canonicalLength)}</dd>
      </dl>
      <p className="muted">{t('note')}</p>
    </details>
  );
}
