import { useTranslations } from 'next-intl';
import { Pager } from '@/components/ui/pager';
import type { Incident } from '@/lib/domain/incident';
import { toHref } from '@/lib/filters/address';
import type { Query } from '@/lib/filters/query';

type Props = {
  path: string;
  query: Query;
  selection: readonly Incident[];
  page: { items: readonly Incident[]; nextCursor: string | null };
};

/** Where the reader is in the selection, and the pages around. */
export function IncidentPager({ path, query, selection, page }: Props) {
  const t = useTranslations('incidents.table');
  const at = page.items[0] ? selection.indexOf(page.items[0]) : 0;
  const to = (cursor: string | null) => toHref(path, { ...query, cursor });
  // The page before starts after the incident that stands one page and one row earlier.
  const before = selection[at - query.limit - 1]?.slug ?? null;
  return (
    <Pager
      previous={at > 0 ? to(before) : undefined}
      next={page.nextCursor ? to(page.nextCursor) : undefined}
      position={t('position', { first: at + 1, last: at + page.items.length, total: selection.length })}
    />
  );
}
