import { beforeAll, describe, expect, it } from 'vitest';
import { showCheck } from '@/app/[locale]/desk/(inside)/drafts/show-check';
import { checkForm } from '@/lib/data/desk/review';
import { findIncident } from '@/lib/data/published';
import type { Editor } from '@/lib/domain/editor';
import type { DraftForm } from '@/lib/domain/form-shape';
import { listPublicTexts } from '@/lib/domain/homes';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { saveDraft } from '@/lib/workflows/save-draft';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { ask } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';
import { formSource, publishForm, reauForm, startDraft } from '../support/incident-forms';

let editor: Editor;
let publisher: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  publisher = await hirePerson('publisher');
});

const BARE = { name: null, commune: null, inseeCode: null, lat: null, lon: null };
const home = { ...BARE, kind: 'private_home' as const, departmentCode: '77' as const };
const both = (text: string) => ({ en: text, fr: text });

/** An attack at a home with something typed into every place that takes a text, and nothing that leads there. */
const homeForm: DraftForm = reauForm({
  site: { slug: null, new: home },
  traces: [{ kind: 'tag', text: 'DDPF', code: null }],
  time: { text: 'about eleven', from: '23:00', to: null, precision: 'about' },
  summary: both('A car burned.'),
  sources: [
    formSource({
      quote: 'a car burned',
      supports: ['site', 'night', 'method', 'trace', 'time'],
      speaker: 'a prosecutor',
      relay: 'an agency',
      speakerRole: 'prosecutor',
      origin: { slug: null, new: both('A prosecutor') },
      says: { trace: [{ kind: 'tag', text: 'DDPF', code: null }] },
      article: {
        slug: null,
        new: {
          ...{ outlet: null, outletName: 'The Test Gazette', title: 'A car burned', language: 'en' },
          ...{ url: 'https://gazette.example/car', publishedOn: '2025-04-15', publishedBasis: 'inferred' },
          publishedReason: both('It says yesterday.'),
        },
      },
    }),
  ],
  reasons: { night: { rule: 'editor', ...both('It says so.') } },
});
const TEXTS = listPublicTexts(homeForm).map(({ path }) => path);

/** A form with this text in one of its places. */
function withText(form: DraftForm, path: string, text: string): DraftForm {
  const copy = structuredClone(form);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    copy as unknown as Record<string, unknown>,
  );
  parent[last] = text;
  return copy;
}

/** A few words for each thing that may lead to a home. */
const LEAKS = {
  coordinates: '48.6342, 2.5184',
  plus_code: '8FW4JGM9+4X',
  street: 'rue des Lilas',
  residence: 'résidence Les Pins',
  unit: 'appartement 12',
  postcode: '77550',
  plate: 'AB-123-CD',
  phone: '06 12 34 56 78',
  email: 'a@example.org',
  commune: 'Réau',
};

describe('a text that leads to a home', () => {
  it('can be typed into these places, in both languages', () => {
    expect([...TEXTS].sort()).toEqual(
      [
        ...['time.text', 'summary.en', 'summary.fr', 'traces.0.text'],
        ...['reasons.night.en', 'reasons.night.fr'],
        ...['quote', 'speaker', 'relay', 'origin.new.en', 'origin.new.fr', 'says.trace.0.text'].map(
          (part) => `sources.0.${part}`,
        ),
        ...['outletName', 'title', 'url', 'publishedReason.en', 'publishedReason.fr'].map(
          (part) => `sources.0.article.new.${part}`,
        ),
      ].sort(),
    );
  });

  const places = TEXTS.filter((path) => !path.endsWith('.url'));
  it.each(places)('blocks publishing in %s, and is shown where it stands', async (path) => {
    for (const [kind, text] of Object.entries(LEAKS)) {
      const typed = `seen: ${text}`;
      const { blockers } = await checkForm(editor, withText(homeForm, path, typed));
      const told = blockers.filter((row) => row.code === 'home_detail').map((row) => [row.path, row.leaks]);
      expect(told, kind).toEqual([[path, [{ kind, start: 6, end: typed.length, text }]]]);
    }
  });

  it('is refused by publishing, with everything that was typed kept', async () => {
    const form = withText(homeForm, 'summary.fr', `Au ${LEAKS.street}.`);
    const draft = await startDraft(editor, form);
    const submitted = await submitDraft(editor, draft);
    if (!submitted.done) throw new Error(submitted.why);
    const answer = await publishDraft(publisher, { id: draft.id, version: submitted.version });
    expect(answer).toMatchObject({ done: false, blockers: [{ path: 'summary.fr', code: 'home_detail' }] });
    const [row] = databaseRows<{ form: string }>(`SELECT form FROM Draft WHERE id = '${draft.id}'`);
    expect(row?.form).toContain(LEAKS.street);
  });

  it('is refused as a public id: the desk names a home by its département', async () => {
    const paths = async (slug: string) =>
      (await checkForm(editor, { ...homeForm, slug })).blockers.map(({ path }) => path);
    expect(await paths('reau-2025-04-13')).toEqual(['slug']);
    expect(await paths('12-rue-des-lilas')).toEqual(['slug']);
    expect(await paths('seine-et-marne-home-2025-04-13')).toEqual([]);
  });
});

