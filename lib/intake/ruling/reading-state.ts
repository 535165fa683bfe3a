import type { Localised } from '../../domain/locale';
import type { MatchReason, Proposal, ReadStatement } from '../proposal';
import type { Span } from '../sentences';

/** Why an editor refuses what the reader proposes. */
export const REFUSAL_REASONS = [
  { code: 'no_attack', label: { en: 'not an attack', fr: 'pas une attaque' } },
  { code: 'wrong_place', label: { en: 'wrong place', fr: 'lieu erroné' } },
  { code: 'wrong_night', label: { en: 'wrong night', fr: 'nuit erronée' } },
  { code: 'not_series', label: { en: 'not part of the series', fr: 'hors de la série' } },
  { code: 'twice', label: { en: 'told twice in this article', fr: 'dit deux fois dans cet article' } },
  { code: 'other', label: { en: 'another reason', fr: 'autre raison' } },
] as const satisfies readonly { code: string; label: Localised }[];
export type RefusalReason = (typeof REFUSAL_REASONS)[number]['code'];
export const REFUSAL_REASON_CODES = REFUSAL_REASONS.map((row) => row.code) as [
  RefusalReason,
  ...RefusalReason[],
];

/** A statement at the desk: `by` is `editor` for a passage that somebody selected; `left` for one that was not taken over. */
export type DeskStatement = ReadStatement & { by: 'reader' | 'editor'; left?: true };

/** What a proposal is held to be: a known incident, somebody's draft, or null for a new incident. */
export type DeskMatch =
  | { kind: 'incident'; slug: string; reason: MatchReason | 'editor' }
  | { kind: 'draft'; id: string };

/** The draft that an accepted proposal went into; `made`: it was begun by this. `version` is the one it then had. */
export type RuledDraft = { id: string; version: number; made: boolean };

/** What a person decided about a proposal; `bulk`: together with others, in one stroke. */
export type ProposalRuling =
  | { verdict: 'accepted'; bulk: boolean; by: string; at: string; draft: RuledDraft }
  | { verdict: 'refused'; by: string; at: string; reason: RefusalReason; note: string | null };

/** A proposal as editors have it: place, night and statements can have been put right; its values follow from its statements. */
export type DeskProposal = Pick<
  Proposal,
  | 'key'
  | 'site'
  | 'place'
  | 'siteKind'
  | 'departmentCode'
  | 'nights'
  | 'nightBasis'
  | 'nightReason'
  | 'time'
  | 'candidates'
  | 'hedges'
> & {
  /** Rises with each change, and is never above its reading's: a ruling names the one it was made on. */
  version: number;
  /** Null for what an editor made. */
  confidence: Proposal['confidence'] | null;
  statements: DeskStatement[];
  match: DeskMatch | null;
  ruling: ProposalRuling | null;
};

/** What became of a sentence that no statement stands in. */
export type SentenceMark = Span & { as: 'context' | 'deferred' };

/** What editors made of a reading. */
export type ReadingState = { proposals: DeskProposal[]; marks: SentenceMark[] };

/** The state of a reading that nobody has ruled on. */
export function toFirstState(proposals: readonly Proposal[]): ReadingState {
  return { proposals: proposals.map(toDeskProposal).sort(compareProposals), marks: [] };
}

function toDeskProposal(proposal: Proposal): DeskProposal {
  const { key, site, place, siteKind, departmentCode, nights, nightBasis, nightReason } = proposal;
  const { time, candidates, hedges, confidence, statements, match } = proposal;
  return {
    ...{ key, site, place, siteKind, departmentCode, nights, nightBasis, nightReason, time },
    ...{ candidates, hedges, confidence, version: 1 },
    statements: statements.map((row) => ({ ...row, by: 'reader' })),
    match: match && { kind: 'incident', ...match },
    ruling: null,
  };
}

/** The parts of a state that change as one, by name: `proposals.p1`, `marks.120-180`. */
export function toStateUnits({ proposals, marks }: ReadingState): Record<string, unknown> {
  return Object.fromEntries([
    ...proposals.map((row) => [`proposals.${row.key}`, row]),
    ...marks.map((row) => [`marks.${row.start}-${row.end}`, row]),
  ]);
}

/** The state of these parts, proposals in the order of the text. */
export function fromStateUnits(units: Record<string, unknown>): ReadingState {
  const listOf = <T>(name: string) =>
    Object.entries(units)
      .filter(([key, value]) => key.startsWith(`${name}.`) && value !== null)
      .map(([, value]) => value as T);
  return {
    proposals: listOf<DeskProposal>('proposals').sort(compareProposals),
    marks: listOf<SentenceMark>('marks').sort((one, other) => one.start - other.start),
  };
}

const startOf = ({ statements }: DeskProposal) => Math.min(...statements.map((row) => row.start));

/** In the order of the text; what starts at one place, in the order in which it was made. */
export function compareProposals(one: DeskProposal, other: DeskProposal): number {
  return startOf(one) - startOf(other) || Number(one.key.slice(1)) - Number(other.key.slice(1));
}
