import { daysBetween } from '../../domain/calendar-day';
import { isHome } from '../../domain/site';
import type { KnownIncident, Proposal } from '../proposal';

type Match = Pick<Proposal, 'match' | 'candidates'>;
type Wanted = Pick<Proposal, 'site' | 'siteKind' | 'departmentCode' | 'nights' | 'victim'> & {
  /** The text says when it was, and which night that is nobody can tell. */
  isUndatable: boolean;
};

const SAYS_WHEN =
  /\b(?:overnight|last night|yesterday|today|this (?:morning|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|nuit|hier|aujourd'hui|ce (?:matin|soir)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/;

/** "Overnight from Friday to Saturday", in a text of which nobody knows the day: one night or another, which need not be that of what is known. */
export const isUndatable = (
  { publishedOn }: { publishedOn: string | null },
  sentences: readonly { folded: string }[],
): boolean => publishedOn === null && sentences.some(({ folded }) => SAYS_WHEN.test(folded));

function matchSite({ site, nights, isUndatable }: Wanted, known: readonly KnownIncident[]): Match {
  const here = known.filter((incident) => incident.site === site);
  const [sure, ...rest] = here.filter(({ night }) => nights.includes(night));
  const byNearness = here
    .filter((incident) => incident !== sure)
    .sort(
      (one, other) =>
        daysBetween(one.night, nights[0] ?? one.night) - daysBetween(other.night, nights[0] ?? other.night),
    );
  const candidates = byNearness.map(({ slug }) => ({ slug, reason: 'nearest' as const }));
  if (sure && rest.length === 0) return { match: { slug: sure.slug, reason: 'site_and_night' }, candidates };
  const [only] = here;
  if (nights.length === 0 && !isUndatable && only && here.length === 1)
    return { match: { slug: only.slug, reason: 'site_only_incident' }, candidates: [] };
  const either = sure ? [{ slug: sure.slug, reason: 'site_and_night' as const }] : [];
  return { match: null, candidates: [...either, ...candidates] };
}

function matchHome(
  { departmentCode, siteKind, nights, victim, isUndatable }: Wanted,
  known: readonly KnownIncident[],
): Match {
  if (isUndatable) return { match: null, candidates: [] };
  const homes = known.filter(
    (incident) => isHome(incident.siteKind) && (nights.length === 0 || nights.includes(incident.night)),
  );
  const byWork = homes.filter(({ worksAt }) => victim?.worksAt && worksAt === victim.worksAt);
  if (byWork[0] && byWork.length === 1)
    return { match: { slug: byWork[0].slug, reason: 'home_by_workplace' }, candidates: [] };
  const byArea = homes.filter((one) => one.departmentCode === departmentCode && one.siteKind === siteKind);
  if (byArea[0] && byArea.length === 1)
    return { match: { slug: byArea[0].slug, reason: 'home_and_night' }, candidates: [] };
  const open = departmentCode === null ? homes.filter((one) => one.siteKind === siteKind) : [];
  return { match: null, candidates: open.map(({ slug }) => ({ slug, reason: 'nearest' as const })) };
}

/** The known incident a proposal adds evidence to, with the reason, and others it could be held against. */
export function matchKnown(wanted: Wanted, known: readonly KnownIncident[]): Match {
  if (wanted.siteKind && isHome(wanted.siteKind)) return matchHome(wanted, known);
  return wanted.site ? matchSite(wanted, known) : { match: null, candidates: [] };
}
