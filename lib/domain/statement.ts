import { z } from 'zod';
import { type Localised, localisedSchema } from './locale';
import { METHOD_CODES } from './method';
import { nightSchema } from './night';
import { SPEAKER_ROLE_CODES } from './origin';
import { QUANTITIES, quantitySchema } from './quantity';
import { SITE_KIND_CODES } from './site';
import { TARGET_CODES, traceSchema, WEAPON_CODES } from './target';
import { cleanText, slugSchema } from './text';

const instant = z.iso.datetime({ offset: true });

/** When inside the night, first and last instant included; `exact` has from = to. */
export const timeSchema = z
  .strictObject({ from: instant, to: instant, precision: z.enum(['exact', 'about', 'part_of_night']) })
  .refine((time) => Date.parse(time.to) >= Date.parse(time.from), 'ends before it starts');
export type TimeValue = z.infer<typeof timeSchema>;

/** The person whose home was hit, by role and place of work; never a name. */
export const victimSchema = z.strictObject({
  role: z.enum(['prison_officer', 'union_representative']),
  worksAt: slugSchema.nullable(),
});
export type Victim = z.infer<typeof victimSchema>;

/** What a stated total counts: nights (both ends named), kinds of site, sites named with it. Empty lists set no limit. */
export const totalSchema = z.strictObject({
  unit: z.enum(['prisons', 'sites']),
  qualifier: z.enum(['exactly', 'at_least', 'about', 'several']),
  value: z.number().int().min(1).max(10_000),
  scope: z.strictObject({
    nights: z.array(nightSchema),
    siteKinds: z.array(z.enum(SITE_KIND_CODES)),
    namedSites: z.array(slugSchema),
  }),
});
export type TotalValue = z.infer<typeof totalSchema>;

/** A mention that fits no single incident: how many places, what is known of each part, which incidents could be meant. */
export const looseEndSchema = z.strictObject({
  count: z.number().int().min(1).max(1000),
  constraints: z.array(
    z.strictObject({
      count: z.number().int().min(1).max(1000),
      text: localisedSchema,
      candidates: z.array(slugSchema),
    }),
  ),
  method: z.enum(METHOD_CODES).nullable(),
});
export type LooseEndValue = z.infer<typeof looseEndSchema>;

export const DEVELOPMENT_KINDS = [
  { code: 'investigation', label: { en: 'Investigation', fr: 'Enquête' } },
  { code: 'claim', label: { en: 'Claim of responsibility', fr: 'Revendication' } },
  { code: 'visit', label: { en: 'Visit', fr: 'Déplacement' } },
  { code: 'measure', label: { en: 'Measure', fr: 'Mesure' } },
  { code: 'reaction', label: { en: 'Reaction', fr: 'Réaction' } },
  { code: 'background', label: { en: 'Background', fr: 'Contexte' } },
] as const satisfies readonly { code: string; label: Localised }[];
export type DevelopmentKind = (typeof DEVELOPMENT_KINDS)[number]['code'];

/** What a kind of development is called. */
export function developmentLabel(kind: DevelopmentKind): Localised | undefined {
  return DEVELOPMENT_KINDS.find((row) => row.code === kind)?.label;
}

const quantityFields = QUANTITIES.map((row) => ({
  code: row.code,
  about: 'incident' as const,
  holds: 'one' as const,
  severity: row.severity,
  label: row.label as Localised,
  schema: quantitySchema,
}));

/**
 * What a statement can speak of. `about`: an incident (or a set of them), or the series as a whole.
 * `holds`: an incident has one value of it, or many side by side. `severity` grades a disagreement (DESIGN §2.4).
 */
