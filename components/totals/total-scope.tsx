import { useLocale, useTranslations } from 'next-intl';
import { listInWords } from '@/lib/domain/locale';
import { formatNight } from '@/lib/domain/night';
import { isPrison, siteKindLabel } from '@/lib/domain/site';
import type { TotalValue } from '@/lib/domain/statement';
import type { Names } from '@/lib/filters/filters';
import styles from './total-scope.module.css';

type Props = { total: TotalValue; number: string; names: Names };

/** What a total counts: how many, of what kind, in which nights. */
export function TotalScope({ total: { unit, scope }, number, names }: Props) {
  const t = useTranslations('totals.counts');
  const locale = useLocale();
  const nights = scope.nights.map((night) => formatNight(night, locale));
  const everyPrison = scope.siteKinds.length > 3 && scope.siteKinds.every(isPrison);
  const all = unit === 'prisons' || everyPrison ? t('allPrisons') : t('allSites');
  const kinds = scope.siteKinds.map((kind) => siteKindLabel(kind)[locale].toLowerCase());
  const named = scope.namedSites.map((slug) => names.site(slug, locale));
  const rows = [
    [t('number'), number],
    [t('nights'), nights.length === 0 ? t('noNights') : listInWords(nights, locale)],
    [t('kinds'), kinds.length === 0 || everyPrison ? all : listInWords(kinds, locale, 'disjunction')],
    [t('named'), named.length === 0 ? t('noneNamed') : listInWords(named, locale)],
  ] as const;
  return (
    <section>
      <h3 className={styles.title}>{t('title')}</h3>
      <dl className={styles.rows}>
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
