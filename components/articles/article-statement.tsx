import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { EvidenceQuote } from '@/components/evidence/evidence-quote';
import { EvidenceSpeaker } from '@/components/evidence/evidence-speaker';
import type { Evidence } from '@/lib/domain/evidence';
import { formatValue, type ValueNames } from '@/lib/domain/format-value';
import { getField } from '@/lib/domain/statement';
import styles from './article-statements.module.css';

/** By slug, a short name for each published incident and the address of its page. */
export type IncidentLinks = ReadonlyMap<string, { title: string; href: string }>;
type Props = { evidence: Evidence; names: ValueNames; incidents: IncidentLinks; before: Evidence | null };

/** One statement: the field and its value in words, who says it, the words themselves, the incidents it feeds. */
export function ArticleStatement({ evidence, names, incidents, before }: Props) {
  const locale = useLocale();
  const { key, field, value } = evidence;
  // A value that only names a record says nothing to a reader; the quote does.
  const words = formatValue(field, value, locale, names);
  return (
    <li id={key} className={styles.statement}>
      <p className={styles.fact}>
        <span className={styles.label}>
          {getField(field).label[locale]}
          <span className="visually-hidden">: </span>
        </span>{' '}
        {words !== value && <b>{words}</b>}
      </p>
      <EvidenceSpeaker evidence={evidence} />
      <EvidenceQuote evidence={evidence} alone={before !== null && isSameSentence(before, evidence)} />
      <Feeds slugs={evidence.incidents} incidents={incidents} />
    </li>
  );
}

function Feeds({ slugs, incidents }: { slugs: readonly string[]; incidents: IncidentLinks }) {
  const t = useTranslations('articles.says');
  const known = slugs.flatMap((slug) => incidents.get(slug) ?? []);
  if (known.length === 0) return null;
  return (
    <div className={styles.feeds}>
      <span>{t('feeds')}</span>
      <ul className={styles.links}>
        {known.map(({ title, href }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether two statements stand in one sentence, which then is shown once. */
function isSameSentence(one: Evidence, other: Evidence): boolean {
  const text = ({ sentence }: Evidence) => sentence && `${sentence.before}${sentence.quote}${sentence.after}`;
  return one.sentence !== null && text(one) === text(other);
}
