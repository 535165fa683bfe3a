import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/domain/night';
import styles from './as-of-select.module.css';

type Props = {
  /** Address of the page, with its language and without a query. */
  path: string;
  asOf: string | null;
  /** The days on which something was published. */
  days: readonly string[];
  /** The rest of the query, which the choice of a day leaves as it is. */
  kept?: readonly (readonly [key: string, value: string])[];
};

/** The clock of knowledge: a day of publication to go back to. A plain form, no script needed. */
export function AsOfSelect({ path, asOf, days, kept = [] }: Props) {
  const t = useTranslations('timeline.asOf');
  const locale = useLocale();
  const choices = asOf === null || days.includes(asOf) ? days : [...days, asOf].sort();
  return (
    <form className={styles.form} action={path} method="get">
      <label className={styles.label}>
        <span>{t('label')}</span>
        <select name="asOf" defaultValue={asOf ?? ''} key={asOf}>
          <option value="">{t('now')}</option>
          {choices.map((day) => (
            <option key={day} value={day}>
              {formatDay(day, locale)}
            </option>
          ))}
        </select>
      </label>
      {kept.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <button type="submit">{t('show')}</button>
      <p className={styles.hint}>{t('hint')}</p>
    </form>
  );
}
