import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { isInferred } from '@/lib/domain/decision';
import { ask, askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';
import { hirePerson } from '../support/editors';
import { publishForm, reauForm } from '../support/incident-forms';

beforeAll(useSeededDatabase);

type Item = { slug: string; nightBasis: string };
type Row = { slug: string; night_basis: string };
type Detail = Item & { decisions: { field: string; rule: 'editor' | 'single' }[] };

describe('a night that an editor inferred, with a reason', () => {
  it('is inferred in the API and the CSV as on the page', async () => {
    const people = { editor: await hirePerson('editor'), publisher: await hirePerson('publisher') };
    const night = { en: 'The only night it can be.', fr: 'La seule nuit possible.', rule: 'editor' as const };
    const { slug } = await publishForm(people, reauForm({ reasons: { night } }));
    const detail: Detail = (await askJson(`incidents/${slug}`)).data;
    // What the page goes by.
    const rule = detail.decisions.find(({ field }) => field === 'night')?.rule;
    expect(rule && isInferred(rule)).toBe(true);
    expect(detail.nightBasis).toBe('inferred');
    const list: Item[] = (await askJson('incidents')).data;
    const rows: Row[] = parse(await (await ask('incidents.csv')).text(), { columns: true });
    expect(rows.map((row) => [row.slug, row.night_basis])).toEqual(
      list.map((row) => [row.slug, row.nightBasis]),
    );
    expect(list.find((row) => row.slug === slug)?.nightBasis).toBe('inferred');
    expect(list.some((row) => row.nightBasis === 'stated')).toBe(true);
  });
});
