import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyResult } from '@/components/filters/empty-result';
import { listChips } from '@/components/filters/list-chips';
import { toNightWindow, withinWindow } from '@/components/filters/night-window';
import { NightWindowNote } from '@/components/filters/night-window-note';
import { SelectionHead } from '@/components/incidents/selection-head';
import { MatrixLegend } from '@/components/matrix/matrix-legend';
import { MatrixTable } from '@/components/matrix/matrix-table';
import { toMatrix } from '@/components/matrix/to-matrix';
import { getNames, listIncidents, listPublicationDays } from '@/lib/data/published';
import { serializeQuery } from '@/lib/filters/address';
import { describeQuery } from '@/lib/filters/select';
import { alternatesFor } from '@/lib/i18n/alternates';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { readQuery } from '../read-query';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const PATH = '/matrix';

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  const { query } = await readQuery(searchParams);
  const t = await getTranslations({ locale, namespace: 'matrix' });
  const limited = serializeQuery(query) !== '';
  return {
    title: limited ? `${t('title')}, ${describeQuery(query, locale, await getNames())}` : t('title'),
    description: t('description'),
    alternates: alternatesFor(locale, PATH),
  };
}

export default async function MatrixPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const { query, problems } = await readQuery(searchParams);
  const { everything, selection, names } = await listIncidents(query);
  const t = await getTranslations({ locale, namespace: 'matrix' });
  const path = localeHref(locale, PATH);
  const nightOf = ({ night }: (typeof selection)[number]) => night;
  const window = toNightWindow(selection.map(nightOf), everything.map(nightOf), query);
  const seen = withinWindow(selection, window);
  const matrix = toMatrix(seen, withinWindow(everything, window), query);
  const sentence = describeQuery(query, locale, names);
  const caption = t('caption', { sentence, shown: selection.length, total: everything.length });
  return (
    <div className="page">
      <SelectionHead
        {...{ query, problems, everything, selection, names }}
        days={await listPublicationDays()}
        path={PATH}
        kicker={t('kicker')}
      />
      {selection.length === 0 ? (
        <>
          <h2 className="visually-hidden">{t('region')}</h2>
          <EmptyResult
            chips={listChips(query, { path, locale, names })}
            clearHref={path}
            everything={everything}
          />
        </>
      ) : (
        <>
          <NightWindowNote {...{ window, path }} shown={seen.length} total={selection.length} />
          <div className={styles.columns}>
            <MatrixTable matrix={matrix} query={query} caption={caption} />
            <MatrixLegend
              incidents={seen}
              withOutside={matrix.rows.some((row) => row.cells.some((cell) => cell.hidden > 0))}
            />
          </div>
        </>
      )}
    </div>
  );
}
