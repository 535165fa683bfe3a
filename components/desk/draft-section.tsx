import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Pager } from '@/components/ui/pager';
import { type DeskQuery, DRAFT_LISTS, type DraftList, toDeskSearch } from '@/lib/domain/desk-query';
import type { Locale } from '@/lib/domain/locale';
import { localeHref } from '@/lib/i18n/navigation';
import { DeskTabs } from './desk-tabs';
import { DraftRows } from './draft-rows';
import { pageLinks } from './page-links';

type Props = {
  query: DeskQuery;
  list: DraftList;
  rows: ComponentProps<typeof DraftRows>['rows'];
  totals: Record<DraftList, number>;
  perPage: number;
  locale: Locale;
};

/** What is being written and what waits for review, one list at a time. */
export function DraftSection({ query, list, rows, totals, perPage, locale }: Props) {
  const t = useTranslations('desk-lists.drafts');
  const hrefOf = (part: Partial<DeskQuery>) =>
    localeHref(locale, `/desk${toDeskSearch({ ...query, list, ...part })}`);
  const tabs = DRAFT_LISTS.map(({ code, label }) => ({
    href: hrefOf({ list: code, draftsPage: 1 }),
    label: label[locale],
    count: totals[code],
    current: code === list,
  }));
  const links = pageLinks({
    page: query.draftsPage,
    total: totals[list],
    perPage,
    hrefOf: (draftsPage) => hrefOf({ draftsPage }),
  });
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t('title')}</h2>
      <DeskTabs label={t('tabs')} tabs={tabs} />
      <DraftRows rows={rows} locale={locale} />
      <Pager {...links} />
    </section>
  );
}
