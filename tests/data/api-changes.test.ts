import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrokenLink } from '@/lib/data/chain';
import { findEditable } from '@/lib/data/desk/incidents';
import type { Editor } from '@/lib/domain/editor';
import { mergeIncidents } from '@/lib/workflows/merge-incidents';
import { saveDraft } from '@/lib/workflows/save-draft';
import { undoMerge } from '@/lib/workflows/undo-merge';
import { undoWithdrawal } from '@/lib/workflows/undo-withdrawal';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { ask, askJson } from '../support/ask-api';
import { databaseFile, useSeededDatabase } from '../support/database';
import { hirePerson } from '../support/editors';
import { publishForm, reauForm, startDraft } from '../support/incident-forms';

let editor: Editor;
let publisher: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
});

type Change = { slug: string; state: string; revision: number; into: string | null; incident: object | null };

const revisionNow = async (): Promise<number> => (await askJson('incidents?limit=1')).meta.revision;
const since = async (revision: number): Promise<Change[]> =>
  (await askJson(`changes?since=${revision}&limit=500`)).data;
const seen = async (slug: string) => ({ slug, version: (await findEditable(publisher, slug))?.version ?? 0 });
const withdraw = async (slug: string, reason = 'A false alarm.') =>
  expect(await withdrawIncident(publisher, { ...(await seen(slug)), reason })).toMatchObject({ done: true });
const restore = async (slug: string) => {
  const told = { ...(await seen(slug)), reason: 'It was true.' };
  expect(await undoWithdrawal(publisher, told)).toMatchObject({ done: true });
};
const merge = async (from: string, into: string) => {
  const told = { from: await seen(from), into: await seen(into), reason: 'One attack.' };
  expect(await mergeIncidents(publisher, told)).toMatchObject({ done: true });
};
const part = async (slug: string) => {
  const told = { ...(await seen(slug)), reason: 'Two attacks.' };
  expect(await undoMerge(publisher, told)).toMatchObject({ done: true });
};
const edit = async (slug: string, en: string) => {
  const { form, version } = (await findEditable(editor, slug)) ?? { form: reauForm(), version: 0 };
  const changed = { ...form, summary: { en, fr: 'Une phrase.' } };
  await publishForm({ editor, publisher }, changed, {
    incident: slug,
    incidentVersion: version,
    reason: 'Better.',
  });
};

/** What whoever keeps a copy does with an answer: the records by their ids. */
const apply = (copy: Map<string, object>, changes: Change[]) => {
  for (const { slug, incident } of changes)
    if (incident) copy.set(slug, incident);
    else copy.delete(slug);
  return copy;
};
const listAll = async () =>
  new Map((await askJson('incidents?limit=500')).data.map((row: { slug: string }) => [row.slug, row]));

describe('what changed', () => {
  it('since the beginning is every published incident, as the list gives it, in order', async () => {
    const { data, meta } = await askJson('changes?since=0');
    expect(meta).toEqual({
      since: 0,
      total: 12,
      limit: 100,
      nextCursor: null,
      revision: await revisionNow(),
    });
    const order = data.map(({ revision }: Change) => revision);
    expect(order).toEqual([...new Set<number>(order)].sort((one, other) => one - other));
    expect(order.at(-1)).toBeLessThanOrEqual(meta.revision);
    expect(apply(new Map(), data)).toEqual(await listAll());
    expect((await askJson('changes')).data).toEqual(data);
  });

  it('since now is nothing, and so it is since a revision of the future', async () => {
    const now = await revisionNow();
    for (const revision of [now, now + 1, 999_999_999_999_999]) {
      const answer = await askJson(`changes?since=${revision}`);
      expect(answer).toEqual({
        data: [],
        meta: { since: revision, total: 0, limit: 100, nextCursor: null, revision: now },
      });
    }
  });

  it('names each record once, at its latest change, with all the parts that changed', async () => {
    const before = await revisionNow();
    await edit('toulon-2025-04-14', 'Shots were fired.');
    await edit('valence-2025-04-14', 'A car burned.');
    await edit('toulon-2025-04-14', 'Shots were fired at the gate.');
    const changes = await since(before);
    expect(changes).toMatchObject([
      { slug: 'valence-2025-04-14', state: 'published', version: 3, changed: ['summary.en', 'summary.fr'] },
      {
        slug: 'toulon-2025-04-14',
        state: 'published',
        version: 4,
        reason: 'Better.',
        changed: ['summary.en', 'summary.fr'],
        incident: { version: 4, summary: { en: 'Shots were fired at the gate.' } },
      },
    ]);
    expect(changes.at(-1)?.revision).toBe(await revisionNow());
    expect(await since(changes[0]?.revision ?? 0)).toMatchObject([{ slug: 'toulon-2025-04-14' }]);
  });

  it('is told of a new incident, and never of a draft', async () => {
    const before = await revisionNow();
    const draft = await startDraft(editor, reauForm({ slug: 'only-a-draft' }));
    await saveDraft(editor, { ...draft, form: reauForm({ slug: 'still-a-draft' }) });
    expect(await since(before)).toEqual([]);
    const { slug } = await publishForm({ editor, publisher }, reauForm());
    expect(await since(before)).toMatchObject([{ slug, state: 'published', incident: { version: 1 } }]);
  });
});

