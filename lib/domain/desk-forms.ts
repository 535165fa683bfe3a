import { z } from 'zod';
import { slugSchema } from './text';

/** The forms of the desk around the incident form, one schema each; strict, so that a field nobody asked for is refused. */

const version = z.coerce.number().int().min(1).max(1_000_000_000);
/** What a person wrote; the workflow says whether it will do. */
const prose = z.string().max(20_000);
const draftShape = { draft: z.guid(), version };

export const draftVersionSchema = z.strictObject(draftShape);
export const publishDraftSchema = z.strictObject({ ...draftShape, reason: prose });
export const returnDraftSchema = z.strictObject({ ...draftShape, note: prose });
export const notSameSchema = z.strictObject({ draft: z.guid(), other: slugSchema });

const incidentShape = { incident: slugSchema, version };

/** Withdraw, and take back a withdrawal or a merge: a published record changes with a reason only. */
export const incidentReasonSchema = z.strictObject({ ...incidentShape, reason: prose });
export const mergeSchema = z.strictObject({
  ...incidentShape,
  into: slugSchema,
  intoVersion: version,
  reason: prose,
});
export const restoreSchema = z.strictObject(incidentShape);
export const suppressSchema = z.strictObject({
  text: prose,
  reason: prose,
  sure: z.literal('yes', 'sure_missing'),
});
export const uploadSchema = z.strictObject({ upload: z.guid() });
