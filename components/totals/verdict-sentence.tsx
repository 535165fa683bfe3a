import { useLocale, useTranslations } from 'next-intl';
import { listInWords } from '@/lib/domain/locale';
import type { TotalValue } from '@/lib/domain/statement';
import type { Verdict } from '@/lib/domain/total';
import type { Names } from '@/lib/filters/filters';
import styles from './verdict-sentence.module.css';

type Props = { verdict: Verdict; total: TotalValue; number: string; names: Names };

/** The verdict in plain words, under both rules of counting. */
export function VerdictSentence({ verdict, total: { qualifier, value }, number, names }: Props) {
  const t = useTranslations('totals.verdict');
  const locale = useLocale();
  const { code, difference, distinctSites, siteNights } = verdict;
  const have = t('have', { places: distinctSites });
  const twice = listInWords(
    verdict.twice.map((slug) => names.site(slug, locale)),
    locale,
  );
  const nights = { siteNights, twice, count: verdict.twice.length };
  const isEqual = code === 'matches' && qualifier === 'exactly' && distinctSites === value;
  return (
    <p className={styles.sentence}>
      {t(isEqual ? 'equal' : code, { have, total: number, difference, ...nights })}
      {siteNights === distinctSites && ` ${t('eitherRule')}`}
      {siteNights > distinctSites && code !== 'matches_twice' && ` ${t('alsoNights', nights)}`}
    </p>
  );
}
