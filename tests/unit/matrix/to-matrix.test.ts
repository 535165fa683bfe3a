import { describe, expect, it } from 'vitest';
import { toMatrix } from '@/components/matrix/to-matrix';
import type { Incident } from '@/lib/domain/incident';
import { EVERYTHING, parseQuery } from '@/lib/filters/address';
import { selectIncidents } from '@/lib/filters/select';

function at(site: string, night: string, methods: string[] = []): Incident {
  const shortName = { en: site, fr: site };
  return {
    slug: `${site}-${night}`,
    siteSlug: site,
    site: { slug: site, shortName },
    night,
    methods,
  } as unknown as Incident;
}

const everything = [
  at('nanterre', '2025-04-13', ['vehicle_arson']),
  at('nanterre', '2025-04-15'),
  at('agen', '2025-04-13', ['gunfire']),
];

function ask(text: string) {
  const { query } = parseQuery(new URLSearchParams(text));
  return toMatrix(selectIncidents(everything, query), everything, query);
}

describe('the matrix', () => {
  it('has every night from the first to the last, also those without a report', () => {
    expect(toMatrix(everything, everything, EVERYTHING).nights).toEqual([
      '2025-04-13',
      '2025-04-14',
      '2025-04-15',
    ]);
  });

  it('counts by site, by night and in all', () => {
    const { rows, totals, total } = toMatrix(everything, everything, EVERYTHING);
    expect(rows.map((row) => [row.site.slug, row.total])).toEqual([
      ['agen', 1],
      ['nanterre', 2],
    ]);
    expect(totals).toEqual([2, 0, 1]);
    expect(total).toBe(3);
  });

  it('tells what the query leaves out from what nobody reported', () => {
    const [row] = ask('method=vehicle_arson').rows;
    expect(row?.cells.map((cell) => [cell.incidents.length, cell.hidden])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
  });

  it('shows only the nights asked for', () => {
    expect(ask('night=2025-04-15').nights).toEqual(['2025-04-15']);
  });
});
