import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { mentionAnchor, useMentionTitle } from '@/components/loose-ends/use-mention-title';
import { asOfHref } from '@/components/timeline/as-of-href';
import type { Evidence } from '@/lib/domain/evidence';
import type { LooseEnd } from '@/lib/domain/loose-end';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './unnamed-counts.module.css';

type Mention = LooseEnd & { evidence: Evidence };

/** The counts that name no place and so fill no total: how far each is resolved, and the way to its candidates. */
export function UnnamedCounts({ mentions, asOf }: { mentions: readonly Mention[]; asOf: string | null }) {
  const t = useTranslations('totals.unnamed');
  if (mentions.length === 0) return null;
  return (
    <section className={styles.unnamed}>
      <h2>{t('title')}</h2>
      <p className={styles.intro}>{t('intro')}</p>
      <ul className={styles.list}>
        {mentions.map((mention) => (
          <UnnamedCount key={mention.evidence.id} mention={mention} asOf={asOf} />
        ))}
      </ul>
    </section>
  );
}

function UnnamedCount({ mention, asOf }: { mention: Mention; asOf: string | null }) {
  const t = useTranslations();
  const locale = useLocale();
  const { outletName } = mention.evidence;
  return (
    <li className={styles.count}>
      <p className={styles.title}>{useMentionTitle(mention)}</p>
      <p className={styles.facts}>
        <span>{t(`loose-ends.state.${mention.state}`)}</span>
        <span>{outletName[locale]}</span>
        <Link
          href={`${asOfHref(localeHref(locale, '/loose-ends'), asOf)}#${mentionAnchor(mention)}`}
          prefetch={false}
        >
          {t('totals.unnamed.more')}
        </Link>
      </p>
    </li>
  );
}