describe('a tombstone', () => {
  it('stands for an incident that was withdrawn, with the reason, and goes when it is back', async () => {
    const before = await revisionNow();
    const slug = 'nimes-2025-04-14';
    await withdraw(slug);
    const told = {
      slug,
      state: 'withdrawn',
      reason: 'A false alarm.',
      into: null,
      incident: null,
      changed: [],
    };
    expect(await since(before)).toEqual([
      { ...told, revision: await revisionNow(), version: 3, at: expect.stringMatching(/Z$/) },
    ]);
    const gone = await revisionNow();
    await restore(slug);
    for (const revision of [before, gone])
      expect(await since(revision)).toMatchObject([{ slug, state: 'published', incident: { version: 4 } }]);
  });

  it('of a merged incident says where it went, through every merge after it', async () => {
    const [one, two, three] = ['nanterre-2025-04-13', 'nanterre-2025-04-14', 'villepinte-2025-04-14'];
    const before = await revisionNow();
    await merge(one, two);
    expect(await since(before)).toMatchObject([
      { slug: two, state: 'published', incident: { slug: two } },
      { slug: one, state: 'merged', into: two, incident: null, reason: 'One attack.' },
    ]);
    await merge(two, three);
    expect(await since(before)).toMatchObject([
      { slug: one, state: 'merged', into: three },
      { slug: three, state: 'published' },
      { slug: two, state: 'merged', into: three },
    ]);
    for (const slug of [two, one]) await part(slug);
    expect((await since(before)).map(({ state }) => state)).toEqual(['published', 'published', 'published']);
  });

  it('of a home gives its id and why it went, and nothing else', async () => {
    const before = await revisionNow();
    const home = 'bouches-du-rhone-home-2025-04-15';
    await withdraw(home, 'Asked for.');
    const [told, ...more] = await since(before);
    expect([told, more]).toEqual([
      {
        ...{ slug: home, state: 'withdrawn', reason: 'Asked for.', changed: [], into: null, incident: null },
        ...{ revision: expect.any(Number), version: expect.any(Number), at: expect.any(String) },
      },
      [],
    ]);
    await restore(home);
  });
});

describe('a copy kept by its changes', () => {
  it('is the list again after every change, from whichever revision it starts', async () => {
    const copies = [{ at: 0, copy: new Map<string, object>() }];
    const steps = [
      () => edit('valence-2025-04-14', 'Another sentence.'),
      () => withdraw('nimes-2025-04-14'),
      () => merge('nanterre-2025-04-13', 'nanterre-2025-04-14'),
      () => restore('nimes-2025-04-14'),
      () => part('nanterre-2025-04-13'),
    ];
    for (const step of steps) {
      await step();
      const all = await listAll();
      for (const kept of copies) {
        const { data, meta } = await askJson(`changes?since=${kept.at}`);
        expect(apply(kept.copy, data)).toEqual(all);
        kept.at = meta.revision;
      }
      copies.push({ at: await revisionNow(), copy: new Map(all) as Map<string, object> });
    }
  });

  it('comes in pages, and misses nothing that changes between two of them', async () => {
    const copy = new Map<string, object>();
    let pages = 0;
    for (let cursor = ''; ; pages += 1) {
      const { data, meta } = await askJson(`changes?since=0&limit=3${cursor}`);
      expect(data.length).toBeLessThanOrEqual(3);
      apply(copy, data);
      // The last record of this page changes: it must come again.
      if (pages < 2) await edit(data.at(-1).slug, `Page ${pages}.`);
      if (meta.nextCursor === null) break;
      cursor = `&cursor=${meta.nextCursor}`;
    }
    expect(pages).toBeGreaterThan(3);
    expect(copy).toEqual(await listAll());
  });
});

describe('a question that cannot be read', () => {
  it.each(['x', '-1', '1.5', '1e3', '0x10', ' 1', '9'.repeat(16), '1,2', '%00'])(
    'is refused, with what was wanted: since=%s',
    async (text) => {
      const answer = await ask(`changes?since=${text}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
      expect((await answer.json()).errors).toMatchObject([
        { parameter: 'since', detail: expect.stringContaining('meta.revision') },
      ]);
    },
  );

  it('is refused with all its faults', async () => {
    const { errors } = await (await ask('changes?since=a&limit=0&cursor=b')).json();
    expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      'since',
      'limit',
      'cursor',
    ]);
    expect((await ask('changes?since=1&since=2')).status).toBe(400);
  });

  it('names a cursor that is of no answer', async () => {
    const now = await revisionNow();
    for (const query of ['since=5&cursor=5', 'since=5&cursor=4', `since=5&cursor=${now + 1}`]) {
      const answer = await ask(`changes?${query}`);
      expect([query, answer.status]).toEqual([query, 400]);
      expect((await answer.json()).errors).toMatchObject([{ parameter: 'cursor' }]);
    }
  });
});

describe('the history that the changes are read from', () => {
  const change = (sql: string) => {
    const database = new Database(databaseFile());
    const { changes } = database.prepare(sql).run();
    database.close();
    return changes;
  };

  it('holds together, and no longer when a change is made to look older', async () => {
    expect((await findBrokenLink()).broken).toBeNull();
    const last = `id = (SELECT MAX(id) FROM Revision WHERE dataset IS NOT NULL)`;
    expect(change(`UPDATE Revision SET dataset = dataset - 30 WHERE ${last}`)).toBe(1);
    expect((await findBrokenLink()).broken).toMatchObject({ why: 'does not move the dataset on' });
    change(`UPDATE Revision SET dataset = dataset + 30 WHERE ${last}`);
  });
});

describe('the tombstone', () => {
  it('of one merged into what was withdrawn since says both', async () => {
    const [one, two] = ['nanterre-2025-04-13', 'nanterre-2025-04-14'];
    const before = await revisionNow();
    await merge(one, two);
    await withdraw(two);
    expect((await since(before)).map(({ slug, state, into }) => [slug, state, into])).toEqual([
      [one, 'merged', two],
      [two, 'withdrawn', null],
    ]);
  });
});
