import { findIncident } from '@/lib/data/published';
import { listHistory } from '@/lib/data/published/history';
import { listConflicts, withReports } from '@/lib/data/published-series';
import { toIncidentDetail } from '@/lib/exports/incident-detail';
import { answerGet, answerPreflight, toJsonContent } from '../../../answer';
import { publicBase } from '../../../public-base';
import { Refusal, refuseQuery } from '../../../refusal';
import { requireQuery } from '../../selection';

export const OPTIONS = answerPreflight;

type Context = { params: Promise<{ slug: string }> };

/** One published incident with decisions, statements, conflicts and history, as known on the day `asOf`. */
export const GET = answerGet<Context>(async (request, { params }) => {
  const { slug } = await params;
  const { asOf } = requireQuery(request);
  const version = requireVersion(request);
  const found = await findIncident(slug, asOf);
  if (!found) throw new Refusal(404, 'No published incident has this id.');
  const { incident, evidence } = found;
  if (version !== null && version !== incident.version)
    throw new Refusal(404, `Version ${version} is not public; the current version is ${incident.version}.`);
  const conflicts = await withReports(
    (await listConflicts(asOf)).conflicts.filter(
      ({ subject }) => subject.about === 'incident' && subject.slug === slug,
    ),
  );
  const detail = { incident, evidence, conflicts, history: await listHistory(slug) };
  return toJsonContent({ data: toIncidentDetail(detail, publicBase(request)) });
});

/** The version that is asked for; null for the current one. */
function requireVersion(request: Request): number | null {
  const seen = new URL(request.url).searchParams.get('version');
  if (!seen) return null;
  if (/^[1-9]\d{0,8}$/.test(seen)) return Number(seen);
  throw refuseQuery([{ parameter: 'version', seen, detail: 'Wanted a whole number from 1.' }]);
}
