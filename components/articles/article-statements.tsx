import { useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/domain/evidence';
import { ArticleStatement } from './article-statement';
import styles from './article-statements.module.css';
import { listParagraphs } from './list-paragraphs';
import type { Shown } from './statement-feeds';

type Props = { evidence: readonly Evidence[]; shown: Shown };

/** Everything an article says, paragraph by paragraph. */
export function ArticleStatements({ evidence, shown }: Props) {
  const t = useTranslations('articles.says');
  return (
    <section aria-labelledby="says">
      <h2 id="says">{t('title')}</h2>
      {listParagraphs(evidence).map(({ paragraph, evidence: rows }) => (
        <section key={paragraph ?? 0} className={styles.paragraph}>
          <h3 className={styles.number}>
            {paragraph === null ? t('noParagraph') : t('paragraph', { paragraph })}
          </h3>
          <ol className={styles.list}>
            {rows.map((row, at) => (
              <ArticleStatement key={row.key} evidence={row} before={rows[at - 1] ?? null} shown={shown} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
