import 'server-only';
import { notFound, permanentRedirect } from 'next/navigation';
import { asOfHref } from '@/components/timeline/as-of-href';
import { findIncident } from '@/lib/data/published';
import { findIncidentVersion } from '@/lib/data/published/versions';
import { findGone } from '@/lib/data/published-redirect';
import { listOwnConflicts } from '@/lib/data/published-series';
import { parseAsOf } from '@/lib/filters/as-of';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';

export type IncidentProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/**
 * What an incident's address asks for: the incident as known on a day or as it was at a version, or what stands in its
 * place. A merged one leads on for good.
 */
export async function findAsked({ params, searchParams }: IncidentProps) {
  const { slug } = await params;
  const { version: wanted, ...rest } = await searchParams;
  const { asOf, problems } = parseAsOf(rest);
  const today = await findIncident(slug);
  if (!today) return findInstead(await requireLocale(params), slug, asOf);
  const version = typeof wanted === 'string' && wanted !== String(today.incident.version) ? wanted : null;
  const earlier =
    version && /^[1-9]\d{0,8}$/.test(version) ? await findIncidentVersion(slug, Number(version)) : null;
  if (earlier) return { kind: 'earlier', ...earlier, asOf: null, problems: [], lost: null } as const;
  const found = asOf === null ? today : await findIncident(slug, asOf);
  if (!found) return { kind: 'not known', slug, asOf: asOf ?? '', evidence: today.evidence } as const;
  const conflicts = await listOwnConflicts(slug, asOf);
  return { kind: 'shown', ...found, ...conflicts, asOf, problems, lost: version } as const;
}

async function findInstead(locale: 'en' | 'fr', slug: string, asOf: string | null) {
  const gone = await findGone(slug);
  if (gone?.state === 'merged')
    permanentRedirect(asOfHref(localeHref(locale, `/incidents/${gone.into}`), asOf));
  return gone ? ({ kind: 'withdrawn', at: gone.at, reason: gone.reason } as const) : notFound();
}
