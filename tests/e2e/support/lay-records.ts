import { closeDatabase, getDatabase } from '@/lib/data/database';
import { findEditable } from '@/lib/data/desk/incidents';
import { keepUpload } from '@/lib/workflows/keep-upload';
import { mergeIncidents } from '@/lib/workflows/merge-incidents';
import { startImport } from '@/lib/workflows/move-upload';
import { readArticle } from '@/lib/workflows/read-article';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { workUpload } from '@/lib/workflows/work-upload';
import { reauForm, startDraft } from '../../support/incident-forms';
import { getPerson, toEditor } from '../../support/people';
import { SIX_ATTACKS } from '../../support/six-attacks';

/*
 * Run over a database with people in it, prints the ids of what it laid, all of it by the workflows: a draft of the editor in
 * review that nothing blocks, an unfinished one, one whose record moved on, a withdrawn incident, one that was merged into
 * another, an article that was read, and files that are checked, imported and stopped half way.
 */
const editor = toEditor(await getPerson('eve@example.org'));
const publisher = toEditor(await getPerson('pia@example.org'));

async function get(slug: string) {
  const found = await findEditable(editor, slug);
  if (!found) throw new Error(`no incident ${slug}`);
  return found;
}
async function asSeen(slug: string) {
  return { slug, version: (await get(slug)).version };
}

const review = await startDraft(editor, reauForm());
await submitDraft(editor, review);
// Looks like a published attack, and misses its sources.
const site = { slug: 'cp-toulon-la-farlede', new: null };
const draft = await startDraft(editor, reauForm({ site, night: '2025-04-14', sources: [] }));
const reason = 'laid by a test';
await withdrawIncident(publisher, { ...(await asSeen('nimes-2025-04-14')), reason });
// An edit of what the merge then changes too, and differently.
const { form, version } = await get('valence-2025-04-14');
const behind = await startDraft(
  editor,
  { ...form, methods: ['graffiti'] },
  { incident: 'valence-2025-04-14', incidentVersion: version },
);
await mergeIncidents(publisher, {
  from: await asSeen('villepinte-2025-04-14'),
  into: await asSeen('valence-2025-04-14'),
  reason,
});

/** Reading is cut off after a while; on a machine with much else to do it is asked for once more. */
async function layReading(triesLeft = 4): Promise<string> {
  const given = { outlet: null, url: null, publishedOn: null };
  const read = await readArticle(editor, {
    ...{ bytes: Buffer.from(SIX_ATTACKS), fileName: null, given, anyway: false },
  });
  if (read.done) return read.reading;
  if (triesLeft === 0) throw new Error(JSON.stringify(read));
  return layReading(triesLeft - 1);
}

async function layUpload(name: string): Promise<string> {
  const text = `slug,night,site,methods\n${name},2025-04-13,cp-sud-francilien-reau,vehicle_arson`;
  const kept = await keepUpload(editor, { fileName: `${name}.csv`, bytes: new TextEncoder().encode(text) });
  if (!kept.done) throw new Error(kept.detail.en);
  await workUpload(editor, kept.id);
  return kept.id;
}

const checked = await layUpload('laid-checked');
const imported = await layUpload('laid-imported');
await startImport(editor, imported);
await workUpload(editor, imported);
// Its server ended long ago.
const stopped = await layUpload('laid-stopped');
await startImport(editor, stopped);
await (await getDatabase()).upload.update({ where: { id: stopped }, data: { beatAt: new Date(0) } });

const drafts = { review: review.id, draft: draft.id, behind: behind.id };
const laid = { ...drafts, reading: await layReading(), checked, imported, stopped };
await closeDatabase();
console.log(JSON.stringify(laid));
