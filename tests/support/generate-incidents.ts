import { DEPARTMENTS } from '@/lib/domain/department';
import { GRADE_CODES } from '@/lib/domain/grade';
import type { Incident } from '@/lib/domain/incident';
import { METHOD_CODES } from '@/lib/domain/method';
import { addNights, nightSchema } from '@/lib/domain/night';
import { isHome, SITE_KIND_CODES, type Site } from '@/lib/domain/site';

const FIRST_NIGHT = nightSchema.parse('2024-01-01');
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function makeSite(at: number): Site {
  const kind = pick(SITE_KIND_CODES, at);
  const { code: departmentCode, region: regionCode } = pick(DEPARTMENTS, at * 7);
  const name = { en: `Site number ${at}`, fr: `Lieu numéro ${at}` };
  const place = isHome(kind)
    ? { commune: null, lat: null, lon: null, geoPrecision: 'withheld' as const, aliases: [] }
    : {
        commune: `Commune ${at}`,
        lat: 42 + (at % 80) / 10,
        lon: -4 + (at % 110) / 10,
        geoPrecision: 'site' as const,
        aliases: [`Alias ${at}`],
      };
  const codes = { departmentCode, regionCode, inseeCode: null, statusNote: null };
  return { slug: `site-${at}`, name, shortName: name, kind, ...place, ...codes };
}

/** Made-up incidents, the same ones every time: about fifty nights and two hundred sites in every thousand. */
export function generateIncidents(count: number): Incident[] {
  const sites = Array.from({ length: Math.ceil(count / 5) }, (_, at) => makeSite(at));
  return Array.from({ length: count }, (_, at) => {
    const site = pick(sites, at * 13);
    const night = addNights(FIRST_NIGHT, at % Math.max(1, Math.ceil(count / 20)));
    return {
      slug: `incident-${at}`,
      siteSlug: site.slug,
      site,
      night,
      nightBasis: 'stated',
      startsAt: at % 4 === 0 ? `${night}T21:00:00.000Z` : null,
      endsAt: null,
      timePrecision: at % 4 === 0 ? 'about' : 'night',
      methods: at % 5 === 0 ? [] : [pick(METHOD_CODES, at)],
      targets: [],
      quantities: at % 3 === 0 ? { vehicles_burned: { min: at % 9, max: null, qualifier: 'at_least' } } : {},
      traces: at % 6 === 0 ? [{ kind: 'object', code: 'fuel_can' }] : [],
      weapon: null,
      victim: null,
      summary: { en: `Something happened, number ${at}.`, fr: `Il s’est passé quelque chose, numéro ${at}.` },
      grade: pick(GRADE_CODES, at),
      version: 1,
      updatedAt: new Date(Date.UTC(2025, 0, 1) + at * 1000).toISOString(),
      decisions: [],
      openConflicts: at % 7 === 0 ? ['vehicles_burned', 'time'] : [],
      articles: [`article-${at % 40}`],
    };
  });
}
