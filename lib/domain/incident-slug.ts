import { departmentName } from './department';
import { freeSlug, toSlug } from './new-slug';
import { isHome, type Site } from './site';

/** The public id of a new incident: its place and its night, with a number when that is taken. A home gives its département. */
export function toIncidentSlug(
  { site, night, wanted }: { site: Site; night: string; wanted: string | null },
  isTaken: (slug: string) => boolean,
): string {
  if (wanted !== null) return wanted;
  const word = site.kind === 'private_home' ? 'home' : 'building';
  const place = isHome(site.kind)
    ? `${toSlug(departmentName(site.departmentCode))}-${word}`
    : toSlug(site.shortName.en) || site.slug;
  return freeSlug(`${place}-${night}`, isTaken);
}

/** Whether a public id says no more of a home than its département and night. */
export function isHomeSlug(slug: string, departmentCode: string): boolean {
  const place = toSlug(departmentName(departmentCode));
  const rest = slug.startsWith(`${place}-`) ? slug.slice(place.length) : '';
  return /^-(?:home|building)-\d{4}-\d{2}-\d{2}(?:-\d{1,2})?$/.test(rest);
}