describe('the place of a home', () => {
  it('that no source gives can be held with a reason, and the form offers to write one', async () => {
    const sources = homeForm.sources.map((row) => ({ ...row, supports: row.supports.slice(1) }));
    const form = { ...homeForm, sources };
    const { blockers } = await showCheck(editor, { form, incident: null }, 'en');
    expect(blockers).toMatchObject([{ path: 'site', reasonFor: 'site' }]);
    const settled = { ...form.reasons, site: { rule: 'editor' as const, ...both('The prefect said so.') } };
    expect((await checkForm(editor, { ...form, reasons: settled })).blockers).toEqual([]);
  });
});

describe('an attack at a home', () => {
  const point = { lat: 48.634219, lon: 2.518437 };
  const typed = { name: 'The yellow house', commune: 'Réau', inseeCode: '77001', ...point };
  let slug: string;

  it('loses name, commune and point when its place turns out to be a home, and is published without', async () => {
    const office = { ...typed, kind: 'office' as const, departmentCode: '77' as const };
    const draft = await startDraft(editor, { ...homeForm, site: { slug: null, new: office } });
    const turned = { ...office, kind: 'private_home' as const };
    const form = { ...homeForm, site: { slug: null, new: turned } };
    const saved = await saveDraft(editor, { ...draft, form });
    if (!saved.done) throw new Error(JSON.stringify(saved));
    const [row] = databaseRows<{ form: string }>(`SELECT form FROM Draft WHERE id = '${draft.id}'`);
    for (const detail of ['yellow', 'Réau', '77001', '48.63', '2.518'])
      expect(row?.form).not.toContain(detail);
    const submitted = await submitDraft(editor, { id: draft.id, version: saved.version });
    if (!submitted.done) throw new Error(submitted.why);
    const published = await publishDraft(publisher, { id: draft.id, version: submitted.version });
    if (!('slug' in published)) throw new Error(JSON.stringify(published));
    slug = published.slug;
    expect(slug).toBe('seine-et-marne-home-2025-04-13');
  });

  it('says nothing of where it is, in the API, the exports and the tables that readers are served from', async () => {
    const answers = await Promise.all(
      ['incidents', `incidents/${slug}`, 'incidents.csv', 'incidents.geojson', 'sites', 'articles'].map(
        async (address) => (await ask(`${address}`)).text(),
      ),
    );
    const page = JSON.stringify(await findIncident(slug));
    const tables = JSON.stringify(databaseRows(`SELECT * FROM Site WHERE kind = 'private_home'`));
    for (const text of [...answers, page, tables])
      for (const detail of ['yellow house', '77001', '48.634', '2.5184']) expect(text).not.toContain(detail);
    const [site] = databaseRows(`SELECT commune, inseeCode, lat, lon, geoPrecision FROM Site
      JOIN Incident ON siteSlug = Site.slug WHERE Incident.slug = '${slug}'`);
    expect(site).toEqual({ commune: null, inseeCode: null, lat: null, lon: null, geoPrecision: 'withheld' });
    expect(answers[0]).toContain(slug);
  });

  it('changes only with a reason that does not lead there either: readers see it', async () => {
    const reason = `It was ${LEAKS.street}.`;
    const summary = both('A car burned that night.');
    const edit = { incident: slug, incidentVersion: 1, reason };
    const again = { ...homeForm, summary };
    await expect(publishForm({ editor, publisher }, again, edit)).rejects.toThrow(/reason_leaks/);
    const refused = await withdrawIncident(publisher, { slug, version: 1, reason });
    expect(refused).toMatchObject({ why: 'reason_leaks', leaks: [{ kind: 'street', text: LEAKS.street }] });
    expect(JSON.stringify(databaseRows('SELECT reason FROM Revision'))).not.toContain('Lilas');
    expect(
      (await withdrawIncident(publisher, { slug, version: 1, reason: 'It was an accident.' })).done,
    ).toBe(true);
  });
});
