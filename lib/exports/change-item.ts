import { z } from 'zod';
import type { Incident } from '../domain/incident';
import { slugSchema } from '../domain/text';
import { incidentItemSchema, toIncidentItem } from './incident-item';

export const changeItemSchema = z
  .object({
    revision: z.int().min(0).describe('The revision that its latest change moved to'),
    slug: slugSchema,
    state: z.enum(['published', 'withdrawn', 'merged']),
    version: z.int().min(1).describe('Number of its latest change'),
    at: z.iso.datetime(),
    reason: z.string().nullable().describe('Why it was last changed, withdrawn or merged'),
    changed: z.array(z.string()).describe('The parts that changed since; empty for a tombstone'),
    into: slugSchema.nullable().describe('Where a merged incident went'),
    incident: incidentItemSchema.nullable().describe('The incident as it is now; null for a tombstone'),
  })
  .describe('An incident that changed, or the tombstone of one that is gone');

type Change = { revision: number; slug: string; version: number; at: string; reason: string | null } & (
  | { state: 'published'; changed: string[]; incident: Incident }
  | { state: 'withdrawn' }
  | { state: 'merged'; into: string }
);

/** One change as the API writes it: the record as the list gives it now, or the tombstone of one that is gone. */
export function toChangeItem(change: Change, base: string): z.infer<typeof changeItemSchema> {
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
