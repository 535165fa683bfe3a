import type { Incident } from '@/lib/domain/incident';
import type { Localised } from '@/lib/domain/locale';
import { directionFrom } from '@/lib/domain/reference-direction';
import type { ShownConflict } from './shown-conflict';

/** Where the gazetteer puts the site of a conflict, seen from the point that the report names; or null. */
export function findReference(
  { subject, sides }: Pick<ShownConflict, 'subject' | 'sides'>,
  incidents: readonly Incident[],
): Localised | null {
  const site = incidents.find((row) => row.siteSlug === subject.slug)?.site;
  const { of } = (sides[0]?.value ?? {}) as { of?: 'paris' | 'france' };
  if (!site || site.lat === null || site.lon === null || !of) return null;
  const wind = directionFrom(of, { lat: site.lat, lon: site.lon });
  const whole = { paris: { en: 'Paris', fr: 'Paris' }, france: { en: 'France', fr: 'la France' } }[of];
  return { en: `${wind.en} ${whole.en}`, fr: `${wind.fr} ${whole.fr}` };
}
