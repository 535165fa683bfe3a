import { GET as getArticle } from '@/app/api/v1/articles/[slug]/route';
import { GET as getArticles } from '@/app/api/v1/articles/route';
import { GET as getChanges } from '@/app/api/v1/changes/route';
import { GET as getCodebook } from '@/app/api/v1/codebook/route';
import { GET as getConflicts } from '@/app/api/v1/conflicts/route';
import { GET as getDevelopments } from '@/app/api/v1/developments/route';
import { GET as getIncident } from '@/app/api/v1/incidents/[slug]/route';
import { GET as getIncidents } from '@/app/api/v1/incidents/route';
import { GET as getCsv } from '@/app/api/v1/incidents.csv/route';
import { GET as getGeoJson } from '@/app/api/v1/incidents.geojson/route';
import { GET as getKml } from '@/app/api/v1/incidents.kml/route';
import { GET as getLooseEnds } from '@/app/api/v1/loose-ends/route';
import { GET as getSites } from '@/app/api/v1/sites/route';
import { GET as getTotals } from '@/app/api/v1/totals/route';

const ROUTES = {
  incidents: getIncidents,
  'incidents.geojson': getGeoJson,
  'incidents.csv': getCsv,
  'incidents.kml': getKml,
  articles: getArticles,
  sites: getSites,
  changes: getChanges,
  codebook: getCodebook,
  conflicts: getConflicts,
  developments: getDevelopments,
  'loose-ends': getLooseEnds,
  totals: getTotals,
};

/** Asks the public API as a browser would: `address` is what follows /api/v1/, query included. */
export function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://127.0.0.1:3000/api/v1/${address}`, { headers });
  const [path = ''] = address.split('?');
  const route = ROUTES[path as keyof typeof ROUTES];
  if (route) return route(request, undefined);
  const [noun = '', slug = ''] = path.split('/');
  const one = noun === 'articles' ? getArticle : getIncident;
  return one(request, { params: Promise.resolve({ slug }) });
}

/** The JSON of an answer that is expected to be one. */
export async function askJson(address: string) {
  const answer = await ask(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
