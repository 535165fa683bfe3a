import { closeDatabase } from '@/lib/data/database';
import { findEditable } from '@/lib/data/desk/incidents';
import type { Editor } from '@/lib/domain/editor';
import { mergeIncidents } from '@/lib/workflows/merge-incidents';
import { readArticle } from '@/lib/workflows/read-article';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { reauForm, startDraft } from '../../support/incident-forms';
import { getPerson, toEditor } from '../../support/people';
import { SIX_ATTACKS } from '../../support/six-attacks';

// Run beside a desk that is being tested, over its own database; prints the ids of the drafts it laid.
const editor = toEditor(await getPerson('editor@example.org'));
const publisher = toEditor(await getPerson('publisher@example.org'));

async function asSeen(by: Editor, slug: string) {
  const found = await findEditable(by, slug);
  if (!found) throw new Error(`no incident ${slug}`);
  return { slug, version: found.version };
}

const review = await startDraft(editor, reauForm());
await submitDraft(editor, review);
// Looks like a published attack, and misses its sources.
const site = { slug: 'cp-toulon-la-farlede', new: null };
const draft = await startDraft(editor, reauForm({ site, night: '2025-04-14', sources: [] }));
const reason = 'laid by a test';
await withdrawIncident(publisher, { ...(await asSeen(publisher, 'nimes-2025-04-14')), reason });
await mergeIncidents(publisher, {
  from: await asSeen(publisher, 'tarascon-2025-04-15'),
  into: await asSeen(publisher, 'valence-2025-04-14'),
  reason,
});
const given = { outlet: null, url: null, publishedOn: null };
const read = await readArticle(editor, {
  ...{ bytes: Buffer.from(SIX_ATTACKS), fileName: null, given, anyway: false },
});
if (!read.done) throw new Error(JSON.stringify(read));
await closeDatabase();
console.log(JSON.stringify({ review: review.id, draft: draft.id, reading: read.reading }));
