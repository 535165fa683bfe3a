import { useLocale, useTranslations } from 'next-intl';
import { type Credibility, describeSigns } from '@/lib/domain/credibility';
import type { Evidence } from '@/lib/domain/evidence';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './evidence-card.module.css';

type Props = { evidence: Evidence; credibility: Credibility };

/** How far the outlet is reliable and the statement credible: two signs, and their words. */
export function EvidenceSigns({ evidence, credibility }: Props) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  const { signs, outlet, statement } = describeSigns(evidence.reliability, credibility, locale);
  return (
    <p className={styles.signs}>
      <a href={localeHref(locale, '/method#signs')}>
        {signs}
        <span className="visually-hidden">, {t('signs')}</span>
      </a>
      {` · ${outlet} · ${statement}`}
    </p>
  );
}
