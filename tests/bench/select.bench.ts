import { bench, describe } from 'vitest';
import { toIncidentItem } from '@/lib/exports/incident-item';
import { toCsv } from '@/lib/exports/incidents-csv';
import { toGeoJson } from '@/lib/exports/incidents-geojson';
import { parseQuery } from '@/lib/filters/address';
import { selectIncidents, toPage } from '@/lib/filters/select';
import { generateIncidents } from '../support/generate-incidents';

const incidents = generateIncidents(10_000);
const items = incidents.map((incident) => toIncidentItem(incident, 'https://mirador.test'));
const addresses = ['', 'method=gunfire', 'q=commune 77', 'from=2024-02-01&to=2024-03-01&sort=-site'];

describe('ten thousand incidents', () => {
  for (const address of addresses)
    bench(`select and page ?${address}`, () => {
      const { query } = parseQuery(new URLSearchParams(address));
      toPage(selectIncidents(incidents, query), query);
    });

  bench('write as GeoJSON', () => {
    JSON.stringify(toGeoJson(items, { total: items.length, revision: 1 }));
  });

  bench('write as CSV', () => {
    toCsv(items);
  });
});
