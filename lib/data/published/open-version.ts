import 'server-only';
import { toStateForm } from '../../domain/record-state';
import { applyPatches, type Patch, type Seals } from '../../domain/revision';
import { isHome } from '../../domain/site';
import { listStruckParts } from '../../domain/struck';
import type { PublishedRecord, Snapshot } from '../snapshot';

/**
 * Whether readers may open the earlier version of a published incident that a history, oldest change first, ends with: it was
 * public, nothing that it held was removed for privacy, and neither its place nor the incident's is a home.
 */
export function isOpenVersion(
  { version, site }: PublishedRecord,
  history: readonly { patch: Patch; seals: Seals }[],
  { sites }: Pick<Snapshot, 'sites'>,
): boolean {
  if (history.length >= version || isHome(site.kind) || listStruckParts(history).length > 0) return false;
  const state = applyPatches(history.map(({ patch }) => patch));
  const then = sites.get(toStateForm(state).site.slug ?? '');
  return state.lifecycle === 'published' && then !== undefined && !isHome(then.kind);
}
