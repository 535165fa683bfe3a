import { z } from 'zod';
import { isHome, type Site, siteFields } from '../domain/site';
import { slugSchema } from '../domain/text';

export const siteRecordSchema = siteFields
  .extend({ incidents: z.array(slugSchema) })
  .describe('One site of the gazetteer; a home has no point, no commune and no other name');

/** One site of the gazetteer with the ids of its incidents. A home has no point, no commune and no other name. */
export function toSiteRecord(site: Site, incidents: string[]): z.infer<typeof siteRecordSchema> {
  const { slug, name, shortName, kind, departmentCode, regionCode, geoPrecision, statusNote } = site;
  const { commune, inseeCode, lat, lon, aliases } = isHome(kind)
    ? { commune: null, inseeCode: null, lat: null, lon: null, aliases: [] }
    : site;
  const names = { slug, name, shortName, kind, aliases };
  const place = { commune, inseeCode, departmentCode, regionCode, lat, lon, geoPrecision };
  return { ...names, ...place, statusNote, incidents };
}
