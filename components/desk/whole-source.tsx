import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FormSource } from '@/lib/domain/form-shape';
import { listUnitParts, type UnitNames } from '@/lib/domain/list-unit-parts';
import { getField } from '@/lib/domain/statement';
import styles from './whole-source.module.css';
import { WordDiff } from './word-diff';

type Props = { source: FormSource; kind: 'added' | 'removed'; names: UnitNames; children: ReactNode };

/** A source that came or went as a whole: its words and what they support on one line, all of it below the fold. */
export function WholeSource({ source, kind, names, children }: Props) {
  const t = useTranslations('desk-review.diff');
  const locale = useLocale();
  const [article] = listUnitParts('sources.one', source, { locale, names });
  const fields = source.supports.map((field) => getField(field).label[locale]).join(', ');
  const words = source.quote === null ? (article?.text ?? '') : t('quote', { quote: source.quote });
  return (
    <details className={styles.source}>
      <summary>
        <WordDiff words={[{ kind, text: words }]} />
        <span className={styles.fields}>
          {source.quote !== null && `${article?.text} · `}
          {fields}
        </span>
      </summary>
      {children}
    </details>
  );
}
