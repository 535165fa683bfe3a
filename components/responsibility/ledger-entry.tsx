import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { EvidenceQuote } from '@/components/evidence/evidence-quote';
import { toSpeaker } from '@/components/evidence/to-speaker';
import type { Evidence } from '@/lib/domain/evidence';
import { mannerLabel } from '@/lib/domain/manner';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './ledger-entry.module.css';

/** One statement of a cell: who spoke and how firmly; opened, the words and where they stand. */
export function LedgerEntry({ evidence }: { evidence: Evidence }) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  const { name, role } = toSpeaker(evidence, locale);
  const { polarity, modality, relay, article, key, outletName, publishedBasis } = evidence;
  return (
    <details className={styles.entry}>
      <summary>
        <span className={styles.name}>{name}</span>{' '}
        <span className={styles.how}>({mannerLabel({ modality, polarity })[locale]})</span>
      </summary>
      <div className={styles.words}>
        {(role || relay) && (
          <p className={styles.how}>
            {[role, relay && t('via', { relay })].filter((part) => part !== null && part !== '').join(', ')}
          </p>
        )}
        <EvidenceQuote evidence={evidence} />
        <p className={styles.where}>
          <Link href={localeHref(locale, `/articles/${article}#${key}`)} prefetch={false}>
            {outletName[locale]}
          </Link>
          {publishedBasis === 'inferred' && ` (${t('dateInferred')})`}
        </p>
      </div>
    </details>
  );
}
