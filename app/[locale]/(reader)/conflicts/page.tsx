import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ConflictBlock } from '@/components/conflicts/conflict-block';
import { ConflictFacets } from '@/components/conflicts/conflict-facets';
import { QuestionIndex } from '@/components/conflicts/question-index';
import { ReadingGuide } from '@/components/conflicts/reading-guide';
import { SeriesHead } from '@/components/timeline/series-head';
import { SeriesLinks } from '@/components/timeline/series-links';
import { listIncidents, listPublicationDays } from '@/lib/data/published';
import { listConflicts, withReports } from '@/lib/data/published-series';
import { CONFLICT_KINDS } from '@/lib/domain/conflict';
import { EVERYTHING } from '@/lib/filters/address';
import {
  CONFLICT_FACETS,
  matchesConflict,
  parseConflictQuery,
  toConflictHref,
} from '@/lib/filters/conflict-query';
import { describePage } from '@/lib/i18n/describe-page';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The page is for reading; beyond this the API is the better place. */
const AT_ONCE = 60;
/** What is still open stands first; what a rule has explained follows. */
const KINDS = [...CONFLICT_KINDS].sort(
  (one, other) => Number(one.settled !== null) - Number(other.settled !== null),
);

export const generateMetadata = ({ params }: Props) => describePage(params, 'conflicts');

export default async function ConflictsPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const { query, problems } = parseConflictQuery(await searchParams);
  const { conflicts, names } = await listConflicts(query.asOf);
  const { everything } = await listIncidents({ ...EVERYTHING, asOf: query.asOf });
  const days = await listPublicationDays();
  const t = await getTranslations({ locale, namespace: 'conflicts' });
  const path = localeHref(locale, '/conflicts');
  const shown = conflicts.filter((conflict) => matchesConflict(conflict, query));
  const inOrder = KINDS.flatMap(({ code }) => shown.filter((conflict) => conflict.kind === code));
  const ordered = await withReports(inOrder.slice(0, AT_ONCE));
  const open = shown.filter((conflict) => conflict.status === 'open').length;
  const kept = CONFLICT_FACETS.filter(({ key }) => query[key].length > 0).map(
    ({ key }) => [key, query[key].join(',')] as const,
  );
  return (
    <div className="page">
      <SeriesHead
        title={t('title')}
        standfirst={t('standfirst')}
        path={path}
        todayHref={toConflictHref(path, { ...query, asOf: null })}
        asOf={query.asOf}
        {...{ days, kept, problems }}
      >
        <ConflictFacets {...{ conflicts, query, path }} />
      </SeriesHead>
      <p className={styles.count} role="status">
        {t('count', { shown: shown.length, total: conflicts.length, open })}
      </p>
      {ordered.length < shown.length && (
        <p className={styles.rest}>
          {t.rich('facets.more', {
            shown: ordered.length,
            total: shown.length,
            api: (text) => <a href={toConflictHref('/api/v1/conflicts', query)}>{text}</a>,
          })}
        </p>
      )}
      <ReadingGuide />
      <QuestionIndex conflicts={ordered} incidents={everything} names={names} />
      {shown.length === 0 && (
        <p className={styles.empty}>
          {t('empty')} <Link href={path}>{t('clear')}</Link>
        </p>
      )}
      {KINDS.map(({ code, label }) => {
        const group = ordered.filter((conflict) => conflict.kind === code);
        if (group.length === 0) return null;
        return (
          <section key={code} className={styles.group} aria-labelledby={`kind-${code}`}>
            <h2 id={`kind-${code}`}>
              {label[locale]} <span className="muted">{group.length}</span>
            </h2>
            {group.map((conflict) => (
              <ConflictBlock
                key={conflict.key}
                {...{ conflict, names }}
                asOf={query.asOf}
                incidents={everything}
              />
            ))}
          </section>
        );
      })}
      <SeriesLinks asOf={query.asOf} current="/conflicts" />
    </div>
  );
}
