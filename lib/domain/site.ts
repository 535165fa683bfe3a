import { z } from 'zod';
import { DEPARTMENT_CODES, REGION_CODES } from './department';
import { type Localised, localisedSchema } from './locale';
import { cleanText, slugSchema } from './text';

/**
 * What a place is. `home` marks the kinds that never hold a coordinate, an address or a commune;
 * `prison` those where people are held: schools, offices and pre-release units are not.
 */
export const SITE_KINDS = [
  { code: 'maison_arret', label: { en: 'Remand prison', fr: 'Maison d’arrêt' }, home: false, prison: true },
  {
    code: 'centre_penitentiaire',
    label: { en: 'Prison complex', fr: 'Centre pénitentiaire' },
    home: false,
    prison: true,
  },
  {
    code: 'centre_detention',
    label: { en: 'Detention centre', fr: 'Centre de détention' },
    home: false,
    prison: true,
  },
  {
    code: 'maison_centrale',
    label: { en: 'High-security prison', fr: 'Maison centrale' },
    home: false,
    prison: true,
  },
  {
    code: 'centre_semi_liberte',
    label: { en: 'Day-release centre', fr: 'Centre de semi-liberté' },
    home: false,
    prison: true,
  },
  {
    code: 'etablissement_mineurs',
    label: { en: 'Youth prison', fr: 'Établissement pour mineurs' },
    home: false,
    prison: true,
  },
  {
    code: 'hopital_penitentiaire',
    label: { en: 'Prison hospital', fr: 'Hôpital pénitentiaire' },
    home: false,
    prison: true,
  },
  {
    code: 'sas',
    label: { en: 'Pre-release unit', fr: 'Structure d’accompagnement vers la sortie' },
    home: false,
    prison: false,
  },
  {
    code: 'training_school',
    label: { en: 'Prison-staff school', fr: 'École de l’administration pénitentiaire' },
    home: false,
    prison: false,
  },
  {
    code: 'regional_directorate',
    label: { en: 'Regional directorate', fr: 'Direction interrégionale' },
    home: false,
    prison: false,
  },
  {
    code: 'intervention_base',
    label: { en: 'Intervention-team base', fr: 'Base d’équipe d’intervention' },
    home: false,
    prison: false,
  },
  { code: 'office', label: { en: 'Office', fr: 'Bureau' }, home: false, prison: false },
  { code: 'other', label: { en: 'Other site', fr: 'Autre site' }, home: false, prison: false },
  { code: 'private_home', label: { en: 'Staff home', fr: 'Domicile d’un agent' }, home: true, prison: false },
  {
    code: 'residential_building',
    label: { en: 'Apartment building', fr: 'Immeuble d’habitation' },
    home: true,
    prison: false,
  },
] as const satisfies readonly { code: string; label: Localised; home: boolean; prison: boolean }[];

export type SiteKind = (typeof SITE_KINDS)[number]['code'];
export const SITE_KIND_CODES = SITE_KINDS.map((kind) => kind.code) as [SiteKind, ...SiteKind[]];

/** Whether people live there: such a site is known to the public by its département only (DESIGN §2.7). */
export function isHome(kind: SiteKind): boolean {
  return SITE_KINDS.some((row) => row.code === kind && row.home);
}

/** Whether people are held there: what a headline or a stated total calls a prison. */
export function isPrison(kind: SiteKind): boolean {
  return SITE_KINDS.some((row) => row.code === kind && row.prison);
}

/** The label of a site kind. */
export function siteKindLabel(kind: SiteKind): Localised {
  return (SITE_KINDS.find((row) => row.code === kind) ?? SITE_KINDS[12]).label;
}

/** How far the coordinate of a site can be trusted; `withheld` has none. */
export const GEO_PRECISIONS = [
  { code: 'site', label: { en: 'at the site', fr: 'sur le site' } },
  { code: 'commune', label: { en: 'in the commune', fr: 'dans la commune' } },
  { code: 'department', label: { en: 'in the département', fr: 'dans le département' } },
  { code: 'withheld', label: { en: 'withheld, département only', fr: 'non publié, département seul' } },
] as const;
export type GeoPrecision = (typeof GEO_PRECISIONS)[number]['code'];
export const GEO_PRECISION_CODES = GEO_PRECISIONS.map((row) => row.code) as [GeoPrecision, ...GeoPrecision[]];

/** What a site holds, whatever its kind; `siteSchema` keeps homes bare. */
export const siteFields = z.strictObject({
  slug: slugSchema,
  name: localisedSchema,
  shortName: localisedSchema,
  kind: z.enum(SITE_KIND_CODES),
  commune: cleanText(120).nullable(),
  inseeCode: z
    .string()
    .regex(/^(?:\d{2}|2[AB])\d{3}$/)
    .nullable(),
  departmentCode: z.enum(DEPARTMENT_CODES),
  regionCode: z.enum(REGION_CODES),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  geoPrecision: z.enum(GEO_PRECISION_CODES),
  aliases: z.array(cleanText(200)),
  statusNote: cleanText(500).nullable(),
});
export type Site = z.infer<typeof siteFields>;

/** A home names no commune and no point; any other point has both coordinates or neither. */
export const siteSchema = siteFields.superRefine((site, context) => {
  const located = site.lat !== null || site.lon !== null;
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (isHome(site.kind)) {
    if (located) say('lat', 'a home holds no coordinate');
    if (site.commune !== null || site.inseeCode !== null) say('commune', 'a home names no commune');
    if (site.aliases.length > 0) say('aliases', 'a home has no other names');
    if (site.geoPrecision !== 'withheld') say('geoPrecision', 'the precision of a home is "withheld"');
    return;
  }
  if ((site.lat === null) !== (site.lon === null)) say('lat', 'lat and lon come together');
  if (!located && (site.geoPrecision === 'site' || site.geoPrecision === 'commune'))
    say('geoPrecision', 'a point is wanted at this precision');
});
