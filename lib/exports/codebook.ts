import { z } from 'zod';
import { RELIABILITIES } from '../domain/article';
import { CONFLICT_KINDS, CONFLICT_STATUSES, SEVERITIES } from '../domain/conflict';
import { RULES } from '../domain/decision';
import { DEPARTMENTS, REGIONS } from '../domain/department';
import { GRADES } from '../domain/grade';
import { TIME_PRECISIONS } from '../domain/incident';
import { localisedSchema } from '../domain/locale';
import { METHOD_FILTERS } from '../domain/method';
import { SPEAKER_ROLES } from '../domain/origin';
import { QUALIFIERS, QUANTITIES } from '../domain/quantity';
import { GEO_PRECISIONS, SITE_KINDS } from '../domain/site';
import { DEVELOPMENT_KINDS, FIELDS, MODALITIES, POLARITIES } from '../domain/statement';
import { OBJECTS, TARGETS, WEAPONS } from '../domain/target';
import { VERDICTS } from '../domain/total';
import { FILTERS } from '../filters/filters';
import { INCIDENT_COLUMNS } from './incident-columns';

const code = z.object({ code: z.string() });
const labelled = code.extend({ label: localisedSchema });
const defined = labelled.extend({ definition: localisedSchema });
const graver = labelled.extend({ severity: z.string().describe('How grave a disagreement about it is') });
const nested = labelled.extend({ broader: z.string().optional().describe('The less precise code') });
const key = code.extend({ definition: localisedSchema });

export const codebookSchema = z
  .object({
    methods: z.array(defined),
    siteKinds: z.array(labelled.extend({ home: z.boolean(), prison: z.boolean() })),
    geoPrecisions: z.array(labelled),
    timePrecisions: z.array(code),
    grades: z.array(defined),
    rules: z.array(labelled.extend({ inferred: z.boolean() })),
    fields: z.array(graver.extend({ about: z.enum(['incident', 'series']), holds: z.enum(['one', 'many']) })),
    quantities: z.array(graver),
    qualifiers: z.array(code),
    targets: z.array(nested),
    weapons: z.array(nested),
    objects: z.array(labelled),
    speakerRoles: z.array(labelled.extend({ authority: z.boolean(), independent: z.boolean() })),
    modalities: z.array(code),
    polarities: z.array(code),
    reliabilities: z.array(labelled),
    conflictKinds: z.array(labelled.extend({ settled: z.string().nullable(), why: localisedSchema })),
    conflictStatuses: z.array(labelled),
    severities: z.array(labelled),
    verdicts: z.array(labelled),
    developmentKinds: z.array(labelled),
    departments: z.array(z.object({ code: z.string(), name: z.string(), region: z.string() })),
    regions: z.array(z.object({ code: z.string(), name: z.string() })),
    queryKeys: z.array(key),
    csvColumns: z.array(key),
  })
  .describe('Every vocabulary with its codes, every query key, every column of the CSV');

const toCodes = (codes: readonly string[]) => codes.map((each) => ({ code: each }));

/** A field in data only: its schema stays here. */
const toField = ({ code: field, about, holds, severity, label }: (typeof FIELDS)[number]) => ({
  code: field,
  label,
  about,
  holds,
  severity,
});

/** Every vocabulary of the domain with its codes, labels and definitions, the query keys and the columns of the CSV. */
export function toCodebook(): z.infer<typeof codebookSchema> {
  return {
    methods: [...METHOD_FILTERS],
    siteKinds: [...SITE_KINDS],
    geoPrecisions: [...GEO_PRECISIONS],
    timePrecisions: toCodes(TIME_PRECISIONS),
    grades: [...GRADES],
    rules: [...RULES],
    fields: FIELDS.map(toField),
    quantities: [...QUANTITIES],
    qualifiers: toCodes(QUALIFIERS),
    targets: [...TARGETS],
    weapons: [...WEAPONS],
    objects: [...OBJECTS],
    speakerRoles: [...SPEAKER_ROLES],
    modalities: toCodes(MODALITIES),
    polarities: toCodes(POLARITIES),
    reliabilities: [...RELIABILITIES],
    conflictKinds: [...CONFLICT_KINDS],
    conflictStatuses: [...CONFLICT_STATUSES],
    severities: [...SEVERITIES],
    verdicts: [...VERDICTS],
    developmentKinds: [...DEVELOPMENT_KINDS],
    departments: [...DEPARTMENTS],
    regions: [...REGIONS],
    queryKeys: FILTERS.map((row) => ({ code: row.key, definition: row.wanted })),
    csvColumns: INCIDENT_COLUMNS.map((row) => ({ code: row.key, definition: row.definition })),
  };
}
