import { z } from 'zod';
import { localisedSchema } from '../../domain/locale';
import { quantitySchema } from '../../domain/quantity';
import { ANSWERS } from '../answers';
import { articleItemSchema } from '../article-item';
import { articleReportSchema } from '../article-report';
import { changeItemSchema } from '../change-item';
import { codebookSchema } from '../codebook';
import { conflictItemSchema } from '../conflict-item';
import { developmentItemSchema } from '../development-item';
import { fieldValueSchema } from '../field-value';
import { healthSchema } from '../health';
import { incidentDetailSchema } from '../incident-detail';
import { incidentItemSchema, siteItemSchema } from '../incident-item';
import { geoJsonSchema } from '../incidents-geojson';
import { looseEndItemSchema } from '../loose-end-item';
import { problemSchema } from '../problem';
import { siteRecordSchema } from '../site-item';
import { gradedStatementSchema, statementItemSchema } from '../statement-item';
import { totalItemSchema } from '../total-item';
import { leaveOutNoise } from './leave-out-noise';

const SCHEMAS = {
  Localised: localisedSchema,
  Quantity: quantitySchema,
  FieldValue: fieldValueSchema,
  IncidentSite: siteItemSchema,
  Incident: incidentItemSchema,
  IncidentDetail: incidentDetailSchema,
  Statement: statementItemSchema,
  GradedStatement: gradedStatementSchema,
  Article: articleItemSchema,
  ArticleReport: articleReportSchema,
  Site: siteRecordSchema,
  Conflict: conflictItemSchema,
  Total: totalItemSchema,
  LooseEnd: looseEndItemSchema,
  Development: developmentItemSchema,
  Change: changeItemSchema,
  Codebook: codebookSchema,
  ...ANSWERS,
  IncidentFeatures: geoJsonSchema,
  Health: healthSchema,
  Problem: problemSchema,
};
export type SchemaName = keyof typeof SCHEMAS;

/** A reference to a schema of the document. */
export function refTo(name: SchemaName) {
  return { $ref: `#/components/schemas/${name}` };
}

/** Every schema of the document in JSON Schema 2020-12, by name; one that holds another refers to it. */
export function toSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(registry, { uri, override: leaveOutNoise });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, toBare(schema)]));
}

/** Without what a schema says that stands on its own. */
function toBare({ $schema: _s, $id: _i, id: _n, ...schema }: Record<string, unknown>): object {
  return schema;
}
