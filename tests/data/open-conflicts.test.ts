import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';
import { hirePerson } from '../support/editors';
import { formSource, publishForm, reauForm } from '../support/incident-forms';

beforeAll(useSeededDatabase);

type Row = { slug: string; open_conflicts: string };
type Item = { slug: string; openConflicts: string[] };
type Conflict = { field: string; status: string; subject: { about: string; slug: string } };

const listRows = async (): Promise<Row[]> =>
  parse(await (await ask('incidents.csv')).text(), { columns: true });
const listItems = async (): Promise<Item[]> => (await askJson('incidents')).data;

/** The open contradictions of each incident as the page of disagreements tells them. */
async function listOpen(slug: string): Promise<string[]> {
  const { data }: { data: Conflict[] } = await askJson('conflicts?status=open');
  return data
    .filter(({ subject }) => subject.about === 'incident' && subject.slug === slug)
    .map(({ field }) => field);
}

describe('fields on which reports contradict each other', () => {
  it('are marked in the list, the CSV, GeoJSON and KML while the contradiction is open', async () => {
    const people = { editor: await hirePerson('editor'), publisher: await hirePerson('publisher') };
    const count = (min: number) => ({ min, max: min, qualifier: 'exactly' as const });
    const sources = [
      formSource({ supports: ['site', 'night', 'method', 'vehicles_burned'] }),
      formSource({
        ...{ key: 'row-2', article: { slug: 'al-jazeera-2025-04-15', new: null }, quote: 'four of them' },
        ...{ supports: ['vehicles_burned'], says: { vehicles_burned: count(4) } },
      }),
    ];
    const vehicles_burned = {
      en: 'Counted on a picture.',
      fr: 'Compté sur une image.',
      rule: 'editor' as const,
    };
    const form = reauForm({
      ...{ sources, quantities: { vehicles_burned: count(1) }, reasons: { vehicles_burned } },
    });
    const { slug } = await publishForm(people, form);
    expect(await listOpen(slug)).toEqual(['vehicles_burned']);
    expect((await listItems()).find((row) => row.slug === slug)?.openConflicts).toEqual(['vehicles_burned']);
    expect((await listRows()).find((row) => row.slug === slug)?.open_conflicts).toBe('vehicles_burned');
    const { features } = await askJson('incidents.geojson');
    const feature = features.find(({ id }: { id: string }) => id === slug);
    expect(feature.properties.openConflicts).toEqual(['vehicles_burned']);
    expect(await (await ask('incidents.kml')).text()).toContain(
      '<Data name="openConflicts"><value>vehicles_burned</value></Data>',
    );
  });

  it('are those that the page of disagreements holds open, of every incident', async () => {
    const rows = new Map((await listRows()).map((row) => [row.slug, row.open_conflicts]));
    for (const { slug, openConflicts } of await listItems()) {
      expect([slug, [...openConflicts].sort()]).toEqual([slug, (await listOpen(slug)).sort()]);
      expect([slug, rows.get(slug)]).toEqual([slug, openConflicts.join('|')]);
    }
  });
});
