import { z } from 'zod';
import { isClockText } from './clock';
import { DEPARTMENT_CODES } from './department';
import { formText } from './form-text';
import { METHOD_CODES } from './method';
import { daySchema } from './night';
import { SPEAKER_ROLE_CODES } from './origin';
import { MAX_COUNT, QUALIFIERS, QUANTITY_CODES } from './quantity';
import { SITE_KIND_CODES } from './site';
import { FIELDS, type FieldCode, MODALITIES, POLARITIES } from './statement';
import { OBJECTS, type ObjectCode, TARGET_CODES, WEAPON_CODES } from './target';
import { slugSchema } from './text';

/** What a source can support: every field of an incident. */
export type FormField = Extract<(typeof FIELDS)[number], { about: 'incident' }>['code'];
export const FORM_FIELDS = FIELDS.filter((row) => row.about === 'incident').map((row) => row.code) as [
  FormField,
  ...FormField[],
];

/** Whether a field of a statement has a place in the form. */
export function isFormField(field: FieldCode): field is FormField {
  return FORM_FIELDS.some((code) => code === field);
}

const none = null;
const text = (max: number) => formText(max).nullable().default(none);
const slug = slugSchema.nullable().default(none);
const both = z.strictObject({ en: text(500), fr: text(500) });
const clock = z.string().refine(isClockText, 'not_a_time').nullable().default(none);
const offset = z.number().int().min(0).max(5_000_000).nullable().default(none);

const timeShape = {
  from: clock,
  to: clock,
  precision: z.enum(['exact', 'about', 'part_of_night']).nullable().default(none),
};
const count = z.number().int().min(0).max(MAX_COUNT).nullable().default(none);
const quantity = z.strictObject({
  min: count,
  max: count,
  qualifier: z.enum(QUALIFIERS).nullable().default(none),
});
const traces = z
  .array(
    z.strictObject({
      kind: z.enum(['tag', 'object']),
      text: text(80),
      code: z
        .enum(OBJECTS.map((row) => row.code) as [ObjectCode, ...ObjectCode[]])
        .nullable()
        .default(none),
    }),
  )
  .max(50);
const victim = z.strictObject({
  role: z.enum(['prison_officer', 'union_representative']).nullable().default(none),
  worksAt: slug,
});
const methods = z.array(z.enum(METHOD_CODES)).max(METHOD_CODES.length);
const targets = z.array(z.enum(TARGET_CODES)).max(TARGET_CODES.length);
const weapon = z.enum(WEAPON_CODES).nullable().default(none);
const night = z.string().refine((day) => daySchema.safeParse(day).success, 'not_a_day');
const counts = Object.fromEntries(QUANTITY_CODES.map((code) => [code, quantity.optional()])) as Record<
  (typeof QUANTITY_CODES)[number],
  z.ZodOptional<typeof quantity>
>;

const newSiteSchema = z.strictObject({
  name: text(200),
  kind: z.enum(SITE_KIND_CODES).nullable().default(none),
  commune: text(120),
  inseeCode: z
    .string()
    .regex(/^(?:\d{2}|2[AB])\d{3}$/)
    .nullable()
    .default(none),
  departmentCode: z.enum(DEPARTMENT_CODES).nullable().default(none),
  lat: z.number().min(-180).max(180).nullable().default(none),
  lon: z.number().min(-180).max(180).nullable().default(none),
});
const newArticleSchema = z.strictObject({
  outlet: slug,
  outletName: text(120),
  title: text(300),
  url: z.string().max(2000).nullable().default(none),
  publishedOn: night.nullable().default(none),
  publishedBasis: z.enum(['stated', 'inferred']).nullable().default(none),
  publishedReason: both.nullable().default(none),
  language: z.enum(['en', 'fr']).nullable().default(none),
});

/** What one source says where that is not the form's value; lists for what an incident has many of. */
const saysSchema = z.strictObject({
  site: slugSchema.optional(),
  night: night.optional(),
  time: z.strictObject(timeShape).optional(),
  method: methods.optional(),
  set_methods: methods.optional(),
  target: targets.optional(),
  ...counts,
  weapon: z.enum(WEAPON_CODES).optional(),
  trace: traces.optional(),
  victim: victim.optional(),
});

const sourceSchema = z.strictObject({
  /** Names the row for as long as it lives, so that two people's changes to it meet. */
  key: z
    .string()
    .max(200)
    .regex(/^[a-z0-9][a-z0-9-]*$/),
  article: z.strictObject({ slug, new: newArticleSchema.nullable().default(none) }),
  quote: text(1000),
  start: offset,
  end: offset,
  paragraph: z.number().int().min(1).max(100_000).nullable().default(none),
  speaker: text(200),
  speakerRole: z.enum(SPEAKER_ROLE_CODES).nullable().default(none),
  relay: text(120),
  origin: z.strictObject({ slug, new: both.nullable().default(none) }),
  modality: z.enum(MODALITIES).nullable().default(none),
  polarity: z.enum(POLARITIES).default('asserts'),
  supports: z.array(z.enum(FORM_FIELDS)).max(FORM_FIELDS.length),
  says: saysSchema,
});

const reasonSchema = z.strictObject({
  en: text(1000),
  fr: text(1000),
  rule: z.enum(['by_elimination', 'editor']).default('editor'),
});
const reasons = Object.fromEntries(FORM_FIELDS.map((code) => [code, reasonSchema.optional()])) as Record<
  FormField,
  z.ZodOptional<typeof reasonSchema>
>;

/** The form without the rules that look at several of its places at once. */
export const formShape = z.strictObject({
  /** Public id wanted for a new incident; null lets the desk choose. */
  slug,
  site: z.strictObject({ slug, new: newSiteSchema.nullable().default(none) }),
  night: night.nullable().default(none),
  time: z.strictObject({ text: text(200), ...timeShape }),
  methods,
  targets,
  quantities: z.strictObject(counts),
  traces,
  weapon,
  victim,
  summary: z.strictObject({ en: text(2000), fr: text(2000) }),
  sources: z.array(sourceSchema).max(200),
  reasons: z.strictObject(reasons),
});
export type DraftForm = z.infer<typeof formShape>;
export type FormSource = DraftForm['sources'][number];
export type FormReason = z.infer<typeof reasonSchema>;
export type NewSite = z.infer<typeof newSiteSchema>;
export type NewArticle = z.infer<typeof newArticleSchema>;

/** A form in which nothing has been typed. */
export const EMPTY_FORM: DraftForm = formShape.parse({
  site: {},
  time: {},
  methods: [],
  targets: [],
  quantities: {},
  traces: [],
  victim: {},
  summary: {},
  sources: [],
  reasons: {},
});
