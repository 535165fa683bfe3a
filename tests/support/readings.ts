import { inTransaction } from '@/lib/data/database';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { findReading } from '@/lib/data/readings';
import type { Editor } from '@/lib/domain/editor';
import type { ReadingChange } from '@/lib/intake/ruling/reading-change';
import type { DeskProposal } from '@/lib/intake/ruling/reading-state';
import { discardDraft } from '@/lib/workflows/discard-draft';
import { type ArticleRead, readArticle } from '@/lib/workflows/read-article';
import { ruleReading } from '@/lib/workflows/rule-reading';
import { databaseRows } from './database-rows';
import { SIX_ATTACKS } from './six-attacks';

const NOTHING = { outlet: null, url: null, publishedOn: null };

/** Reads a text or the bytes of a file, as the import page does. */
export function read(who: Editor, text: string | Uint8Array, anyway = false) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return readArticle(who, { bytes, fileName: null, given: NOTHING, anyway });
}

/** Reads a text that nothing speaks against. */
export async function getRead(who: Editor, text: string): Promise<ArticleRead> {
  const answer = await read(who, text, true);
  if (!answer.done) throw new Error(JSON.stringify(answer));
  return answer;
}

export async function getReading(id: string) {
  const reading = await inTransaction((tx) => findReading(tx, id));
  if (!reading) throw new Error(`no reading ${id}`);
  return reading;
}

/** The proposal of a reading for a site. */
export async function getProposal(id: string, site: string): Promise<DeskProposal> {
  const found = (await getReading(id)).state.proposals.find((row) => row.site === site);
  if (!found) throw new Error(`no proposal for ${site}`);
  return found;
}

/** How much is stored: equal before and after what must store nothing. */
export function countStored() {
  return databaseRows(
    `SELECT (SELECT count(*) FROM Revision) AS revisions, (SELECT count(*) FROM Article) AS articles,
    (SELECT count(*) FROM Reading) AS readings, (SELECT count(*) FROM Draft) AS drafts,
    (SELECT count(*) FROM Outlet) AS outlets`,
  );
}

export const keysOf = (proposal: DeskProposal) => proposal.statements.map((row) => row.key);

export function rule(who: Editor, id: string, change: ReadingChange) {
  return ruleReading(who, { id, change });
}

export function accept(who: Editor, id: string, proposal: DeskProposal, take = keysOf(proposal)) {
  const { key, version } = proposal;
  return rule(who, id, { verb: 'accept', proposal: key, seen: version, take, night: null });
}

/** The draft that accepting a proposal wrote. */
export async function getAccepted(who: Editor, id: string, proposal: DeskProposal) {
  const answer = await accept(who, id, proposal);
  if (!answer.done) throw new Error(answer.message.en);
  const draft = await findDeskDraft(who, answer.accepted[0]?.draft ?? '');
  if (!draft) throw new Error('no draft');
  return draft;
}

/** Sets every draft aside, so that the same attacks read once more meet none of an earlier test. */
export async function discardDrafts(who: Editor): Promise<void> {
  for (const { id, version } of databaseRows("SELECT id, version FROM Draft WHERE stage = 'draft'"))
    await discardDraft(who, { id: String(id), version: Number(version) });
}

let copies = 0;

/** The same dispatch with another last line, so that each test has a text of its own. */
export function varySix(): string {
  copies += 1;
  return `${SIX_ATTACKS}\nEdition number ${copies} of this evening.\n`;
}