export const FIELDS = [
  {
    code: 'site',
    about: 'incident',
    holds: 'one',
    severity: 'high',
    label: { en: 'Place', fr: 'Lieu' },
    schema: slugSchema,
  },
  {
    code: 'night',
    about: 'incident',
    holds: 'one',
    severity: 'high',
    label: { en: 'Night', fr: 'Nuit' },
    schema: nightSchema,
  },
  {
    code: 'time',
    about: 'incident',
    holds: 'one',
    severity: 'medium',
    label: { en: 'Time', fr: 'Heure' },
    schema: timeSchema,
  },
  {
    code: 'method',
    about: 'incident',
    holds: 'many',
    severity: 'medium',
    label: { en: 'Method', fr: 'Mode opératoire' },
    schema: z.enum(METHOD_CODES),
  },
  // Methods given for a set of places, without saying which place suffered which: never decides a method.
  {
    code: 'set_methods',
    about: 'incident',
    holds: 'many',
    severity: 'low',
    label: { en: 'Methods of the set', fr: 'Modes opératoires de l’ensemble' },
    schema: z.array(z.enum(METHOD_CODES)).min(1),
  },
  {
    code: 'target',
    about: 'incident',
    holds: 'many',
    severity: 'low',
    label: { en: 'Target', fr: 'Cible' },
    schema: z.enum(TARGET_CODES),
  },
  ...quantityFields,
  {
    code: 'weapon',
    about: 'incident',
    holds: 'one',
    severity: 'low',
    label: { en: 'Weapon', fr: 'Arme' },
    schema: z.enum(WEAPON_CODES),
  },
  {
    code: 'trace',
    about: 'incident',
    holds: 'many',
    severity: 'low',
    label: { en: 'Trace', fr: 'Trace' },
    schema: traceSchema,
  },
  {
    code: 'victim',
    about: 'incident',
    holds: 'one',
    severity: 'medium',
    label: { en: 'Whose home', fr: 'Domicile de' },
    schema: victimSchema,
  },
  {
    code: 'total',
    about: 'series',
    holds: 'many',
    severity: 'medium',
    label: { en: 'Stated total', fr: 'Total annoncé' },
    schema: totalSchema,
  },
  {
    code: 'loose_end',
    about: 'series',
    holds: 'many',
    severity: 'low',
    label: { en: 'Loose end', fr: 'Point en suspens' },
    schema: looseEndSchema,
  },
  {
    code: 'tag_meaning',
    about: 'series',
    holds: 'one',
    severity: 'low',
    label: { en: 'Meaning of “DDPF”', fr: 'Sens de « DDPF »' },
    schema: localisedSchema,
  },
  {
    code: 'tag_place',
    about: 'series',
    holds: 'many',
    severity: 'low',
    label: { en: 'Where the tags were', fr: 'Où étaient les inscriptions' },
    schema: z.enum(['attack_sites', 'vehicles', 'wall']),
  },
  {
    code: 'claim',
    about: 'series',
    holds: 'one',
    severity: 'medium',
    label: { en: 'Responsibility claimed', fr: 'Revendication' },
    schema: z.boolean(),
  },
  {
    code: 'responsible',
    about: 'series',
    holds: 'one',
    severity: 'medium',
    label: { en: 'Who is held responsible', fr: 'Qui est mis en cause' },
    schema: z.enum([
      'drug_traffickers',
      'organised_crime',
      'left_wing_militants',
      'hired_youths',
      'ddpf',
      'foreign_interference',
      'unknown',
    ]),
  },
  {
    code: 'location',
    about: 'series',
    holds: 'many',
    severity: 'low',
    label: { en: 'Where a place lies', fr: 'Où se trouve un lieu' },
    schema: z.strictObject({
      site: slugSchema,
      of: z.enum(['paris', 'france']),
      direction: z.enum([
        'north',
        'north_east',
        'east',
        'south_east',
        'south',
        'south_west',
        'west',
        'north_west',
      ]),
    }),
  },
  {
    code: 'development',
    about: 'series',
    holds: 'many',
    severity: 'low',
    label: { en: 'Development', fr: 'Suite' },
    schema: slugSchema,
  },
] as const;

export type FieldCode = (typeof FIELDS)[number]['code'];
export const FIELD_CODES = FIELDS.map((field) => field.code) as [FieldCode, ...FieldCode[]];

/** The row of a field; every FieldCode has one. */
export function getField(code: FieldCode) {
  const field = FIELDS.find((row) => row.code === code);
  if (!field) throw new Error(`no field ${code}`);
  return field;
}

export const MODALITIES = ['stated', 'reported', 'alleged', 'suspected'] as const;
export type Modality = (typeof MODALITIES)[number];
export const POLARITIES = ['asserts', 'denies', 'unknown'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** A quote that is committed or published without its sentence is at most this many words long. */
export const MAX_QUOTE_WORDS = 8;

const statementFields = z.strictObject({
  key: slugSchema,
  field: z.enum(FIELD_CODES),
  value: z.unknown(),
  start: z.number().int().min(0).max(5_000_000).nullable(),
  end: z.number().int().min(1).max(5_000_000).nullable(),
  quote: cleanText(200).nullable(),
  paragraph: z.number().int().min(1).max(100_000).nullable(),
  speaker: cleanText(200).nullable(),
  speakerRole: z.enum(SPEAKER_ROLE_CODES),
  relay: cleanText(120).nullable(),
  origin: slugSchema,
  modality: z.enum(MODALITIES),
  polarity: z.enum(POLARITIES),
  incidents: z.array(slugSchema),
});

/** One thing one article says about one field; the value obeys the schema of its field. */
export const statementSchema = statementFields.superRefine((statement, context) => {
  const value = getField(statement.field).schema.safeParse(statement.value);
  for (const issue of value.error?.issues ?? [])
    context.addIssue({ code: 'custom', path: ['value', ...issue.path], message: issue.message });
  if ((statement.start === null) !== (statement.end === null))
    context.addIssue({ code: 'custom', path: ['start'], message: 'start and end come together' });
  if (
    statement.start !== null &&
    statement.end !== null &&
    statement.end - statement.start !== statement.quote?.length
  )
    context.addIssue({ code: 'custom', path: ['quote'], message: 'is as long as its passage' });
});
export type StatementInput = z.infer<typeof statementSchema>;

/** A stored statement: the article it stands in, and when that was published. */
export type Statement = StatementInput & { id: string; article: string; publishedOn: string | null };

/** The statements about incidents that speak of one field. */
export function listByField(statements: readonly Statement[], field: FieldCode): Statement[] {
  return statements.filter((statement) => statement.field === field);
}
