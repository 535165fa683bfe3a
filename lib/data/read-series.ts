import 'server-only';
import type { Development } from '../domain/development';
import type { Incident } from '../domain/incident';
import { narrowLooseEnd } from '../domain/loose-end';
import { looseEndSchema, type Statement, totalSchema } from '../domain/statement';
import { reconcileTotal } from '../domain/total';
import type { Snapshot } from './snapshot';

/** What a statement of a total counts, held against these incidents. */
export function readTotal({ value }: Statement, incidents: readonly Incident[]) {
  const total = totalSchema.parse(value);
  return { total, verdict: reconcileTotal(total, incidents) };
}

/** What a mention could mean among these incidents. */
export function readLooseEnd({ value }: Statement, incidents: readonly Incident[]) {
  return narrowLooseEnd(looseEndSchema.parse(value), incidents);
}

/** A development with the name of who acts in it. */
export function readDevelopment(snapshot: Snapshot, development: Development) {
  const { actor } = development;
  const actorName = actor === null ? null : (snapshot.origins.get(actor)?.name ?? null);
  return { ...development, actorName };
}
