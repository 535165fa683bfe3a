import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/data/database';
import { findEditable } from '@/lib/data/desk/incidents';
import { moveRevision } from '@/lib/data/revisions';
import type { Editor } from '@/lib/domain/editor';
import { toOpenApi } from '@/lib/exports/openapi/document';
import { FILTERS } from '@/lib/filters/filters';
import { mergeIncidents } from '@/lib/workflows/merge-incidents';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { useSeededDatabase } from '../support/database';
import { askDocumented, listRouteFiles, makeValidator, toDocumentedPath } from '../support/documented-api';
import { hirePerson } from '../support/editors';
import { publishForm, reauForm } from '../support/incident-forms';

type Schema = Record<string, unknown>;
type Parameter = { name: string; in: string; required?: boolean; description: string; schema: Schema };
type Answer = {
  $ref?: string;
  description?: string;
  content?: Record<string, { schema: { $ref?: string } }>;
};
type Get = {
  operationId: string;
  summary: string;
  parameters: Parameter[];
  responses: Record<string, Answer>;
};

const document = toOpenApi('https://mirador.example.org');
const paths = document.paths as Record<string, { get: Get }>;
const rows = Object.entries(paths).map(([path, { get }]) => [path, get] as const);
const validate = makeValidator();

/** Addresses that a documented path is asked at, so that every part of its answers is met. */
const ADDRESSES: Record<string, string[]> = {
  '/api/v1/incidents': ['?limit=3', '?limit=500', '?asOf=2025-04-15', '?method=explosive'],
  '/api/v1/incidents/{slug}': [
    '/toulon-2025-04-14',
    '/bouches-du-rhone-home-2025-04-15',
    '/nanterre-2025-04-14',
    '/reau-2025-04-13',
    '/valence-2025-04-14?asOf=2025-04-15',
    '/reau-2025-04-13?version=1',
  ],
  '/api/v1/articles/{slug}': [
    '/al-jazeera-2025-04-15',
    '/the-national-2025-04-17',
    '/unidentified-2025-04-16',
  ],
  '/api/v1/changes': ['?since=0', '?since=0&limit=2', '?since=99999'],
  '/api/v1/incidents.geojson': ['', '?limit=2'],
};

const resolve = (path: string, rest: string) => path.replace('/{slug}', '') + rest;
const addressesOf = (path: string) => (ADDRESSES[path] ?? ['']).map((rest) => resolve(path, rest));

let publisher: Editor;
const seen = async (slug: string) => ({ slug, version: (await findEditable(publisher, slug))?.version ?? 0 });

beforeAll(async () => {
  useSeededDatabase();
  const editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
  const { slug } = await publishForm({ editor, publisher }, reauForm());
  const edit = { incident: slug, incidentVersion: 1, reason: 'A better sentence.' };
  const form = (await findEditable(editor, slug))?.form ?? reauForm();
  await publishForm({ editor, publisher }, { ...form, summary: { en: 'It burned.', fr: 'Feu.' } }, edit);
  const [from, into] = [await seen('nanterre-2025-04-13'), await seen('nanterre-2025-04-14')];
  await mergeIncidents(publisher, { from, into, reason: 'One attack.' });
  await withdrawIncident(publisher, { ...(await seen('nimes-2025-04-14')), reason: 'A false alarm.' });
  await inTransaction(async (tx) => {
    const text = 'Some words of our own, long enough. '.repeat(200);
    await tx.article.update({ where: { slug: 'rfi-2025-04-16' }, data: { canonicalText: text } });
    const note = { en: 'Read again.', fr: 'Relu.' };
    const key = 'incident:bouches-du-rhone-home-2025-04-15:vehicles_burned:value';
    await tx.conflictRuling.create({ data: { key, status: 'kept_as_range', note, by: 'A publisher' } });
    await moveRevision(tx);
  });
});

