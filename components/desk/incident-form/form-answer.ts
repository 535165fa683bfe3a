import type { Typed } from '@/lib/domain/form-entries';
import type { MergeRow } from '../merge-fields';

/** Something that is wrong or missing, in words that name the field; `path` is the name of its input. */
export type PlacedProblem = { path: string; text: string };
/** A stretch [start, end) of a text that could lead to a home, and what it is. */
export type ShownLeak = { start: number; end: number; text: string; what: string };
/** `reasonFor` is the field that a reason would settle; null where none would. */
export type ShownBlocker = PlacedProblem & { leaks: ShownLeak[]; reasonFor: string | null };
/** A record that the form may repeat. `key` names it to the step that sets it aside. */
export type ShownDuplicate = {
  key: string;
  href: string;
  title: string;
  isDraft: boolean;
  reasons: string[];
};
export type ShownEditor = { name: string; since: string };

/** What stands beside the form: what publishing still needs, what it may repeat, whom it may name anew, who else is here. */
export type FormCheck = {
  blockers: ShownBlocker[];
  duplicates: ShownDuplicate[];
  /** New origins that are, or may be, known ones. */
  originNotes: PlacedProblem[];
  /** Records that were ruled not to be the same attack. */
  notSame: { key: string; title: string }[];
  others: ShownEditor[];
};

/** What two people changed differently: it is chosen or written here. */
export type FormMerge = { by: string; at: string; rows: MergeRow[] };

/** What the server answers to a sent form, to the browser's script as JSON and to the page without one. */
export type FormAnswer = {
  outcome: 'shown' | 'saved' | 'invalid' | 'conflict' | 'refused' | 'blocked' | 'submitted' | 'discarded';
  /** The draft that was sent; null before. */
  draft: string | null;
  /** The version that the form on the page is of. */
  version: number;
  /** Clock time in Paris. */
  savedAt: string | null;
  problems: PlacedProblem[];
  /** One sentence: why it was refused, or whose changes came in. */
  message: string | null;
  /** What the inputs hold from now on, where that is not what was sent. */
  typed: Typed | null;
  check: FormCheck | null;
  merge: FormMerge | null;
};

/** The answer before anything was sent. */
export const NO_ANSWER: FormAnswer = {
  outcome: 'shown',
  draft: null,
  version: 0,
  savedAt: null,
  problems: [],
  message: null,
  typed: null,
  check: null,
  merge: null,
};
