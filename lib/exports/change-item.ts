import type { Incident } from '../domain/incident';
import { toIncidentItem } from './incident-item';

type Change = { revision: number; slug: string; version: number; at: string; reason: string | null } & (
  | { state: 'published'; changed: string[]; incident: Incident }
  | { state: 'withdrawn' }
  | { state: 'merged'; into: string }
);

/** One change as the API writes it: the record as the list gives it now, or the tombstone of one that is gone. */
export function toChangeItem(change: Change, base: string) {
  const { revision, slug, version, at, reason, state } = change;
  const common = { revision, slug, state, version, at, reason };
  const isPublished = change.state === 'published';
  return {
    ...common,
    changed: isPublished ? change.changed : [],
    into: change.state === 'merged' ? change.into : null,
    incident: isPublished ? toIncidentItem(change.incident, base) : null,
  };
}