describe('the document', () => {
  it('is what its address answers, with the address of the site', async () => {
    const answer = await askDocumented('/api/openapi.json', '/api/openapi.json');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
    const given = await answer.json();
    expect(given).toEqual({
      ...JSON.parse(JSON.stringify(document)),
      servers: [{ url: 'http://127.0.0.1:3000' }],
    });
    expect(given.openapi).toMatch(/^3\.1\.\d$/);
  });

  it('describes every route there is, and no other', () => {
    expect(Object.keys(paths).sort()).toEqual(listRouteFiles().map(toDocumentedPath).sort());
  });

  it('has for every route a name of its own, a summary and an answer', () => {
    const ids = rows.map(([, get]) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [path, get] of rows) {
      expect([path, get.operationId]).toEqual([path, expect.stringMatching(/^[a-z][A-Za-z]+$/)]);
      expect([path, get.summary]).toEqual([path, expect.stringMatching(/\.$/)]);
      expect([path, Object.keys(get.responses)]).toEqual([path, expect.arrayContaining(['200'])]);
      for (const answer of Object.values(get.responses))
        expect([path, answer.$ref ?? answer.description]).toEqual([path, expect.stringMatching(/./)]);
    }
  });

  it('gives every parameter once, with a description and a schema, and each part of a path', () => {
    for (const [path, { parameters }] of rows) {
      const names = parameters.map((row) => `${row.in} ${row.name}`);
      expect([path, new Set(names).size]).toEqual([path, names.length]);
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const inPath = parameters.filter((row) => row.in === 'path');
      expect(inPath.map(({ name, required }) => [name, required])).toEqual(parts.map((name) => [name, true]));
      for (const { name, description, schema } of parameters)
        expect([path, name, description, Object.keys(schema).length > 0]).toEqual([
          path,
          name,
          expect.stringMatching(/^[A-Z].+\.$/),
          true,
        ]);
    }
  });

  it('refers to nothing that it does not have, and has nothing that it does not refer to', () => {
    const found = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(
      ([, pointer]) => pointer ?? '',
    );
    const at = (pointer: string) =>
      pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((node, key) => (node as Schema)?.[key], document);
    expect(found.filter((pointer) => at(pointer) === undefined)).toEqual([]);
    const kept = Object.entries(document.components).flatMap(([kind, named]) =>
      Object.keys(named).map((name) => `/components/${kind}/${name}`),
    );
    expect(kept.filter((pointer) => !found.includes(pointer))).toEqual([]);
  });

  it('leaves no member of an answer undescribed: what is not in the schema is refused', async () => {
    const { data, meta } = await (
      await askDocumented('/api/v1/incidents', '/api/v1/incidents?limit=1')
    ).json();
    expect(validate('IncidentList', { data, meta })).toEqual([]);
    expect(validate('IncidentList', { data, meta, more: 1 })).not.toEqual([]);
    expect(validate('IncidentList', { data: [{ ...data[0], address: 'x' }], meta })).not.toEqual([]);
    const { slug: _, ...without } = data[0];
    expect(validate('IncidentList', { data: [without], meta })).not.toEqual([]);
  });
});

