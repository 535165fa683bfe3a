import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrokenLink } from '@/lib/data/chain';
import { findEditable } from '@/lib/data/desk/incidents';
import { findMergePreview } from '@/lib/data/desk/merge';
import { checkForm } from '@/lib/data/desk/review';
import { findIncident, listIncidents } from '@/lib/data/published';
import { findGone } from '@/lib/data/published-redirect';
import { getRevision } from '@/lib/data/published-revision';
import type { Editor } from '@/lib/domain/editor';
import { EVERYTHING } from '@/lib/filters/address';
import { mergeIncidents } from '@/lib/workflows/merge-incidents';
import { undoMerge } from '@/lib/workflows/undo-merge';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { useSeededDatabase } from '../support/database';
import { heldIncidents } from '../support/desk-context';
import { hirePerson } from '../support/editors';
import { listHeldRows } from '../support/held-rows';
import { formSource, publishForm, reauForm } from '../support/incident-forms';

let editor: Editor;
let publisher: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
});

const seen = async (slug: string) => ({ slug, version: (await findEditable(editor, slug))?.version ?? 0 });
const merge = async (from: string, into: string) =>
  mergeIncidents(publisher, { from: await seen(from), into: await seen(into), reason: 'One attack.' });
const undo = async (slug: string) => undoMerge(publisher, { ...(await seen(slug)), reason: 'Two attacks.' });
const listPublic = async () => (await listIncidents(EVERYTHING)).selection.map(({ slug }) => slug);

/** What would have to be settled before an edit of an incident could be published. */
const listLeftOpen = async (slug: string) => {
  const { form = reauForm() } = (await findEditable(editor, slug)) ?? {};
  const { blockers } = await checkForm(editor, form, { incident: slug });
  return blockers.map(({ path, code }) => [path, code]);
};

const isHome = (slug: string) => /(?:-home|-building)-/.test(slug);
const SLUGS = heldIncidents.map(({ slug }) => slug);
const PAIRS = SLUGS.flatMap((from) =>
  SLUGS.filter((into) => into !== from).map((into) => [from, into] as const),
);
const MERGEABLE = PAIRS.filter(([from, into]) => isHome(from) === isHome(into));

it('knows the homes among the coded incidents', () => {
  expect(SLUGS.filter(isHome)).toHaveLength(2);
});

describe('a merge of two coded incidents', () => {
  it('moves the statements, leads the old address on, and undone leaves everything as it was', async () => {
    const before = listHeldRows();
    for (const [from, into] of MERGEABLE) {
      const moved = (await findIncident(from))?.evidence.map(({ id }) => id) ?? [];
      const revision = await getRevision();
      expect(await merge(from, into), `${from} into ${into}`).toMatchObject({ done: true, slug: into });
      expect(await getRevision()).toBeGreaterThan(revision);
      expect(await listPublic()).not.toContain(from);
      expect(await findGone(from)).toEqual({ state: 'merged', into });
      const ids = (await findIncident(into))?.evidence.map(({ id }) => id) ?? [];
      expect(ids).toEqual(expect.arrayContaining(moved));
      expect(await listLeftOpen(into), `${from} into ${into}`).toEqual([]);

      expect(await undo(from), `${from} out of ${into}`).toMatchObject({ done: true });
      expect(listHeldRows()).toEqual(before);
      expect(await findGone(from)).toBeNull();
    }
    expect((await findBrokenLink()).broken).toBeNull();
  }, 300_000);

  it('holds place and night by a ruling that names it, once the two contradict each other', async () => {
    const [early, late] = ['nanterre-2025-04-13', 'nanterre-2025-04-14'];
    await merge(early, late);
    const { form } = (await findEditable(editor, late)) ?? {};
    expect(form?.night).toBe('2025-04-14');
    expect(form?.reasons.night?.en).toContain(early);
    expect(form?.reasons.site).toBeUndefined();
    await undo(early);
  });

  it('of a home with another place is refused: its statements would lead there', async () => {
    const before = listHeldRows();
    for (const [from, into] of PAIRS.filter((pair) => !MERGEABLE.includes(pair)))
      expect(await merge(from, into)).toMatchObject({ why: 'home_and_other' });
    expect(listHeldRows()).toEqual(before);
  });
});

