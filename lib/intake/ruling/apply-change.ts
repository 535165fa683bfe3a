import type { ArticleReading } from '../proposal';
import { type ReadText, toAddedStatement } from './add-statement';
import { listUnused } from './list-unused';
import type { ReadingChange } from './reading-change';
import type { ReadingRefusal } from './reading-refusal';
import { compareProposals, type DeskProposal, type DeskStatement, type ReadingState } from './reading-state';

/** What changes a reading and nothing else; accepting also makes drafts, undoing also reads the history. */
export type PlainChange = Exclude<ReadingChange, { verb: 'accept' | 'accept_all' | 'undo' }>;
type Of<V extends PlainChange['verb']> = Extract<PlainChange, { verb: V }>;

/** What a change is held against. */
export type ChangeContext = {
  article: ReadText;
  computed: Pick<ArticleReading, 'unused'>;
  /** Who rules, by id, and when. */
  by: string;
  at: string;
  /** The version that the reading will have: above any that a proposal ever had, whatever became of its key. */
  next: number;
  kindOf: (site: string) => Pick<DeskProposal, 'siteKind' | 'departmentCode'>;
};

/** The state after a change, or why it cannot be. The state before is left as it was. */
export function applyChange(
  state: ReadingState,
  change: PlainChange,
  context: ChangeContext,
): ReadingState | ReadingRefusal {
  switch (change.verb) {
    case 'refuse':
      return refuseProposal(state, change, context);
    case 'match':
      return onOpen(state, change, (row) => ({ ...row, match: change.to }));
    case 'split':
      return splitProposal(state, change, context);
    case 'join':
      return joinProposals(state, change);
    case 'add':
      return addStatement(state, change, context);
    case 'mark':
      return markSentence(state, change, context);
    case 'mark_rest':
      return markRest(state, change, context);
  }
}

/** The open proposal that a change names, or why it cannot be had. */
export function findOpen(
  { proposals }: ReadingState,
  { proposal, seen }: { proposal: string; seen?: number },
): DeskProposal | ReadingRefusal {
  const found = proposals.find((row) => row.key === proposal);
  if (!found) return 'proposal_gone';
  if (found.ruling) return 'proposal_ruled';
  return seen === undefined || found.version === seen ? found : 'proposal_changed';
}

/** The state with these proposals in the place of those of their keys; new keys are added. */
export function replaceProposals(state: ReadingState, rows: readonly DeskProposal[]): ReadingState {
  const keys = new Set(rows.map((row) => row.key));
  const proposals = [...state.proposals.filter((row) => !keys.has(row.key)), ...rows];
  return { ...state, proposals: proposals.sort(compareProposals) };
}

function onOpen(
  state: ReadingState,
  change: { proposal: string; seen?: number },
  edit: (row: DeskProposal) => DeskProposal,
): ReadingState | ReadingRefusal {
  const found = findOpen(state, change);
  if (typeof found === 'string') return found;
  return replaceProposals(state, [{ ...edit(found), version: found.version + 1 }]);
}

function refuseProposal(
  state: ReadingState,
  change: Of<'refuse'>,
  { by, at }: ChangeContext,
): ReadingState | ReadingRefusal {
  const { reason, note } = change;
  return onOpen(state, change, (row) => ({ ...row, ruling: { verdict: 'refused', by, at, reason, note } }));
}

const nextKey = (keys: readonly string[], letter: string) =>
  `${letter}${1 + Math.max(0, ...keys.filter((key) => key.startsWith(letter)).map((key) => Number(key.slice(1))))}`;

function splitProposal(
  state: ReadingState,
  change: Of<'split'>,
  { next }: ChangeContext,
): ReadingState | ReadingRefusal {
  const found = findOpen(state, change);
  if (typeof found === 'string') return found;
  const stays = (row: DeskStatement) => change.take.includes(row.key);
  const staying = found.statements.filter(stays);
  const going = found.statements.filter((row) => !stays(row));
  if (going.length === 0 || staying.length === 0) return 'nothing_split';
  const key = nextKey(
    state.proposals.map((row) => row.key),
    'p',
  );
  return replaceProposals(state, [
    { ...found, statements: staying, version: found.version + 1 },
    { ...found, key, statements: going, match: null, confidence: null, version: next },
  ]);
}

