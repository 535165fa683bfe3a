import { z } from 'zod';
import { METHOD_CODES } from '../../domain/method';
import { daySchema, nightSchema } from '../../domain/night';
import { QUANTITY_CODES, quantitySchema } from '../../domain/quantity';
import { isHome, SITE_KIND_CODES } from '../../domain/site';
import { totalSchema } from '../../domain/statement';
import { slugSchema } from '../../domain/text';

const methods = z.array(z.enum(METHOD_CODES));
const quantities = z.partialRecord(z.enum(QUANTITY_CODES), quantitySchema);

const incidentSchema = z
  .strictObject({
    site: slugSchema.nullable(),
    place: z.string().min(2).nullable(),
    siteKind: z.enum(SITE_KIND_CODES).nullable(),
    nights: z.array(nightSchema).max(2),
    nightBasis: z.enum(['stated', 'inferred']).nullable(),
    methods,
    quantities,
    speakers: z.array(z.string().min(2)),
    accepts: z.strictObject({ methods: methods.optional(), quantities: quantities.optional() }).optional(),
  })
  .refine(
    ({ nights, nightBasis }) => nights.length > 0 === (nightBasis !== null),
    'a basis goes with a night',
  )
  .refine(({ site, siteKind }) => !(site && siteKind && isHome(siteKind)), 'a home has no slug here')
  .refine(
    ({ site, place, siteKind }) => place !== null || (site === null && siteKind !== null && isHome(siteKind)),
    'only a home may be without a place',
  );
export type ExpectedIncident = z.infer<typeof incidentSchema>;

/** What must be found in a news item; tests/fixtures/news/README.md says what the keys mean. */
export const dispatchSchema = z
  .strictObject({
    language: z.enum(['en', 'fr']),
    publishedOn: daySchema.nullable(),
    publishedBy: z.enum(['header', 'text', 'argument']).nullable(),
    what: z.string().min(10),
    incidents: z.array(incidentSchema),
    totals: z.array(totalSchema.pick({ value: true, qualifier: true, unit: true })),
    looseEnds: z.array(z.strictObject({ count: z.number().int().min(1).nullable(), phrase: z.string() })),
    notAttacks: z.array(z.string().min(2)),
  })
  .refine(
    (dispatch) => (dispatch.publishedOn === null) === (dispatch.publishedBy === null),
    'a day and where it comes from go together',
  );
