import 'server-only';
import type { Editor } from '../../domain/editor';
import type { Localised } from '../../domain/locale';
import type { Patch } from '../../domain/revision';
import type { DeskProposal } from '../../intake/ruling/reading-state';
import { getDatabase, inTransaction } from '../database';
import { listPatches } from '../revisions';

/** What an undo took back: rulings, another change of proposals, or marks of sentences; with the proposals as they were changed. */
export type Undone = {
  what: 'accept' | 'refuse' | 'change' | 'mark';
  proposals: DeskProposal[];
  count: number;
  siteNames: ReadonlyMap<string, Localised>;
};

/** What the change of a reading did that led to its version `seen`. */
export async function findUndone(
  _editor: Editor,
  { id, seen }: { id: string; seen: number },
): Promise<Undone | null> {
  const patch = await inTransaction(async (tx) => {
    const patches = await listPatches(tx, { entity: 'reading', entityId: id, upTo: seen });
    return patches[seen - 1];
  });
  if (!patch) return null;
  const sites = await (await getDatabase()).site.findMany({ select: { slug: true, shortName: true } });
  const siteNames = new Map(sites.map((row) => [row.slug, row.shortName as Localised]));
  return { ...toUndone(patch), siteNames };
}

function toUndone(patch: Patch): Omit<Undone, 'siteNames'> {
  const units = Object.entries(patch).filter(([name]) => /^(proposals|marks)\./.test(name));
  const proposals = units.flatMap(([name, { before, after }]) =>
    name.startsWith('proposals.') ? [(after ?? before) as DeskProposal] : [],
  );
  if (proposals.length === 0) return { what: 'mark', proposals, count: units.length };
  const verdict = proposals.find((row) => row.ruling !== null)?.ruling?.verdict;
  const what = verdict === undefined ? 'change' : verdict === 'accepted' ? 'accept' : 'refuse';
  return { what, proposals, count: proposals.length };
}
