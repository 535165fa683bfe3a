import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { GET as getAnythingElse } from '@/app/api/[[...rest]]/route';
import { answerGet } from '@/app/api/answer';
import { OPTIONS } from '@/app/api/v1/incidents/route';
import { ask, askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';

beforeAll(useSeededDatabase);

const everyRoute = [
  'incidents',
  'incidents.geojson',
  'incidents.csv',
  'incidents.kml',
  'incidents/toulon-2025-04-14',
  'articles',
  'articles/rfi-2025-04-16',
  'sites',
  'changes',
  'codebook',
  'conflicts',
  'developments',
  'loose-ends',
  'totals',
];

describe.each(everyRoute)('GET /api/v1/%s', (address) => {
  it('is open to every site and says what it is', async () => {
    const { headers, status } = await ask(address);
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/);
    expect(headers.get('content-type')).toBe(
      {
        'incidents.geojson': 'application/geo+json',
        'incidents.csv': 'text/csv; charset=utf-8; header=present',
        'incidents.kml': 'application/vnd.google-earth.kml+xml; charset=utf-8',
      }[address] ?? 'application/json',
    );
  });

  it('answers 304 without a body to who has it, and the whole to who has another', async () => {
    const etag = (await ask(address)).headers.get('etag') ?? '';
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, `"a,b",W/"x" ,${etag}`, '*', ' * ']) {
      const again = await ask(address, { 'if-none-match': tags });
      expect([tags, again.status, await again.text()]).toEqual([tags, 304, '']);
      expect(again.headers.get('etag')).toBe(etag);
      expect(again.headers.get('access-control-allow-origin')).toBe('*');
    }
    for (const tags of ['"other"', etag.slice(1, -1), '"*"', ''])
      expect([tags, (await ask(address, { 'if-none-match': tags })).status]).toEqual([tags, 200]);
  });
});

describe('a question that cannot be read', () => {
  it('is refused with every bad parameter, what was seen and what was wanted', async () => {
    const answer = await ask('incidents?limit=-1&night=x&method=gunfire');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toEqual({
      type: 'http://127.0.0.1:3000/api/v1/codebook',
      title: 'Bad Request',
      status: 400,
      detail: 'These query parameters cannot be read: night, limit.',
      instance: '/api/v1/incidents?limit=-1&night=x&method=gunfire',
      errors: [
        { parameter: 'night', seen: 'x', detail: expect.stringContaining('YYYY-MM-DD') },
        { parameter: 'limit', seen: '-1', detail: expect.stringContaining('1 to 500') },
      ],
    });
  });

  it.each(['incidents', 'incidents.geojson', 'incidents.csv', 'incidents/toulon-2025-04-14'])(
    'is refused by %s alike',
    async (route) => {
      const answer = await ask(`${route}?method=nonsense`);
      expect(answer.status).toBe(400);
      expect((await answer.json()).errors).toEqual([
        { parameter: 'method', seen: 'nonsense', detail: expect.stringContaining('gunfire') },
      ]);
    },
  );

  it('names a cursor that is not of this selection', async () => {
    for (const query of ['cursor=nobody', 'cursor=toulon-2025-04-14&night=2025-04-13']) {
      const answer = await ask(`incidents?${query}`);
      expect(answer.status).toBe(400);
      expect((await answer.json()).errors).toMatchObject([{ parameter: 'cursor' }]);
    }
  });

  it('names the end of a range that comes before its beginning', async () => {
    const answer = await ask('incidents?from=2025-04-15&to=2025-04-14');
    expect((await answer.json()).errors).toMatchObject([
      { parameter: 'from' },
      { parameter: 'to', seen: '2025-04-14' },
    ]);
  });

  it('is not repeated at length', async () => {
    const answer = await ask(`incidents?method=${'x'.repeat(5000)}`);
    expect((await answer.json()).errors[0].seen).toHaveLength(200);
  });
});

describe('what is not there', () => {
  it.each([
    'incidents/nowhere-2025-04-14',
    'incidents/__proto__',
    'incidents/%00',
    'articles/nowhere',
    'articles/__proto__',
  ])('is a problem, not a page: %s', async (address) => {
    const answer = await ask(address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({ type: 'about:blank', title: 'Not Found', status: 404 });
  });

  it('is said of addresses that the API does not have', async () => {
    const answer = await getAnythingElse(new Request('http://127.0.0.1:3000/api/v2/incidents'), undefined);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });
});

describe('a fault of ours', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    expect(console.error).toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  const failWith = (error: unknown) =>
    answerGet(() => {
      throw error;
    })(new Request('http://127.0.0.1:3000/api/v1/incidents'), undefined);

  it('is told in a sentence, without its message or where it happened', async () => {
    const answer = await failWith(new Error('secret at /srv/file.ts:1'));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
    expect(await answer.text()).not.toMatch(/secret|\.ts|stack/);
  });

  it.each(['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'P1008', 'P2028'])(
    'asks to come back when the database is busy: %s',
    async (code) => {
      const answer = await failWith(Object.assign(new Error('busy'), { code }));
      expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([503, true]);
      const wrapped = await failWith(
        new Error('outer', { cause: Object.assign(new Error('busy'), { code }) }),
      );
      expect(wrapped.status).toBe(503);
    },
  );

  it.each([undefined, null, 'text', 42])(
    'is told even when what was thrown is no error: %s',
    async (thrown) => {
      expect((await failWith(thrown)).status).toBe(500);
    },
  );
});

describe('OPTIONS', () => {
  it('lets any site ask whether what it has is current', () => {
    const { status, headers } = OPTIONS();
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-headers')).toContain('if-none-match');
    expect(headers.get('access-control-allow-methods')).toContain('GET');
  });
});

describe('the address of an incident', () => {
  const publicUrl = process.env.PUBLIC_URL;
  afterEach(() => {
    if (publicUrl === undefined) delete process.env.PUBLIC_URL;
    else process.env.PUBLIC_URL = publicUrl;
  });
  const urlWith = async (headers: Record<string, string>) => {
    const { data } = await (await ask('incidents?limit=1', headers)).json();
    return data[0].url.replace(data[0].slug, '…');
  };

  it('starts where the request was sent', async () => {
    expect(await urlWith({})).toBe('http://127.0.0.1:3000/en/incidents/…');
    expect(await urlWith({ host: 'localhost:3000' })).toBe('http://localhost:3000/en/incidents/…');
  });

  it('does not believe a forwarded host, nor a host that is none', async () => {
    expect(await urlWith({ 'x-forwarded-host': 'evil.test' })).toBe('http://127.0.0.1:3000/en/incidents/…');
    expect(await urlWith({ host: 'evil.test/path?' })).toBe('http://127.0.0.1:3000/en/incidents/…');
  });

  it('starts at PUBLIC_URL where that is set', async () => {
    process.env.PUBLIC_URL = 'https://mirador.example.org/';
    expect(await urlWith({ host: 'localhost:3000' })).toBe('https://mirador.example.org/en/incidents/…');
    expect((await askJson('incidents.geojson?limit=1')).features[0].properties.url).toContain(
      'https://mirador.example.org/en/',
    );
  });
});
