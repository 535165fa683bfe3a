import { useLocale, useTranslations } from 'next-intl';
import { asOfHref } from '@/components/timeline/as-of-href';
import type { Credibility } from '@/lib/domain/credibility';
import type { Evidence } from '@/lib/domain/evidence';
import { formatDay } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './evidence-card.module.css';
import { EvidenceQuote } from './evidence-quote';
import { EvidenceSigns } from './evidence-signs';
import { EvidenceSpeaker } from './evidence-speaker';

type Props = {
  evidence: Evidence;
  /** What it says, where that is not the value held. */
  value: string | null;
  /** Among the statements about one incident; left out where a statement is shown for another reason. */
  credibility?: Credibility;
  asOf?: string | null;
};

/** One statement: who said it, the words, where and when published, and how far it can be trusted. */
export function EvidenceCard({ evidence, value, credibility, asOf = null }: Props) {
  const t = useTranslations('evidence');
  return (
    <li className={styles.card}>
      <EvidenceSpeaker evidence={evidence} />
      {value && <p className={styles.value}>{t('says', { value })}</p>}
      <EvidenceQuote evidence={evidence} />
      <Publication evidence={evidence} asOf={asOf} />
      {credibility && <EvidenceSigns evidence={evidence} credibility={credibility} />}
    </li>
  );
}

function Publication({ evidence, asOf }: { evidence: Evidence; asOf: string | null }) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  const { article, key, outletName, publishedOn, publishedBasis } = evidence;
  return (
    <p className={styles.publication}>
      {/* A plain link: only a full navigation marks the statement as the target. */}
      <a href={asOfHref(localeHref(locale, `/articles/${article}#${key}`), asOf)}>{outletName[locale]}</a>
      {', '}
      {publishedOn ? <time dateTime={publishedOn}>{formatDay(publishedOn, locale)}</time> : t('undated')}
      {publishedOn && publishedBasis === 'inferred' && ` (${t('dateInferred')})`}
    </p>
  );
}
