import { useLocale, useTranslations } from 'next-intl';
import { listInWords } from '@/lib/domain/locale';
import { formatNight } from '@/lib/domain/night';
import { formatQuantity } from '@/lib/domain/quantity';
import type { TotalValue } from '@/lib/domain/statement';

/** A total in words: its number with its unit, and that with its nights as a headline. */
export function useTotalWords({ unit, qualifier, value, scope }: TotalValue) {
  const t = useTranslations('totals.number');
  const locale = useLocale();
  const count = formatQuantity({ min: value, max: value, qualifier }, locale);
  const number = t(unit, { count, value });
  const nights = listInWords(
    scope.nights.map((night) => formatNight(night, locale)),
    locale,
  );
  const title = number.slice(0, 1).toUpperCase() + number.slice(1);
  return { number, title: nights === '' ? title : `${title}, ${nights}` };
}
