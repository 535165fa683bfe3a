import 'server-only';
import type { Lifecycle } from '../domain/incident';
import { toIncidentState, toStateForm } from '../domain/record-state';
import { applyPatches } from '../domain/revision';
import { isHome, type SiteKind } from '../domain/site';
import { FIELDS } from '../domain/statement';
import { type HeldIncident, toForm } from '../domain/to-form';
import type { Transaction } from './database';
import { incidentInclude, toDecision } from './incident-rows';
import { listPatches } from './revisions';
import { statementInclude, toStatement } from './statements';

/** An incident as the desk holds it, whatever its lifecycle. */
export type DeskIncident = HeldIncident & {
  slug: string;
  siteSlug: string;
  /** Whether it happened at somebody's home. */
  isHome: boolean;
  night: string | null;
  lifecycle: Lifecycle;
  mergedInto: string | null;
  version: number;
};

const FIELD_ORDER: string[] = FIELDS.map((field) => field.code);

/** One incident with all that was said of it, or null. */
export async function findHeld(tx: Transaction, slug: string): Promise<DeskIncident | null> {
  const include = {
    decisions: incidentInclude.decisions,
    statements: { include: { statement: { include: statementInclude } } },
    site: { select: { kind: true } },
  };
  const row = await tx.incident.findUnique({ where: { slug }, include });
  if (!row) return null;
  const rank = ({ field }: { field: string }) => FIELD_ORDER.indexOf(field);
  return {
    slug,
    siteSlug: row.siteSlug,
    isHome: isHome(row.site.kind as SiteKind),
    night: row.night,
    lifecycle: row.lifecycle as Lifecycle,
    mergedInto: row.mergedInto,
    version: row.version,
    summary: { en: row.summaryEn, fr: row.summaryFr },
    decisions: row.decisions.map(toDecision).sort((one, other) => rank(one) - rank(other)),
    statements: row.statements
      .map(({ statement }) => toStatement(statement))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

/** The state of an incident as its history keeps it. */
export function stateOf(held: DeskIncident) {
  return toIncidentState(toForm(held), held);
}

/** The form that an incident had at a version, from its history. */
export async function formAt(tx: Transaction, slug: string, version: number) {
  const patches = await listPatches(tx, { entity: 'incident', entityId: slug, upTo: version });
  return toStateForm(applyPatches(patches));
}
