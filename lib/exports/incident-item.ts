import { z } from 'zod';
import { DEPARTMENT_CODES } from '../domain/department';
import { GRADE_CODES } from '../domain/grade';
import { type Incident, TIME_PRECISIONS } from '../domain/incident';
import { localisedSchema } from '../domain/locale';
import { METHOD_CODES } from '../domain/method';
import { nightSchema } from '../domain/night';
import { QUANTITY_CODES, quantitySchema } from '../domain/quantity';
import { GEO_PRECISION_CODES, isHome, SITE_KIND_CODES, type Site } from '../domain/site';
import { FIELD_CODES } from '../domain/statement';
import { slugSchema } from '../domain/text';

export const siteItemSchema = z
  .object({
    slug: slugSchema,
    name: z.string(),
    kind: z.enum(SITE_KIND_CODES),
    commune: z.string().nullable(),
    departmentCode: z.enum(DEPARTMENT_CODES),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    geoPrecision: z.enum(GEO_PRECISION_CODES),
  })
  .describe('Where an incident happened; a home has no commune and no point');

export const incidentItemSchema = z
  .object({
    slug: slugSchema.describe('Id, which never changes'),
    night: nightSchema.describe('Noon to noon in Paris, by the date of its evening'),
    nightBasis: z
      .enum(['stated', 'inferred'])
      .describe('Inferred: by an editor with a reason, or from an inferred date of publication'),
    startsAt: z.iso
      .datetime()
      .nullable()
      .describe('Earliest instant, UTC; null when only the night is known'),
    timePrecision: z.enum(TIME_PRECISIONS),
    site: siteItemSchema,
    methods: z.array(z.enum(METHOD_CODES)).describe('Empty: not specified'),
    quantities: z.partialRecord(z.enum(QUANTITY_CODES), quantitySchema),
    grade: z.enum(GRADE_CODES),
    openConflicts: z
      .array(z.enum(FIELD_CODES))
      .describe('Fields on which reports contradict each other, unsettled: see /conflicts'),
    summary: localisedSchema,
    articles: z.array(slugSchema),
    version: z.int().min(1),
    updatedAt: z.iso.datetime(),
    url: z.url(),
  })
  .describe('One incident of a list');
export type IncidentItem = z.infer<typeof incidentItemSchema>;

function toSiteItem(site: Site): IncidentItem['site'] {
  const { slug, kind, departmentCode, geoPrecision } = site;
  const { commune, lat, lon } = isHome(kind) ? { commune: null, lat: null, lon: null } : site;
  // One string: prisons have their official French name in both languages, homes are described in English.
  return { slug, name: site.name.en, kind, commune, departmentCode, lat, lon, geoPrecision };
}

/** One incident of a list, as the API and every export write it (DESIGN §5). `base` is the public address of the site. */
export function toIncidentItem(incident: Incident, base: string): IncidentItem {
  const { slug, night, nightBasis, startsAt, timePrecision, methods, quantities, grade } = incident;
  const { openConflicts, summary, articles, version, updatedAt } = incident;
  return {
    slug,
    night,
    nightBasis,
    startsAt,
    timePrecision,
    site: toSiteItem(incident.site),
    methods,
    quantities,
    grade,
    openConflicts,
    summary,
    articles,
    version,
    updatedAt,
    url: `${base}/en/incidents/${slug}`,
  };
}