function joinProposals(state: ReadingState, change: Of<'join'>): ReadingState | ReadingRefusal {
  const found = findOpen(state, change);
  if (typeof found === 'string') return found;
  const other = findOpen(state, change.with);
  if (typeof other === 'string') return other;
  if (other.key === found.key) return 'proposal_gone';
  if (found.site !== null && other.site !== null && found.site !== other.site) return 'not_one_place';
  const place = found.site === null && other.site !== null ? other : found;
  const { site, siteKind, departmentCode } = place;
  const { nightBasis, nightReason } = findDating([found, other]);
  const joined: DeskProposal = {
    ...found,
    ...{ site, siteKind, departmentCode, place: place.place },
    nights: [...new Set([...found.nights, ...other.nights])],
    ...{ nightBasis, nightReason },
    time: found.time ?? other.time,
    match: found.match ?? other.match,
    hedges: [...found.hedges, ...other.hedges],
    statements: [...found.statements, ...other.statements].sort((one, two) => one.start - two.start),
    version: found.version + 1,
  };
  const rest = state.proposals.filter((row) => row.key !== other.key);
  return replaceProposals({ ...state, proposals: rest }, [joined]);
}

/** Of two proposals that become one, the one that its nights rest on: rather one in which the article states them. */
function findDating(joined: readonly [DeskProposal, DeskProposal]): DeskProposal {
  const dated = joined.filter(({ nights }) => nights.length > 0);
  return dated.find(({ nightBasis }) => nightBasis === 'stated') ?? dated[0] ?? joined[0];
}

const EMPTY: Omit<DeskProposal, 'key' | 'version'> = {
  ...{ site: null, place: null, siteKind: null, departmentCode: null },
  ...{ nights: [], nightBasis: null, nightReason: null, time: null },
  ...{ candidates: [], hedges: [], confidence: null, statements: [], match: null, ruling: null },
};

function addStatement(
  state: ReadingState,
  change: Of<'add'>,
  context: ChangeContext,
): ReadingState | ReadingRefusal {
  const found =
    change.proposal === 'new'
      ? {
          ...EMPTY,
          key: nextKey(
            state.proposals.map((row) => row.key),
            'p',
          ),
          version: context.next - 1,
        }
      : findOpen(state, { proposal: change.proposal });
  if (typeof found === 'string') return found;
  const all = state.proposals.flatMap((row) => row.statements);
  const key = nextKey(
    all.map((row) => row.key),
    'e',
  );
  const added = toAddedStatement(change, context.article, { key, nights: found.nights, others: all });
  if (typeof added === 'string') return added;
  const kept = found.statements.filter((row) => row.key !== change.replaces);
  const statements = [...kept, added].sort((one, other) => one.start - other.start);
  return replaceProposals(state, [
    { ...found, ...toFacts(added, context), statements, version: found.version + 1 },
  ]);
}

/** What a statement of an editor puts right in the proposal itself. */
function toFacts({ field, value, quote }: DeskStatement, { kindOf }: ChangeContext): Partial<DeskProposal> {
  if (field === 'site') return { site: String(value), place: quote, ...kindOf(String(value)) };
  if (field === 'night') return { nights: [String(value)], nightBasis: 'stated', nightReason: null };
  if (field !== 'time') return {};
  const clock = String((value as { from: string }).from).slice(11, 16);
  return { time: { from: clock, to: clock, precision: 'about' } };
}

function markSentence(
  state: ReadingState,
  { start, end, as }: Of<'mark'>,
  { computed }: ChangeContext,
): ReadingState | ReadingRefusal {
  const span = listUnused(computed, state).find((row) => row.start === start && row.end === end);
  if (!span) return 'quote_missing';
  const rest = state.marks.filter((row) => row.start !== start);
  return { ...state, marks: as === 'unread' ? rest : [...rest, { start, end, as }] };
}

function markRest(
  state: ReadingState,
  { as }: Of<'mark_rest'>,
  { computed }: ChangeContext,
): ReadingState | ReadingRefusal {
  const rest = listUnused(computed, state).filter((row) => row.as === null);
  const marks = rest.map(({ start, end }) => ({ start, end, as }));
  return marks.length === 0 ? 'nothing_open' : { ...state, marks: [...state.marks, ...marks] };
}
