import { useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/domain/evidence';
import type { ValueNames } from '@/lib/domain/format-value';
import { ArticleStatement, type IncidentLinks } from './article-statement';
import styles from './article-statements.module.css';
import { listParagraphs } from './list-paragraphs';

type Props = { evidence: readonly Evidence[]; names: ValueNames; incidents: IncidentLinks };

/** Everything an article says, paragraph by paragraph. */
export function ArticleStatements({ evidence, names, incidents }: Props) {
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
              <ArticleStatement
                key={row.key}
                evidence={row}
                before={rows[at - 1] ?? null}
                {...{ names, incidents }}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
