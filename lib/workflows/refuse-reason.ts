import 'server-only';
import { listCommuneNames } from '../data/communes';
import type { Transaction } from '../data/database';
import type { DeskIncident } from '../data/held-incidents';
import { listSites } from '../data/places';
import { type Refused, refuse } from '../domain/desk-refusal';
import { findHomeLeaks, type HomeLeak } from '../domain/homes';
import { listSoughtCommunes } from '../domain/list-blockers';

/** Readers see why a published record changed: of a home, the reason must not lead there. `leaks` shows where it does. */
export async function refuseReason(
  tx: Transaction,
  { isHome, siteSlug }: DeskIncident,
  reason: string,
): Promise<(Refused & { leaks: HomeLeak[] }) | null> {
  if (!isHome) return null;
  const sites = await listSites(tx);
  const context = { sites, communes: await listCommuneNames() };
  const department = sites.get(siteSlug)?.departmentCode ?? '';
  const leaks = findHomeLeaks(reason, listSoughtCommunes(context, department));
  return leaks.length === 0 ? null : { ...refuse('reason_leaks'), leaks };
}
