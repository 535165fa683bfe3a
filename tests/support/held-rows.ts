import { databaseRows } from './database-rows';

/** All that is held of the incidents: their values, what they rest on and what was decided; versions and days aside. */
export const listHeldRows = () =>
  databaseRows(`
    SELECT slug, siteSlug, night, nightBasis, startsAt, endsAt, timePrecision, methods, targets, quantities, traces,
      summaryEn, summaryFr, lifecycle, mergedInto, grade,
      (SELECT group_concat(id) FROM (SELECT articleSlug || '.' || key AS id FROM IncidentStatement link
        JOIN Statement ON Statement.id = link.statementId WHERE link.incidentId = Incident.id ORDER BY 1)) AS statements,
      (SELECT group_concat(decided) FROM (SELECT field || value || rule || coalesce(reason, '') ||
        (SELECT group_concat(statementId) FROM (SELECT statementId FROM DecisionStatement
          WHERE decisionId = Decision.id ORDER BY 1)) AS decided
        FROM Decision WHERE Decision.incidentId = Incident.id ORDER BY 1)) AS decisions
    FROM Incident ORDER BY slug`);
