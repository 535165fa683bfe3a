import { useLocale, useTranslations } from 'next-intl';
import { FilterBar } from '@/components/filters/filter-bar';
import { FilterChips } from '@/components/filters/filter-chips';
import { listChips } from '@/components/filters/list-chips';
import { QuerySentence } from '@/components/filters/query-sentence';
import { Notice } from '@/components/ui/notice';
import type { Incident } from '@/lib/domain/incident';
import { type Problem, serializeQuery } from '@/lib/filters/address';
import { FILTERS, type Names } from '@/lib/filters/filters';
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
};

const KEYS = FILTERS.map((filter) => filter.key);

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
}: Props) {
  const t = useTranslations('filters');
  const locale = useLocale();
  const here = localeHref(locale, path);
  const form = { path: here, keys: KEYS, query: serializeQuery({ ...query, cursor: null }) };
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
      <Notice messages={[...said, ...notes]} />
    </header>
  );
}
