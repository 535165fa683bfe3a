import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Locale, Localised } from '@/lib/domain/locale';
import { formatNight, nightSchema } from '@/lib/domain/night';
import styles from './merge-search.module.css';

type Props = {
  q: string;
  /** What was found; null while nothing was sought. */
  rows: readonly { slug: string; site: Localised; night: string | null }[] | null;
  /** What was chosen cannot be merged into. */
  lost: boolean;
  base: string;
  locale: Locale;
};

/** The first step of a merge: find the incident that stays. */
export function MergeSearch({ q, rows, lost, base, locale }: Props) {
  const t = useTranslations('desk-incident.merge');
  return (
    <section className={styles.search}>
      <Notice messages={lost ? [t('lost')] : []} />
      <search>
        <form action={`${base}/merge`} className={styles.form}>
          <label>
            {t('search')}
            <input type="search" name="q" defaultValue={q} maxLength={100} />
          </label>
          <button type="submit" className="button">
            {t('find')}
          </button>
        </form>
      </search>
      {rows?.length === 0 && <p role="status">{t('none')}</p>}
      {rows && rows.length > 0 && (
        <ul className={styles.list}>
          {rows.map(({ slug, site, night }) => {
            const known = nightSchema.safeParse(night).data;
            return (
              <li key={slug}>
                <a href={`${base}/merge?into=${slug}`}>{site[locale]}</a>
                <span className="muted">{known && formatNight(known, locale)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
