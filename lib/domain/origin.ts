import { z } from 'zod';
import { type Localised, localisedSchema } from './locale';
import { slugSchema } from './text';

/**
 * In what capacity somebody speaks. `authority` speaks for the State on the record about the facts;
 * `independent` origins count towards corroboration: a report that names nobody may rest on any of the others.
 */
export const SPEAKER_ROLES = [
  { code: 'prosecutor', authority: true, independent: true, label: { en: 'prosecutor', fr: 'parquet' } },
  { code: 'minister', authority: true, independent: true, label: { en: 'minister', fr: 'ministre' } },
  {
    code: 'police',
    authority: true,
    independent: true,
    label: { en: 'police, on the record', fr: 'police, officiellement' },
  },
  {
    code: 'police_source',
    authority: false,
    independent: true,
    label: { en: 'unnamed police source', fr: 'source policière anonyme' },
  },
  {
    code: 'security_source',
    authority: false,
    independent: true,
    label: { en: 'unnamed security source', fr: 'source sécuritaire anonyme' },
  },
  { code: 'union', authority: false, independent: true, label: { en: 'staff union', fr: 'syndicat' } },
  {
    code: 'claimant',
    authority: false,
    independent: true,
    label: { en: 'group that claims', fr: 'groupe qui revendique' },
  },
  { code: 'outlet', authority: false, independent: true, label: { en: 'another outlet', fr: 'autre média' } },
  {
    code: 'unnamed_official',
    authority: false,
    independent: false,
    label: { en: 'unnamed officials', fr: 'responsables non nommés' },
  },
  {
    code: 'press',
    authority: false,
    independent: false,
    label: { en: 'the article itself, no source named', fr: 'l’article lui-même, sans source nommée' },
  },
] as const satisfies readonly { code: string; authority: boolean; independent: boolean; label: Localised }[];

export type SpeakerRole = (typeof SPEAKER_ROLES)[number]['code'];
export const SPEAKER_ROLE_CODES = SPEAKER_ROLES.map((row) => row.code) as [SpeakerRole, ...SpeakerRole[]];

const roleRow = (role: SpeakerRole) => SPEAKER_ROLES.find((row) => row.code === role) ?? SPEAKER_ROLES[9];

/** Whether somebody in this role is a competent authority on the record. */
export function isAuthority(role: SpeakerRole): boolean {
  return roleRow(role).authority;
}

/** Whether an origin in this role counts as one of its own. */
export function isIndependent(role: SpeakerRole): boolean {
  return roleRow(role).independent;
}

/** The label of a role. */
export function roleLabel(role: SpeakerRole): Localised {
  return roleRow(role).label;
}

/** Who a statement ultimately comes from, whatever number of articles relay it. */
export const originSchema = z.strictObject({
  slug: slugSchema,
  name: localisedSchema,
  kind: z.enum(SPEAKER_ROLE_CODES),
});
export type Origin = z.infer<typeof originSchema>;
