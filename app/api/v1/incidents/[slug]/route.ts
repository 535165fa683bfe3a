import { findIncident } from '@/lib/data/published';
import { listHistory } from '@/lib/data/published/history';
import { findIncidentVersion } from '@/lib/data/published/versions';
import { findGone } from '@/lib/data/published-redirect';
import { listOwnConflicts } from '@/lib/data/published-series';
import { toParisIso } from '@/lib/domain/night';
import { toIncidentDetail } from '@/lib/exports/incident-detail';
import { VERSION } from '@/lib/filters/version';
import { answerGet, answerPreflight, toJsonContent } from '../../../answer';
import { publicBase } from '../../../public-base';
import { Moved, Refusal } from '../../../refusal';
import { requireParameter } from '../../refuse-problems';
import { requireQuery } from '../../selection';

export const OPTIONS = answerPreflight;

type Context = { params: Promise<{ slug: string }> };

/**
 * One published incident with decisions, statements, conflicts and history, as known on the day `asOf`, or as it was at an
 * earlier `version`. A merged one answers where it went, a withdrawn one that it is gone.
 */
export const GET = answerGet<Context>(async (request, { params }) => {
  const { slug } = await params;
  const { asOf } = requireQuery(request);
  const version = requireParameter(request, VERSION);
  const current = await findIncident(slug, asOf);
  if (!current) throw await refuseGone(request, slug);
  const isEarlier = version !== null && version !== current.incident.version;
  const found = isEarlier
    ? await requireEarlier(slug, version)
    : { ...current, ...(await listOwnConflicts(slug, asOf)) };
  const detail = { ...found, history: await listHistory(slug) };
  const data = toIncidentDetail(detail, publicBase(request));
  return toJsonContent({ data, meta: { revision: found.revision } });
});

async function requireEarlier(slug: string, version: number) {
  const found = await findIncidentVersion(slug, version);
  if (!found) throw new Refusal(404, `Version ${version} of this incident is not public.`);
  return found;
}

/** Why there is no such incident. */
async function refuseGone(request: Request, slug: string): Promise<Error> {
  const gone = await findGone(slug);
  if (gone?.state === 'merged') {
    const { search } = new URL(request.url);
    return new Moved(`${publicBase(request)}/api/v1/incidents/${gone.into}${search}`);
  }
  if (gone === null) return new Refusal(404, 'No published incident has this id.');
  const reason = gone.reason === null ? '' : ` Reason given: ${gone.reason}`;
  return new Refusal(
    410,
    `This incident was withdrawn on ${toParisIso(new Date(gone.at)).slice(0, 10)}.${reason}`,
  );
}
