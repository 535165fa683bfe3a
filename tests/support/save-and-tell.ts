import { writeSync } from 'node:fs';
import { getDatabase } from '@/lib/data/database';
import { saveDraft } from '@/lib/workflows/save-draft';
import { imagineEditor } from './editors';
import { reauForm } from './incident-forms';

// A process of its own, to be killed: saves one draft again and again, and tells each save once it is acknowledged.
const id = process.argv[2] ?? '';
const editor = imagineEditor('editor');
const database = await getDatabase();
let version = (await database.draft.findUnique({ where: { id } }))?.version ?? 0;

for (;;) {
  const sentence = `Save number ${version + 1}.`;
  const form = reauForm({ summary: { en: sentence, fr: sentence } });
  const saved = await saveDraft(editor, { id, version, form });
  if (!saved.done) throw new Error(JSON.stringify(saved));
  version = saved.version;
  // Written at once and past every buffer: what stands there was acknowledged before the process was killed.
  writeSync(1, `${version}\n`);
}
