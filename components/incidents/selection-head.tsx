import { useLocale, useTranslations } from 'next-intl';
import { FilterBar } from '@/components/filters/filter-bar';
import { FilterChips } from '@/components/filters/filter-chips';
import { listChips } from '@/components/filters/list-chips';
import { QuerySentence } from '@/components/filters/query-sentence';
import { toQueryForm } from '@/components/filters/to-query-form';
import { AsOfNotice } from '@/components/timeline/as-of-notice';
import { AsOfSelect } from '@/components/timeline/as-of-select';
import { Notice } from '@/components/ui/notice';
import type { Incident } from '@/lib/domain/incident';
import { type Problem, serializeQuery, toHref } from '@/lib/filters/address';
import type { Names } from '@/lib/filters/filters';
import type { Query } from '@/lib/filters/query';
import { describeQuery } from '@/lib/filters/select';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './selection-head.module.css';

type Props = {
  /** The page without its language: /matrix. */
  path: string;
  kicker: string;
  query: Query;
  problems: readonly Problem[];
  /** Further sentences that a reader must see. */
  notes?: readonly string[];
  everything: readonly Incident[];
  selection: readonly Incident[];
  names: Names;
  /** The days of publication to choose from; left out where the page has its own clock of knowledge. */
  days?: readonly string[];
};

/** The top of a page that shows one selection: the query as a sentence, its filters, and what could not be read. */
export function SelectionHead({
  path,
  kicker,
  query,
  problems,
  notes = [],
  everything,
  selection,
  names,
  days,
}: Props) {
  const t = useTranslations('filters');
  const locale = useLocale();
  const here = localeHref(locale, path);
  const form = toQueryForm(here, query, problems);
  const chips = listChips(query, { path: here, locale, names });
  const said = problems.map(({ parameter, seen, wanted }) =>
    t('problem', { seen, parameter, wanted: wanted[locale] }),
  );
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{kicker}</p>
      <QuerySentence
        sentence={describeQuery(query, locale, names)}
        shown={selection.length}
        total={everything.length}
      />
      <FilterBar {...{ locale, form, query, everything }} shown={selection.length} active={chips.length} />
      <FilterChips chips={chips} clearHref={here} />
      {days && <Knowledge {...{ query, days }} path={here} />}
      <Notice messages={[...said, ...notes]} />
    </header>
  );
}

function Knowledge({ query, days, path }: { query: Query; days: readonly string[]; path: string }) {
  const t = useTranslations('incidents');
  const today = { ...query, asOf: null, cursor: null };
  return (
    <div className={styles.knowledge}>
      <details className="screen-only">
        <summary>{t('knowledge')}</summary>
        <AsOfSelect
          {...{ path, days }}
          asOf={query.asOf}
          kept={[...new URLSearchParams(serializeQuery(today))]}
        />
      </details>
      <AsOfNotice asOf={query.asOf} href={toHref(path, today)} />
    </div>
  );
}