describe('an answer', () => {
  const withSchema = rows.flatMap(([path, get]) =>
    Object.entries(get.responses['200']?.content ?? {}).flatMap(([type, { schema }]) =>
      addressesOf(path).map((address) => [address, path, { type, ref: schema.$ref }] as const),
    ),
  );

  it.each(withSchema)('of %s is what the document says', async (address, path, { type, ref }) => {
    const answer = await askDocumented(path, address);
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
    if (ref) expect(validate(ref.split('/').at(-1) ?? '', await answer.json())).toEqual([]);
  });

  it('that refuses is what the document says, with a status that it names', async () => {
    const refused = [
      ['/api/v1/incidents', '/api/v1/incidents?night=x&limit=0', 400],
      ['/api/v1/incidents/{slug}', '/api/v1/incidents/nowhere', 404],
      ['/api/v1/incidents/{slug}', '/api/v1/incidents/nimes-2025-04-14', 410],
      ['/api/v1/incidents/{slug}', '/api/v1/incidents/toulon-2025-04-14?version=x', 400],
      ['/api/v1/articles/{slug}', '/api/v1/articles/nowhere', 404],
      ['/api/v1/changes', '/api/v1/changes?since=x', 400],
      ['/api/v1/conflicts', '/api/v1/conflicts?kind=x', 400],
      ['/feed.xml', '/feed.xml?lang=de', 400],
    ] as const;
    for (const [path, address, status] of refused) {
      const answer = await askDocumented(path, address);
      expect([address, answer.status]).toEqual([address, status]);
      expect(Object.keys(paths[path]?.get.responses ?? {})).toContain(String(status));
      expect([address, validate('Problem', await answer.json())]).toEqual([address, []]);
    }
    const moved = await askDocumented('/api/v1/incidents/{slug}', '/api/v1/incidents/nanterre-2025-04-13');
    expect([moved.status, Object.keys(paths['/api/v1/incidents/{slug}']?.get.responses ?? {})]).toEqual([
      308,
      expect.arrayContaining(['308']),
    ]);
  });

  it('met every kind of record: none of these lists is empty', async () => {
    for (const noun of ['totals', 'loose-ends', 'developments', 'conflicts', 'changes']) {
      const { data } = await (await askDocumented(`/api/v1/${noun}`, `/api/v1/${noun}`)).json();
      expect([noun, data.length > 0]).toEqual([noun, true]);
    }
    const { data } = await (await askDocumented('/api/v1/changes', '/api/v1/changes')).json();
    expect(new Set(data.map(({ state }: { state: string }) => state))).toEqual(
      new Set(['published', 'withdrawn', 'merged']),
    );
  });
});

describe('a parameter', () => {
  const query = (path: string) => (paths[path]?.get.parameters ?? []).filter((row) => row.in === 'query');
  const codesOf = (schema: Schema) =>
    ((schema.enum ?? (schema.items as Schema | undefined)?.enum ?? []) as (string | number)[]).map(String);

  it('is there for every key of the query, in every format', () => {
    const keys = FILTERS.map(({ key }) => key);
    for (const path of ['/api/v1/incidents', '/api/v1/incidents.csv', '/api/v1/incidents.kml'])
      expect(query(path).map(({ name }) => name)).toEqual(keys);
    expect(query('/feed.xml').map(({ name }) => name)).toEqual([...keys, 'lang']);
  });

  const coded = rows.flatMap(([path]) =>
    query(path).flatMap(({ name, schema }) => {
      const codes = codesOf(schema);
      return codes.length === 0 ? [] : [[path, name, codes] as const];
    }),
  );

  it.each(coded)('of %s takes every code that the document lists: %s', async (path, name, codes) => {
    for (const code of codes) {
      const address = `${addressesOf(path)[0]?.split('?')[0]}?${name}=${encodeURIComponent(code)}`;
      expect([code, (await askDocumented(path, address)).status]).toEqual([code, 200]);
    }
    const wrong = `${addressesOf(path)[0]?.split('?')[0]}?${name}=no-such-code`;
    expect((await askDocumented(path, wrong)).status).toBe(400);
  });

  it('says its default and its bounds as they are', () => {
    const limit = (path: string) => query(path).find(({ name }) => name === 'limit')?.schema;
    expect(limit('/api/v1/incidents')).toMatchObject({
      type: 'integer',
      minimum: 1,
      maximum: 500,
      default: 100,
    });
    expect(limit('/api/v1/incidents.csv')).not.toHaveProperty('default');
    expect(query('/api/v1/changes').find(({ name }) => name === 'since')?.schema).toMatchObject({
      type: 'integer',
      minimum: 0,
      default: 0,
    });
    expect(query('/api/v1/incidents').find(({ name }) => name === 'method')).toMatchObject({
      ...{ style: 'form', explode: false },
      schema: {
        type: 'array',
        maxItems: 100,
        items: { enum: expect.arrayContaining(['gunfire', 'unspecified']) },
      },
    });
  });
});
