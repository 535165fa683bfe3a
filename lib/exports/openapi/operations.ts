import { CHANGES_KEYS } from '../../filters/changes-query';
import { CONFLICT_FACETS } from '../../filters/conflict-query';
import { FILTERS, getFilter } from '../../filters/filters';
import { LANGUAGE } from '../../filters/language';
import type { Parameter } from '../../filters/parameter';
import { VERSION } from '../../filters/version';
import type { SchemaName } from './components';

/** One route: what it is asked, and what it answers with. */
export type Operation = {
  path: string;
  id: string;
  summary: string;
  /** What the id in the path names. */
  noun?: string;
  keys: readonly Parameter<unknown>[];
  type: string;
  /** Null where the answer is not JSON, or is this document. */
  schema: SchemaName | null;
  /** Beside 400 and faults of ours: 308 moved, 404 unknown, 410 withdrawn. */
  also?: readonly (308 | 404 | 410)[];
};

const JSON_TYPE = 'application/json';
const asOf = getFilter('asOf');
/** The exports are whole unless a limit is given. */
const WHOLE = FILTERS.map((row) => (row.key === 'limit' ? { ...row, fallback: null } : row));

const list = (noun: string, schema: SchemaName, summary: string): Operation => ({
  path: `/api/v1/${noun}`,
  id: `list${schema.replace('List', 's')}`,
  summary,
  keys: [asOf],
  type: JSON_TYPE,
  schema,
});
const exported = (ending: string, type: string, schema: SchemaName | null = null): Operation => ({
  path: `/api/v1/incidents.${ending}`,
  id: `export${ending.charAt(0).toUpperCase()}${ending.slice(1)}`,
  summary: 'The same selection as the list; all of it unless a limit is given.',
  keys: WHOLE,
  type,
  schema,
});

/** Every route of the API, in the order of the document. */
export const OPERATIONS: readonly Operation[] = [
  {
    ...list('incidents', 'IncidentList', 'The published incidents of a query, one page of them.'),
    keys: FILTERS,
  },
  exported('geojson', 'application/geo+json', 'IncidentFeatures'),
  exported('csv', 'text/csv'),
  exported('kml', 'application/vnd.google-earth.kml+xml'),
  {
    path: '/api/v1/incidents/{slug}',
    id: 'getIncident',
    summary: 'One incident with its decisions, the statements under them, its disagreements and its history.',
    noun: 'incident',
    keys: [asOf, VERSION],
    type: JSON_TYPE,
    schema: 'IncidentAnswer',
    also: [308, 404, 410],
  },
  {
    path: '/api/v1/changes',
    id: 'listChanges',
    summary: 'What changed since a revision, each incident once, with tombstones for those that are gone.',
    keys: CHANGES_KEYS,
    type: JSON_TYPE,
    schema: 'ChangeList',
  },
  list('articles', 'ArticleList', 'Every article, in order of publication; never its text.'),
  {
    path: '/api/v1/articles/{slug}',
    id: 'getArticle',
    summary: 'One article with all it says; never its text.',
    noun: 'article',
    keys: [asOf],
    type: JSON_TYPE,
    schema: 'ArticleAnswer',
    also: [404],
  },
  list('sites', 'SiteList', 'The gazetteer, with the incidents of each site.'),
  {
    ...list('conflicts', 'ConflictList', 'Every disagreement, with the statements on each side.'),
    keys: [...CONFLICT_FACETS, asOf],
  },
  list('totals', 'TotalList', 'Every count that an article states, held against the incidents known.'),
  list('loose-ends', 'LooseEndList', 'Every mention that fits no single incident, with its candidates.'),
  list('developments', 'DevelopmentList', 'What happened around the attacks, by date; undated ones last.'),
  {
    ...list('codebook', 'CodebookAnswer', 'Every code with its meaning, every query key, every column.'),
    keys: [],
  },
  {
    path: '/feed.xml',
    id: 'followIncidents',
    summary: 'The latest changes of any query as an Atom feed.',
    keys: [...FILTERS.map((row) => (row.key === 'sort' ? { ...row, fallback: '-updated' } : row)), LANGUAGE],
    type: 'application/atom+xml',
    schema: null,
  },
  {
    path: '/api/openapi.json',
    id: 'describeApi',
    summary: 'This document.',
    keys: [],
    type: JSON_TYPE,
    schema: null,
  },
  {
    path: '/api/health',
    id: 'checkHealth',
    summary: 'Whether the service is in order.',
    keys: [],
    type: JSON_TYPE,
    schema: 'Health',
  },
];
