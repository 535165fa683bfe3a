import { INCIDENT_COLUMNS } from './incident-columns';
import type { IncidentItem } from './incident-item';
import { writeCsv } from './write-csv';

/** Incidents as CSV, safe to open in a spreadsheet. The columns are those of INCIDENT_COLUMNS. */
export function toCsv(items: readonly IncidentItem[]): string {
  const rows = items.map((item) => INCIDENT_COLUMNS.map(({ read }) => read(item)));
  return writeCsv(
    INCIDENT_COLUMNS.map(({ key }) => key),
    rows,
  );
}
