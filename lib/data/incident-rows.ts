import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { Decision } from '../domain/decision';
import { localisedSchema } from '../domain/locale';
import { toStatementId } from './statements';

const decisionInclude = {
  statements: { select: { statement: { select: { articleSlug: true, key: true } } } },
} satisfies Prisma.DecisionInclude;

/** Incidents with their decisions and the ids of their statements. */
export const incidentInclude = {
  decisions: { include: decisionInclude },
  statements: { select: { statement: { select: { articleSlug: true, key: true } } } },
} satisfies Prisma.IncidentInclude;
export type IncidentRow = Prisma.IncidentGetPayload<{ include: typeof incidentInclude }>;
type DecisionRow = Prisma.DecisionGetPayload<{ include: typeof decisionInclude }>;
type Link = { statement: { articleSlug: string; key: string } };

/** The public ids of linked statements, in order. */
export const toIds = (links: readonly Link[]) =>
  links.map(({ statement }) => toStatementId(statement.articleSlug, statement.key)).sort();

/** A stored decision as the domain knows it. */
export function toDecision(row: DecisionRow): Decision {
  const reason = row.reason === null ? null : localisedSchema.parse(row.reason);
  return {
    field: row.field as Decision['field'],
    value: row.value,
    rule: row.rule as Decision['rule'],
    reason,
    statements: toIds(row.statements),
  };
}
