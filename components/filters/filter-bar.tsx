import { useTranslations } from 'next-intl';
import type { Incident } from '@/lib/domain/incident';
import type { Locale } from '@/lib/domain/locale';
import type { Query } from '@/lib/filters/query';
import { FilterForm } from './filter-form';
import { listFilterGroups } from './filter-group';
import type { QueryForm } from './query-form';

type Props = {
  locale: Locale;
  form: QueryForm;
  query: Query;
  everything: readonly Incident[];
  shown: number;
  active: number;
};

/** The filters of a page that shows one selection: methods, kinds of site, départements, words. */
export function FilterBar({ locale, form, query, everything, shown, active }: Props) {
  const t = useTranslations('filters.bar');
  const words = {
    groups: {
      method: t('groups.method'),
      siteKind: t('groups.siteKind'),
      department: t('groups.department'),
    },
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
      words={words}
      active={active}
    />
  );
}
