import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findDeskDraft, listDrafts } from '@/lib/data/desk/drafts';
import { findVersion, listRecordHistory } from '@/lib/data/desk/history';
import { findEditable, listDeskIncidents } from '@/lib/data/desk/incidents';
import { checkForm, findReview } from '@/lib/data/desk/review';
import type { Editor } from '@/lib/domain/editor';
import { type DraftForm, EMPTY_FORM } from '@/lib/domain/form-shape';
import { claimDraft, releaseDraft } from '@/lib/workflows/claim-draft';
import { discardDraft } from '@/lib/workflows/discard-draft';
import { mergeIncidents } from '@/lib/workflows/merge-incidents';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { rebaseDraft } from '@/lib/workflows/rebase-draft';
import { restoreVersion } from '@/lib/workflows/restore-version';
import { returnDraft } from '@/lib/workflows/return-draft';
import { ruleNotSame } from '@/lib/workflows/rule-not-same';
import { saveDraft } from '@/lib/workflows/save-draft';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { suppressValue } from '@/lib/workflows/suppress-value';
import { undoBatch } from '@/lib/workflows/undo-batch';
import { undoMerge } from '@/lib/workflows/undo-merge';
import { undoWithdrawal } from '@/lib/workflows/undo-withdrawal';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { BAD_ENTRIES } from '../support/bad-entries';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';
import { formSource, reauForm, startDraft } from '../support/incident-forms';

let admin: Editor;
let draft: { id: string; version: number };

beforeAll(async () => {
  useSeededDatabase();
  admin = await hirePerson('admin');
  draft = await startDraft(admin, reauForm());
});

const TABLES = [
  'Draft',
  'Revision',
  'Incident',
  'Statement',
  'Article',
  'Site',
  'Origin',
  'Outlet',
  'Batch',
  'Claim',
];
const everything = () => TABLES.map((table) => [table, databaseRows(`SELECT * FROM ${table}`)]);

let before: unknown;
beforeEach(() => {
  before = everything();
});
afterEach(async () => {
  expect(everything()).toEqual(before);
  expect((await listDrafts(admin, { list: 'all', page: 1 })).rows).toHaveLength(1);
  expect((await listDeskIncidents(admin, { q: '', state: null, page: 1 })).total).toBe(12);
});

/** A form with this in one of its places, whatever it is; places that are not there are made. */
function withValue(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(reauForm({ traces: [{ kind: 'tag', text: 'x', code: null }] })));
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = copy;
  for (const step of steps) {
    if (typeof at[step] !== 'object' || at[step] === null) at[step] = {};
    at = at[step];
  }
  Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

// Null is nothing typed. An empty name and names with the signs of other names are faults of the sent form, not of the stored one.
const STORABLE = BAD_ENTRIES.filter(
  ([name, value]) => value !== null && /^[a-z]\w*(\.\w+)*$/i.test(name) && !/proto|constr/.test(name),
);

describe('a bad value in a form', () => {
  it.each(STORABLE)('%s: %j is refused by name, and nothing is stored', async (name, value) => {
    const form = withValue(name, value);
    const answers = [
      await saveDraft(admin, { id: randomUUID(), version: 0, form }),
      await saveDraft(admin, { ...draft, form }),
      await rebaseDraft(admin, { ...draft, incidentVersion: 1, form }),
    ];
    const root = name.split('.').slice(0, 1).join('.');
    for (const answer of answers) {
      if (!('invalid' in answer)) throw new Error(JSON.stringify(answer));
      const told = answer.problems.filter(({ path }) => path === '' || path.startsWith(root));
      expect(told.length).toBeGreaterThan(0);
      for (const { message } of answer.problems) expect(message.fr).not.toBe('');
    }
  });

  /** For every text, number and choice of the form: what no field takes. */
  const places = listPlaces();
  const worst: [string, unknown][] = [
    ['an object', { not: 'x' }],
    ['a list of objects', [{ contains: 'x' }]],
    ['a function', () => 1],
    ['NUL', 'a\u0000b'],
    ['a lone surrogate', '\ud800'],
    ['nothing visible', '\u200b\u2060'],
    ['2^53+1', 2 ** 53 + 1],
    ['not a number', Number.NaN],
    ['half', 1.5],
    ['two million signs', 'x'.repeat(2_000_000)],
    ['true', true],
  ];
  it.each(places)('anything odd in %s is refused', async (path) => {
    for (const [what, value] of worst) {
      const answer = await saveDraft(admin, { ...draft, form: withValue(path, value) });
      expect('invalid' in answer, what).toBe(true);
    }
  });
});

