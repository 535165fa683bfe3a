import { isHome, type Site } from '../domain/site';

/** One site of the gazetteer with the ids of its incidents. A home has no point, no commune and no other name. */
export function toSiteRecord(site: Site, incidents: readonly string[]) {
  const { slug, name, shortName, kind, departmentCode, regionCode, geoPrecision, statusNote } = site;
  const { commune, inseeCode, lat, lon, aliases } = isHome(kind)
    ? { commune: null, inseeCode: null, lat: null, lon: null, aliases: [] }
    : site;
  const names = { slug, name, shortName, kind, aliases };
  const place = { commune, inseeCode, departmentCode, regionCode, lat, lon, geoPrecision };
  return { ...names, ...place, statusNote, incidents };
}
