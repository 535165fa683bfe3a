import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/domain/evidence';
import { formatDay } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './evidence-card.module.css';
import { EvidenceQuote } from './evidence-quote';
import { EvidenceSpeaker } from './evidence-speaker';

type Props = { evidence: Evidence; value: string | null };

/** One statement: who said it, the words, where and when published. `value` is given where it is not the one held. */
export function EvidenceCard({ evidence, value }: Props) {
  const t = useTranslations('evidence');
  return (
    <li className={styles.card}>
      <EvidenceSpeaker evidence={evidence} />
      {value && <p className={styles.value}>{t('says', { value })}</p>}
      <EvidenceQuote evidence={evidence} />
      <Publication evidence={evidence} />
    </li>
  );
}

function Publication({
  evidence: { article, key, outletName, publishedOn, publishedBasis },
}: {
  evidence: Evidence;
}) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  return (
    <p className={styles.publication}>
      <Link href={localeHref(locale, `/articles/${article}#${key}`)} prefetch={false}>
        {outletName[locale]}
      </Link>
      {', '}
      {publishedOn ? <time dateTime={publishedOn}>{formatDay(publishedOn, locale)}</time> : t('undated')}
      {publishedOn && publishedBasis === 'inferred' && ` (${t('dateInferred')})`}
    </p>
  );
}