/** The path of every place of the form that holds something plain. */
function listPlaces(): string[] {
  const full: DraftForm = {
    ...EMPTY_FORM,
    ...{ slug: 'x', night: '2025-04-13', methods: ['gunfire'], targets: ['gate'], weapon: 'rifle' as never },
    site: {
      slug: null,
      new: {
        ...{ name: 'x', kind: 'office', commune: 'x', inseeCode: '77384', departmentCode: '77' },
        ...{ lat: 48.6, lon: 2.6 },
      },
    },
    time: { text: 'x', from: '05:20', to: null, precision: 'exact' },
    quantities: { injured: { min: 1, max: 1, qualifier: 'exactly' } },
    victim: { role: 'prison_officer', worksAt: 'x' },
    summary: { en: 'x', fr: 'x' },
    reasons: { night: { rule: 'editor', en: 'x', fr: 'x' } },
    sources: [
      formSource({
        ...{ speaker: 'x', relay: 'x', paragraph: 1, start: 1, end: 2 },
        ...{ origin: { slug: null, new: { en: 'x', fr: 'x' } }, says: { night: '2025-04-13' } },
        article: { slug: 'x', new: reauForm().sources[0]?.article.new ?? null },
      }),
    ],
  };
  const walk = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => walk(inner, path ? `${path}.${key}` : key))
      : [path];
  return walk(full, '');
}

const ODD: unknown[] = [
  ...[undefined, null, '', ' ', 'x', 0, 1, {}, [], true],
  ...[{ not: 'x' }, ['a'], 'a\u0000b', '\ud800', "'; DROP TABLE Draft; --", '../x', 'x'.repeat(100_000)],
  randomUUID(),
];
const VERSIONS: unknown[] = [...ODD, -1, 1.5, 2 ** 53 + 2, Number.NaN, Infinity, '1', { gt: 0 }];

type Verb = (id: never, version: never) => Promise<{ done: boolean } | unknown>;
const reason = 'Because.';
/** Every verb of the desk, by what names its record. */
const VERBS: Record<string, Verb> = {
  saveDraft: (id, version) => saveDraft(admin, { id, version, form: reauForm({ night: null }) }),
  editIncident: (slug, version) =>
    saveDraft(admin, {
      ...{ id: randomUUID(), version: 0, form: reauForm() },
      ...{ incident: slug ?? 'nowhere', incidentVersion: version },
    }),
  rebaseDraft: (id, version) =>
    rebaseDraft(admin, { id, version, incidentVersion: version, form: reauForm() }),
  submitDraft: (id, version) => submitDraft(admin, { id, version }),
  returnDraft: (id, version) => returnDraft(admin, { id, version, note: 'Why?' }),
  discardDraft: (id, version) => discardDraft(admin, { id, version }),
  publishDraft: (id, version) => publishDraft(admin, { id, version, reason }),
  ruleNotSame: (id) => ruleNotSame(admin, { id, slug: 'toulon-2025-04-14' }),
  ruleNotSameAs: (slug) => ruleNotSame(admin, { id: draft.id, slug: typeof slug === 'string' ? ' ' : slug }),
  withdrawIncident: (slug, version) => withdrawIncident(admin, { slug, version, reason }),
  undoWithdrawal: (slug, version) => undoWithdrawal(admin, { slug, version, reason }),
  undoMerge: (slug, version) => undoMerge(admin, { slug, version, reason }),
  restoreVersion: (slug, version) => restoreVersion(admin, { slug, version }),
  undoBatch: (id) => undoBatch(admin, id),
  mergeFrom: (slug, version) =>
    mergeIncidents(admin, {
      from: { slug, version },
      into: { slug: 'toulon-2025-04-14', version: 2 },
      reason,
    }),
  mergeInto: (slug, version) =>
    mergeIncidents(admin, {
      into: { slug, version },
      from: { slug: 'toulon-2025-04-14', version: 2 },
      reason,
    }),
};

