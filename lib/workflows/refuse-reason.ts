import 'server-only';
import type { Transaction } from '../data/database';
import type { DeskIncident } from '../data/held-incidents';
import { listSites } from '../data/places';
import { type Refused, refuse } from '../domain/desk-refusal';
import { findHomeLeaks, type HomeLeak } from '../domain/homes';
import { listKnownPlaces } from '../domain/list-blockers';

/** Readers see why a published record changed: of a home, the reason must not lead there. `leaks` shows where it does. */
export async function refuseReason(
  tx: Transaction,
  { isHome, siteSlug }: DeskIncident,
  reason: string,
): Promise<(Refused & { leaks: HomeLeak[] }) | null> {
  if (!isHome) return null;
  const sites = await listSites(tx);
  const leaks = findHomeLeaks(reason, listKnownPlaces(sites, sites.get(siteSlug)?.departmentCode ?? ''));
  return leaks.length === 0 ? null : { ...refuse('reason_leaks'), leaks };
}
