import type { DeskProposal } from '@/lib/intake/ruling/reading-state';
import type { Matchable } from '@/lib/intake/ruling/shown-reading';

/** How many records a proposal is offered. */
const MOST = 60;
const DAY_MS = 86_400_000;

/** How a known record stands to a proposal. */
export type Nearness = 'same_site' | 'same_night' | 'elsewhere';

/** Whether a record is of the same place, else of the same night. */
export function nearnessOf(proposal: DeskProposal, row: Matchable): Nearness {
  if (proposal.site !== null && row.site === proposal.site) return 'same_site';
  return row.night !== null && proposal.nights.includes(row.night) ? 'same_night' : 'elsewhere';
}

const RANK: Record<Nearness, number> = { same_site: 0, same_night: 1, elsewhere: 2 };

/** The records a proposal can be matched with, those of its place first, then those of its night, then by distance in days. */
export function listMatchOptions(proposal: DeskProposal, matchables: readonly Matchable[]): Matchable[] {
  const [night] = proposal.nights;
  const distance = (row: Matchable) =>
    night && row.night ? Math.abs(Date.parse(night) - Date.parse(row.night)) / DAY_MS : 10_000;
  return [...matchables]
    .sort(
      (one, other) =>
        RANK[nearnessOf(proposal, one)] - RANK[nearnessOf(proposal, other)] ||
        distance(one) - distance(other),
    )
    .slice(0, MOST);
}

/** What a match is called in a form. */
export function toMatchValue(match: DeskProposal['match']): string {
  if (match === null) return 'new';
  return match.kind === 'incident' ? `incident:${match.slug}` : `draft:${match.id}`;
}
