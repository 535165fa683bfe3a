import { RELIABILITIES } from '../domain/article';
import { CONFLICT_KINDS, CONFLICT_STATUSES, SEVERITIES } from '../domain/conflict';
import { RULES } from '../domain/decision';
import { DEPARTMENTS, REGIONS } from '../domain/department';
import { GRADES } from '../domain/grade';
import { TIME_PRECISIONS } from '../domain/incident';
import { METHOD_FILTERS } from '../domain/method';
import { SPEAKER_ROLES } from '../domain/origin';
import { QUALIFIERS, QUANTITIES } from '../domain/quantity';
import { GEO_PRECISIONS, SITE_KINDS } from '../domain/site';
import { DEVELOPMENT_KINDS, FIELDS, MODALITIES, POLARITIES } from '../domain/statement';
import { OBJECTS, TARGETS, WEAPONS } from '../domain/target';
import { VERDICTS } from '../domain/total';
import { FILTERS } from '../filters/filters';
import { INCIDENT_COLUMNS } from './incident-columns';

const toCodes = (codes: readonly string[]) => codes.map((code) => ({ code }));

/** A field in data only: its schema stays here. */
const toField = ({ code, about, holds, severity, label }: (typeof FIELDS)[number]) => ({
  code,
  label,
  about,
  holds,
  severity,
});

/** Every vocabulary of the domain with its codes, labels and definitions, the query keys and the columns of the CSV. */
export function toCodebook() {
  return {
    methods: METHOD_FILTERS,
    siteKinds: SITE_KINDS,
    geoPrecisions: GEO_PRECISIONS,
    timePrecisions: toCodes(TIME_PRECISIONS),
    grades: GRADES,
    rules: RULES,
    fields: FIELDS.map(toField),
    quantities: QUANTITIES,
    qualifiers: toCodes(QUALIFIERS),
    targets: TARGETS,
    weapons: WEAPONS,
    objects: OBJECTS,
    speakerRoles: SPEAKER_ROLES,
    modalities: toCodes(MODALITIES),
    polarities: toCodes(POLARITIES),
    reliabilities: RELIABILITIES,
    conflictKinds: CONFLICT_KINDS,
    conflictStatuses: CONFLICT_STATUSES,
    severities: SEVERITIES,
    verdicts: VERDICTS,
    developmentKinds: DEVELOPMENT_KINDS,
    departments: DEPARTMENTS,
    regions: REGIONS,
    queryKeys: FILTERS.map(({ key, wanted }) => ({ code: key, definition: wanted })),
    csvColumns: INCIDENT_COLUMNS.map(({ key, definition }) => ({ code: key, definition })),
  };
}
