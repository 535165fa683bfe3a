import { useLocale, useTranslations } from 'next-intl';
import { asOfHref } from '@/components/timeline/as-of-href';
import type { Evidence } from '@/lib/domain/evidence';
import type { ValueNames } from '@/lib/domain/format-value';
import type { FieldCode } from '@/lib/domain/statement';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './article-statements.module.css';

/** A short name for each published incident, by slug; and the day of knowledge that links keep. */
export type Shown = { names: ValueNames; titles: ReadonlyMap<string, string>; asOf: string | null };

/** The page that holds what is said of the series as a whole. */
const SERIES_PAGES = {
  total: 'totals',
  loose_end: 'loose-ends',
  tag_meaning: 'conflicts',
  tag_place: 'conflicts',
  location: 'conflicts',
  claim: 'conflicts',
  responsible: 'responsibility',
  development: 'timeline',
} as const satisfies Partial<Record<FieldCode, string>>;

const isOfSeries = (field: FieldCode): field is keyof typeof SERIES_PAGES => field in SERIES_PAGES;

/** The values that a statement feeds: lines of incident pages, or the page on the series that shows it. */
export function StatementFeeds({
  evidence: { field, incidents },
  shown,
}: {
  evidence: Evidence;
  shown: Shown;
}) {
  const t = useTranslations('articles.says');
  const locale = useLocale();
  const to = (path: string) => asOfHref(localeHref(locale, path), shown.asOf);
  // Methods of a set are shown beside the method, though they do not decide it.
  const line = field === 'set_methods' ? 'method' : field;
  const links = incidents.flatMap((slug) => {
    const title = shown.titles.get(slug);
    return title ? [{ title, href: to(`/incidents/${slug}#${line}`) }] : [];
  });
  if (isOfSeries(field)) {
    const page = SERIES_PAGES[field];
    links.push({ title: t(`series.${page}`), href: to(`/${page}`) });
  }
  if (links.length === 0) return null;
  return (
    <div className={styles.feeds}>
      <span>{t(isOfSeries(field) ? 'see' : 'feeds')}</span>
      <ul className={styles.links}>
        {links.map(({ title, href }) => (
          <li key={href}>
            {/* A plain link: only a full navigation marks the line as the target. */}
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
