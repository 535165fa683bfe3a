import { useLocale, useTranslations } from 'next-intl';
import type { WordChange } from '@/lib/domain/diff-words';
import { typeset } from '@/lib/domain/typeset';
import styles from './word-diff.module.css';

/** A text with the words that went and came, each behind its sign. */
export function WordDiff({ words }: { words: readonly WordChange[] }) {
  const t = useTranslations('desk-review.diff');
  const locale = useLocale();
  let at = 0;
  return (
    <span className={styles.text}>
      {words.map(({ kind, text }) => {
        const key = at;
        at += text.length;
        const shown = typeset(text, locale);
        if (kind === 'same') return <span key={key}>{shown}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={`${key}${kind}`}>
            <span className="visually-hidden">{t(kind)} </span>
            <span aria-hidden="true" className={styles.sign}>
              {kind === 'added' ? '+' : '−'}
            </span>
            {shown}
          </Tag>
        );
      })}
    </span>
  );
}
