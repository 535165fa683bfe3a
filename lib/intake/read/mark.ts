import type { MethodCode } from '../../domain/method';
import type { SiteKind } from '../../domain/site';
import { findMatches } from '../find-matches';
import type { Span } from '../sentences';

/** What a text calls a place, and what it is to the sentence: where something happened, where somebody works, where police and courts are at work, or neither. */
export type PlaceMark = Span & {
  kind: 'site' | 'unlisted' | 'home' | 'office' | 'same' | 'others' | 'elsewhere';
  /** Of a gazetteer site; several where a town has more than one. */
  slugs: string[];
  /** As written; null for a home, for "the prison" and for prisons without a name. */
  name: string | null;
  siteKind: SiteKind | null;
  role: 'scene' | 'workplace' | 'visit' | 'dateline' | 'custody';
  /** Only the town is named, and nothing beside it says that its prison is meant. */
  pending: boolean;
  /** The name with the words that go with it: "the prison in the southern city of Toulon". */
  phrase: Span;
  /** How many unnamed prisons, where the text gives a number. */
  count: number | null;
};

/** The kinds of act that patterns find; what they amount to depends on what they were done to. */
export type ActKind =
  | 'fire'
  | 'shots'
  | 'blast'
  | 'paint'
  | 'damage'
  | 'break_in'
  | 'assault'
  | 'threat'
  | 'attack'
  | 'harm';

/** Words that say that something was done. */
export type ActMark = Span & { kind: ActKind };

/** An act with what it amounts to: no method where the text does not say what was hit or how. */
export type Deed = ActMark & { method: MethodCode | null; hedged: boolean };

/** Whether two stretches share a unit. */
export const overlaps = (one: Span, other: Span) => one.start < other.end && one.end > other.start;

/** How far apart two stretches stand, in units; 0 when they touch. */
export const distance = (one: Span, other: Span) =>
  overlaps(one, other) ? 0 : Math.max(other.start - one.end, one.start - other.end);

/** Whether an act says no more than that something was done to a place. */
export const isVague = ({ kind }: ActMark) => kind === 'attack' || kind === 'harm';

/** Whether a word for a home or a prison is in the plural: « leurs domiciles ». */
export const isPlural = ({ folded }: { folded: string }, { start, end }: Span) =>
  /^(?!chez|(?:la|sa|une|his|her|its) ).*s$|^chez (?:eux|elles)$/s.test(folded.slice(start, end));

/** « Deux maisons », "three houses": these, and not homes of staff as such. */
export const isCounted = ({ folded }: { folded: string }, { start, end }: Span) =>
  /\b(?:deux|trois|two|three) (?:[a-z]+ )?[a-z]+$/.test(folded.slice(Math.max(0, start - 20), end));

/** All matches of a pattern in [start, end) of a text, at offsets of the whole. */
export function findSpans(folded: string, pattern: RegExp, within: Span): (Span & { text: string })[] {
  const spans: (Span & { text: string })[] = [];
  for (const match of findMatches(folded.slice(within.start, within.end), pattern)) {
    const start = within.start + match.index;
    spans.push({ start, end: start + match[0].length, text: match[0] });
  }
  return spans;
}
