import { useTranslations } from 'next-intl';
import type { Incident } from '@/lib/domain/incident';
import type { Locale } from '@/lib/domain/locale';
import type { Query } from '@/lib/filters/query';
import { FilterForm } from './filter-form';
import { listFilterGroups } from './filter-group';
import { listNightOptions } from './night-options';
import type { QueryForm } from './query-form';

type Props = {
  locale: Locale;
  form: QueryForm;
  query: Query;
  everything: readonly Incident[];
  shown: number;
  active: number;
  /** The page has a place of its own to choose nights. */
  hasNights?: boolean;
};

/** The filters of a page that shows one selection: nights, methods, kinds of site, régions, départements, grades, words. */
export function FilterBar({ locale, form, query, everything, shown, active, hasNights = false }: Props) {
  const t = useTranslations('filters.bar');
  const n = useTranslations('filters.nights');
  const words = {
    groups: {
      method: t('groups.method'),
      siteKind: t('groups.siteKind'),
      region: t('groups.region'),
      department: t('groups.department'),
      grade: t('groups.grade'),
    },
    nights: { title: n('title'), from: n('from'), to: n('to'), any: n('any') },
    search: t('search'),
    searchHint: t('searchHint'),
    apply: t('apply'),
    open: t('open'),
    done: t('done', { shown }),
  };
  return (
    <FilterForm
      form={form}
      groups={listFilterGroups(everything, query, locale)}
      nights={hasNights ? null : listNightOptions(everything, form, locale)}
      words={words}
      active={active}
    />
  );
}
