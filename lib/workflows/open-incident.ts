import 'server-only';
import type { Transaction } from '../data/database';
import { type DeskIncident, findHeld } from '../data/held-incidents';
import { type Refused, refuse } from '../domain/desk-refusal';
import { slugSchema } from '../domain/text';

/** An incident as somebody saw it. */
export type IncidentVersion = { slug: string; version: number };

/** The incident of this public id, or null: also for what cannot be one. */
export async function findIncident(tx: Transaction, slug: unknown): Promise<DeskIncident | null> {
  const parsed = slugSchema.safeParse(slug);
  return parsed.success ? findHeld(tx, parsed.data) : null;
}

/** The published incident at this version, or why a verb cannot have it. */
export async function openPublished(
  tx: Transaction,
  { slug, version }: IncidentVersion,
): Promise<DeskIncident | Refused> {
  const held = await findIncident(tx, slug);
  if (!held) return refuse('incident_gone');
  if (held.lifecycle !== 'published') return refuse('incident_not_published');
  return held.version === version ? held : refuse('incident_changed');
}
