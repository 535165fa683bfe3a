import 'server-only';
import type { Editor } from '../domain/editor';
import { foldText } from '../domain/fold-text';
import type { DraftForm } from '../domain/form-shape';
import { type Patch, toSortedJson } from '../domain/revision';
import { isHome } from '../domain/site';
import type { Victim } from '../domain/statement';
import type { DeskProposal } from '../intake/ruling/reading-state';
import type { Transaction } from './database';
import { type Draft, readDrafts } from './drafts';
import { listCandidates } from './duplicate-candidates';
import { listPatches } from './revisions';
import { READ_ANEW, UNDOES } from './undoable';

/**
 * What open drafts mean for a proposal: the one it adds to, and all of its place and night; `sure` where these tell an
 * attack. Of two homes of a kind in a département only a resident who works at the same prison does.
 */
export type SameDrafts = { held: Draft | null; here: Draft[]; sure: boolean };

type Asked = { reading: string; proposals: readonly DeskProposal[] };

/**
 * For each open proposal that is held to be a new incident, the open drafts of new incidents of its place and night that
 * the editor may see, by the proposal's key. Left out are the drafts that this reading wrote into itself: what it tells
 * apart stays apart; and a proposal that an editor said to be new.
 */
export async function mapSameDrafts(
  tx: Transaction,
  editor: Editor,
  { reading, proposals }: Asked,
): Promise<Map<string, SameDrafts>> {
  const free = proposals.filter((row) => row.ruling === null && row.match === null && row.nights.length > 0);
  const drafts = free.length === 0 ? [] : await listNear(tx, editor, free);
  if (drafts.length === 0) return new Map();
  const standing = listStanding(await listPatches(tx, { entity: 'reading', entityId: reading }));
  const others: Draft[] = [];
  for (const draft of drafts)
    if (!isWrittenBy(reading, await listPatches(tx, { entity: 'draft', entityId: draft.id })))
      others.push(draft);
  const rows = free
    .filter(({ key }) => !isChosenNew(key, standing))
    .map((proposal) => [proposal.key, toSame(proposal, others)] as const);
  return new Map(rows.filter(([, { here }]) => here.length > 0));
}

/** Only one draft that can still be written to is held; of two, an editor chooses. */
function toSame(proposal: DeskProposal, drafts: readonly Draft[]): SameDrafts {
  const here = drafts.filter(({ form }) => isSame(proposal, form));
  const [only] = here;
  const work = listWorkplaces(proposal);
  const sure =
    proposal.siteKind === null ||
    !isHome(proposal.siteKind) ||
    here.every(({ form: { victim } }) => victim.worksAt !== null && work.includes(victim.worksAt));
  return { held: only && here.length === 1 && only.stage === 'draft' ? only : null, here, sure };
}

/** Where the people work at whose homes it was, as far as the article says. */
function listWorkplaces({ statements }: DeskProposal): string[] {
  const victims = statements.filter((row) => row.field === 'victim' && row.polarity === 'asserts');
  return victims.flatMap(({ value }) => (value as Victim).worksAt ?? []);
}

/** The drafts of a night and a listed place of these proposals, and all of their nights whose place is not listed. */
async function listNear(
  tx: Transaction,
  editor: Editor,
  proposals: readonly DeskProposal[],
): Promise<Draft[]> {
  const near = (await listCandidates(tx, editor, { draft: null, incident: null })).filter(
    ({ draft, siteSlug, night }) =>
      draft !== null &&
      night !== null &&
      proposals.some((row) => row.site === siteSlug && row.nights.includes(night)),
  );
  return readDrafts(
    tx,
    near.flatMap((row) => row.draft ?? []),
  );
}

/**
 * A home is the same by kind and département, as for known incidents, unless the residents work at different prisons;
 * another place that is not listed also by its name.
 */
function isSame(proposal: DeskProposal, form: DraftForm): boolean {
  const { site, place, siteKind, departmentCode, nights } = proposal;
  if (form.night === null || !nights.includes(form.night)) return false;
  if (site !== null || form.site.slug !== null) return site === form.site.slug;
  const other = form.site.new;
  if (!other || siteKind === null || other.kind !== siteKind) return false;
  if (departmentCode === null || other.departmentCode !== departmentCode) return false;
  if (isHome(siteKind)) {
    const work = listWorkplaces(proposal);
    return form.victim.worksAt === null || work.length === 0 || work.includes(form.victim.worksAt);
  }
  return place !== null && foldText(place) === foldText(other.name ?? '');
}

/** Whether a draft holds what a proposal of this reading said, and nobody took it back. */
function isWrittenBy(reading: string, patches: readonly Patch[]): boolean {
  const marks = new Set<unknown>();
  for (const { reading: mark } of patches)
    if (mark && mark.after === null) marks.delete(mark.before);
    else if (mark) marks.add(mark.after);
  return [...marks].some((mark) => String(mark).startsWith(`${reading}.`));
}

/** The changes of a reading that were not undone, since its text was read, or read anew: then keys are given out again. */
function listStanding(patches: readonly Patch[]): Patch[] {
  const standing: Patch[] = [];
  for (const patch of patches)
    if (READ_ANEW in patch) standing.length = 0;
    else if (UNDOES in patch) standing.pop();
    else standing.push(patch);
  return standing;
}

/** Whether an editor last matched a proposal with "new": nothing of it but its match and its version changed. */
function isChosenNew(key: string, standing: readonly Patch[]): boolean {
  const plain = (row: DeskProposal) => toSortedJson({ ...row, match: null, version: 0 });
  const matched = standing.flatMap((patch) => {
    const { before, after } = patch[`proposals.${key}`] ?? {};
    if (!before || !after) return [];
    const [one, other] = [before as DeskProposal, after as DeskProposal];
    return plain(one) === plain(other) ? [other.match] : [];
  });
  return matched.length > 0 && matched.at(-1) === null;
}