describe('merges of merges', () => {
  const prisons = SLUGS.filter((slug) => !isHome(slug));
  const chains = fc.shuffledSubarray(prisons, { minLength: 3, maxLength: 5 });

  it('lead every old address to the last one; undone in turn they leave everything as it was', async () => {
    await fc.assert(
      fc.asyncProperty(chains, async (slugs) => {
        const before = listHeldRows();
        const last = slugs.at(-1) ?? '';
        for (const [at, from] of slugs.slice(0, -1).entries())
          expect(await merge(from, slugs[at + 1] ?? '')).toMatchObject({ done: true });
        for (const slug of slugs.slice(0, -1))
          expect(await findGone(slug)).toEqual({ state: 'merged', into: last });
        // A link of the middle cannot be taken out: first the merge that came later.
        expect(await undo(slugs[0] ?? '')).toMatchObject({ why: 'kept_not_published' });
        for (const slug of slugs.slice(0, -1).reverse())
          expect(await undo(slug)).toMatchObject({ done: true });
        expect(listHeldRows()).toEqual(before);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 180_000);

  it('of several into one come out in any order', async () => {
    await fc.assert(
      fc.asyncProperty(chains, fc.infiniteStream(fc.nat()), async ([into = '', ...from], order) => {
        const before = listHeldRows();
        for (const slug of from) expect(await merge(slug, into)).toMatchObject({ done: true });
        const out = [...from].sort(() => ((order.next().value ?? 0) % 2 ? 1 : -1));
        for (const slug of out) expect(await undo(slug)).toMatchObject({ done: true });
        expect(listHeldRows()).toEqual(before);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 180_000);
});

describe('what became of the one merged into', () => {
  it('stays, when the merge is undone after an edit', async () => {
    const twin = await publishForm({ editor, publisher }, reauForm({ slug: 'twin', sources: [flames] }));
    const main = await publishForm({ editor, publisher }, reauForm({ slug: 'main' }));
    await merge(twin.slug, main.slug);
    const { form, version } = (await findEditable(editor, main.slug)) ?? { form: reauForm(), version: 0 };
    const summary = { en: 'A better sentence.', fr: 'Une meilleure phrase.' };
    const sources = [...form.sources, formSource({ key: 'row-late', quote: 'found the next day' })];
    const edit = { incident: main.slug, incidentVersion: version, reason: 'More is known.' };
    await publishForm({ editor, publisher }, { ...form, summary, sources }, edit);
    expect(await undo(twin.slug)).toMatchObject({ done: true });
    const quotes = async (slug: string) => (await findIncident(slug))?.evidence.map((row) => row.quote) ?? [];
    expect(new Set(await quotes(main.slug))).toEqual(
      new Set(['an attack was reported', 'found the next day']),
    );
    expect(new Set(await quotes(twin.slug))).toEqual(new Set(['flames seen']));
    expect((await findIncident(main.slug))?.incident.summary).toEqual(summary);
  });

  it('stays, when it was ruled anew after the merge', async () => {
    const [early, late] = ['nanterre-2025-04-13', 'nanterre-2025-04-14'];
    await merge(early, late);
    const { form = reauForm(), version = 0 } = (await findEditable(editor, late)) ?? {};
    const night = { rule: 'editor' as const, en: 'The mayor says so.', fr: 'Le maire le dit.' };
    const edit = { incident: late, incidentVersion: version, reason: 'The mayor spoke.' };
    await publishForm({ editor, publisher }, { ...form, reasons: { ...form.reasons, night } }, edit);
    expect(await undo(early)).toMatchObject({ done: true });
    expect((await findEditable(editor, late))?.form.reasons.night).toEqual(night);
  });

  it('keeps the merge, when it would be left with nothing of its own', async () => {
    const twin = await publishForm({ editor, publisher }, reauForm({ slug: 'twin-2', sources: [flames] }));
    const main = await publishForm({ editor, publisher }, reauForm({ slug: 'main-2' }));
    await merge(twin.slug, main.slug);
    const { form, version } = (await findEditable(editor, main.slug)) ?? { form: reauForm(), version: 0 };
    const sources = form.sources.filter(({ quote }) => quote === 'flames seen');
    const edit = { incident: main.slug, incidentVersion: version, reason: 'The other report was wrong.' };
    await publishForm({ editor, publisher }, { ...form, sources }, edit);
    const before = listHeldRows();
    expect(await undo(twin.slug)).toMatchObject({ done: false, why: 'merge_stands' });
    expect(listHeldRows()).toEqual(before);
  });

  it('is told under the address of the merged one, when it was withdrawn', async () => {
    const twin = await publishForm({ editor, publisher }, reauForm({ slug: 'twin-3', sources: [flames] }));
    const main = await publishForm({ editor, publisher }, reauForm({ slug: 'main-3' }));
    await merge(twin.slug, main.slug);
    await withdrawIncident(publisher, { ...(await seen(main.slug)), reason: 'No attack.' });
    expect(await findGone(twin.slug)).toMatchObject({ state: 'withdrawn', slug: main.slug });
    expect(await undo(twin.slug)).toMatchObject({ why: 'kept_not_published' });
  });
});

describe('a time outside the night that stays', () => {
  const at = (night: string, from: string, key: string) =>
    reauForm({
      night,
      time: { text: null, from, to: null, precision: 'about' },
      sources: [formSource({ key, quote: 'seen', supports: ['site', 'night'] })],
      methods: [],
    });
  const timed = (night: string, from: string, key: string) => {
    const form = at(night, from, key);
    const said = formSource({ key: `${key}-time`, quote: `seen at ${from}`, supports: ['time'] });
    return { ...form, slug: key, sources: [...form.sources, said] };
  };
  const timeOf = async (slug: string) => (await findEditable(editor, slug))?.form.time;

  it('moves as what was said, decides nothing, is told before, and goes back', async () => {
    const { slug: from } = await publishForm({ editor, publisher }, timed('2025-04-20', '23:10', 'evening'));
    for (const [key, own] of [
      ['morning', '05:20'],
      ['timeless', null],
    ] as const) {
      const other = timed('2025-04-21', own ?? '04:00', key);
      const form = own ? other : { ...other, time: reauForm().time, sources: other.sources.slice(0, 1) };
      const { slug: into } = await publishForm({ editor, publisher }, form);
      const before = listHeldRows();
      const preview = await findMergePreview(publisher, { from, into });
      expect(preview?.outside.map(({ quote }) => quote)).toEqual(['seen at 23:10']);
      expect(preview?.changes.map(({ path }) => path)).not.toContain('time');
      expect(await merge(from, into)).toMatchObject({ done: true });
      expect((await timeOf(into))?.from).toBe(own);
      expect((await findIncident(into))?.evidence.map(({ quote }) => quote)).toContain('seen at 23:10');
      const { form: merged, version } = (await findEditable(editor, into)) ?? {};
      const edit = { incident: into, incidentVersion: version ?? 0, reason: 'Shorter.' };
      await publishForm({ editor, publisher }, { ...merged, summary: { en: 'Seen.', fr: 'Vu.' } }, edit);
      expect((await timeOf(into))?.from).toBe(own);
      expect(await undo(from)).toMatchObject({ done: true });
      expect((await timeOf(from))?.from).toBe('23:10');
      const kept = listHeldRows().filter((row) => (row as { slug: string }).slug === from);
      expect(before).toEqual(expect.arrayContaining(kept));
    }
  });
});

const flames = formSource({ key: 'row-2', quote: 'flames seen' });

describe('a merge that must not be', () => {
  it('is refused: of one with itself, of what is gone or changed, without a reason, by an editor', async () => {
    const [one = '', other = ''] = await listPublic();
    const [from, into] = [await seen(one), await seen(other)];
    const reason = 'One attack.';
    const refused = async (input: Parameters<typeof mergeIncidents>[1]) => mergeIncidents(publisher, input);
    expect(await refused({ from, into: from, reason })).toMatchObject({ why: 'same_incident' });
    expect(await refused({ from, into: { slug: 'nowhere', version: 1 }, reason })).toMatchObject({
      why: 'incident_gone',
    });
    expect(await refused({ from, into: { ...into, version: 99 }, reason })).toMatchObject({
      why: 'incident_changed',
    });
    expect(await refused({ from: { ...from, version: 0 }, into, reason })).toMatchObject({
      why: 'incident_changed',
    });
    expect(await refused({ from, into, reason: '' })).toMatchObject({ why: 'reason_missing' });
    await expect(mergeIncidents(editor, { from, into, reason })).rejects.toThrow(/may not merge/);
    expect(await undo(one)).toMatchObject({ why: 'incident_not_merged' });
  });
});