describe('a record that is none, and a version that is none', () => {
  it.each(Object.keys(VERBS))('%s refuses them, without a failure', async (name) => {
    for (const id of ODD)
      for (const version of [1, 2 ** 53 + 2, undefined, { gt: 0 }])
        expect(await VERBS[name]?.(id as never, version as never)).toMatchObject({ done: false });
  });

  const onDraft = ['saveDraft', 'rebaseDraft', 'submitDraft', 'returnDraft', 'discardDraft', 'publishDraft'];
  it.each(onDraft)('%s takes no version that was never seen', async (name) => {
    for (const version of VERSIONS.filter((odd) => odd !== 1)) {
      const answer = await VERBS[name]?.(draft.id as never, version as never);
      expect(answer).toMatchObject({ done: false });
    }
  });

  const onIncident = ['editIncident', 'withdrawIncident', 'undoWithdrawal', 'undoMerge', 'restoreVersion'];
  it.each([...onIncident, 'mergeFrom', 'mergeInto'])(
    '%s takes no version that was never seen',
    async (name) => {
      for (const version of VERSIONS.filter((odd) => odd !== 1))
        expect(await VERBS[name]?.('nimes-2025-04-14' as never, version as never)).toMatchObject({
          done: false,
        });
    },
  );

  it('is told from a reason that is none', async () => {
    for (const odd of ODD.filter((value) => typeof value !== 'string' || !isProse(value))) {
      const seen = { slug: 'nimes-2025-04-14', version: 2 };
      expect(await withdrawIncident(admin, { ...seen, reason: odd })).toMatchObject({
        why: 'reason_missing',
      });
      expect(await returnDraft(admin, { ...draft, note: odd })).toMatchObject({ why: 'reason_bad' });
      expect(await suppressValue(admin, { text: odd, reason: odd })).toMatchObject({ done: false });
    }
  });

  it('is nothing to look at, and no failure', async () => {
    for (const odd of ODD.filter((value) => typeof value === 'string')) {
      expect(await findDeskDraft(admin, odd)).toBeNull();
      expect(await findReview(admin, odd)).toBeNull();
      expect(await findEditable(admin, odd)).toBeNull();
      expect(await findVersion(admin, { entity: 'draft', id: odd, version: 1 })).toBeNull();
      expect(await listRecordHistory(admin, { entity: 'incident', id: odd })).toEqual([]);
      expect(await claimDraft(admin, odd)).toEqual([]);
      await releaseDraft(admin, odd);
    }
  });
});

const isProse = (text: string) =>
  text.trim() !== '' && text.length <= 1000 && !text.includes('\u0000') && !text.includes('\ud800');

describe('the largest form that can be stored', () => {
  const long = (length: number) => 'x'.repeat(length);
  it('can be looked at and checked: what is new in it fits its tables', async () => {
    const article = {
      ...(reauForm().sources[0]?.article.new ?? null),
      outletName: long(120),
      title: long(300),
    };
    const form = reauForm({
      site: {
        slug: null,
        new: {
          ...{
            name: long(200),
            kind: 'office',
            commune: long(120),
            inseeCode: '77384',
            departmentCode: '77',
          },
          ...{ lat: 48.63, lon: 2.55 },
        },
      },
      summary: { en: long(2000), fr: long(2000) },
      sources: [
        formSource({
          ...{ speaker: long(200), relay: long(120), speakerRole: 'prosecutor' },
          ...{ origin: { slug: null, new: { en: long(500), fr: long(500) } } },
          article: { slug: null, new: article as never },
        }),
      ],
    });
    const answer = await checkForm(admin, form);
    expect(answer.blockers).toEqual([]);
  });
});
