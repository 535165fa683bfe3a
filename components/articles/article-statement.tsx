import { useLocale } from 'next-intl';
import { EvidenceQuote } from '@/components/evidence/evidence-quote';
import { EvidenceSpeaker } from '@/components/evidence/evidence-speaker';
import type { Evidence } from '@/lib/domain/evidence';
import { formatValue } from '@/lib/domain/format-value';
import { getField } from '@/lib/domain/statement';
import { typeset } from '@/lib/domain/typeset';
import styles from './article-statements.module.css';
import { type Shown, StatementFeeds } from './statement-feeds';

type Props = { evidence: Evidence; shown: Shown; before: Evidence | null };

/** One statement: the field and its value in words, who says it, the words themselves, the incidents it feeds. */
export function ArticleStatement({ evidence, shown, before }: Props) {
  const locale = useLocale();
  const { key, field, value } = evidence;
  // A value that only names a record says nothing to a reader; the quote does.
  const words = formatValue(field, value, locale, shown.names);
  return (
    <li id={key} className={styles.statement}>
      <p className={styles.fact}>
        <span className={styles.label}>
          {typeset(getField(field).label[locale], locale)}
          <span className="visually-hidden">: </span>
        </span>{' '}
        {words !== value && <b>{typeset(words, locale)}</b>}
      </p>
      <EvidenceSpeaker evidence={evidence} />
      <EvidenceQuote evidence={evidence} alone={before !== null && isSameSentence(before, evidence)} />
      <StatementFeeds evidence={evidence} shown={shown} />
    </li>
  );
}

/** Whether two statements stand in one sentence, which then is shown once. */
function isSameSentence(one: Evidence, other: Evidence): boolean {
  const text = ({ sentence }: Evidence) => sentence && `${sentence.before}${sentence.quote}${sentence.after}`;
  return one.sentence !== null && text(one) === text(other);
}
