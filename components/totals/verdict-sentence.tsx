import { useLocale, useTranslations } from 'next-intl';
import { listInWords } from '@/lib/domain/locale';
import type { Verdict } from '@/lib/domain/total';
import type { Names } from '@/lib/filters/filters';
import styles from './verdict-sentence.module.css';

type Props = { verdict: Verdict; total: string; names: Names };

/** The verdict in plain words, under both rules of counting. */
export function VerdictSentence({ verdict, total, names }: Props) {
  const t = useTranslations('totals.verdict');
  const locale = useLocale();
  const { code, difference, distinctSites, siteNights } = verdict;
  const have = t('have', { places: distinctSites });
  const twice = listInWords(
    verdict.twice.map((slug) => names.site(slug, locale)),
    locale,
  );
  const nights = { siteNights, twice, count: verdict.twice.length };
  return (
    <p className={styles.sentence}>
      {t(code, { have, total, difference, ...nights })}
      {siteNights === distinctSites && ` ${t('eitherRule')}`}
      {siteNights > distinctSites && code !== 'matches_twice' && ` ${t('alsoNights', nights)}`}
    </p>
  );
}
