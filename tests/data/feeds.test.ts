import { beforeAll, describe, expect, it } from 'vitest';
import { GET as getFeed } from '@/app/feed.xml/route';
import { ask, askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';

beforeAll(useSeededDatabase);

const feed = async (query = '') => {
  const answer = await getFeed(new Request(`http://127.0.0.1:3000/feed.xml${query}`), undefined);
  return { answer, text: await answer.text() };
};
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found);

describe('the feed', () => {
  it('holds every incident once, under an id that is its address', async () => {
    const { answer, text } = await feed();
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const ids = all(text, /<entry><id>([^<]+)</g);
    expect(new Set(ids).size).toBe(12);
    expect(ids).toContain('http://127.0.0.1:3000/en/incidents/toulon-2025-04-14');
  });

  it('follows any query, in both languages, under the same ids', async () => {
    const { text } = await feed('?method=gunfire&lang=fr');
    expect(all(text, /<entry><id>([^<]+)</g)).toEqual([
      'http://127.0.0.1:3000/en/incidents/toulon-2025-04-14',
    ]);
    expect(text).toContain('xml:lang="fr"');
    expect(text).toContain('Toulon-La Farlède\u00a0: tirs, nuit du 14 au 15 avril 2025');
    expect(text).toContain('href="http://127.0.0.1:3000/fr/incidents/toulon-2025-04-14"');
  });

  it('refuses what it cannot read, as the API does', async () => {
    expect((await feed('?night=x')).answer.status).toBe(400);
    const { answer, text } = await feed('?lang=de');
    expect(answer.status).toBe(400);
    expect(JSON.parse(text).errors[0].parameter).toBe('lang');
  });

  it('answers 304 to who has it', async () => {
    const etag = (await feed()).answer.headers.get('etag') ?? '';
    const request = new Request('http://127.0.0.1:3000/feed.xml', { headers: { 'if-none-match': etag } });
    expect((await getFeed(request, undefined)).status).toBe(304);
  });
});

describe('the KML', () => {
  it.each(['', 'night=2025-04-14', 'method=unspecified', 'asOf=2025-04-15', 'siteKind=private_home'])(
    'of "%s" holds the incidents of the list, and a point for each that has one',
    async (query) => {
      const { data } = await askJson(`incidents?${query}`);
      const text = await (await ask(`incidents.kml?${query}`)).text();
      expect(all(text, /<Placemark id="([^"]+)"/g)).toEqual(data.map((row: { slug: string }) => row.slug));
      const points = data.flatMap(({ site }: { site: { lat: number | null; lon: number | null } }) =>
        site.lat === null ? [] : [`${site.lon},${site.lat}`],
      );
      expect(all(text, /<coordinates>([^<]+)</g)).toEqual(points);
    },
  );
});
