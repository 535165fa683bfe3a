import type { Development } from '@/lib/domain/development';
import type { Evidence } from '@/lib/domain/evidence';
import type { Incident } from '@/lib/domain/incident';
import type { Localised } from '@/lib/domain/locale';
import { addNights, type Night, nightSchema } from '@/lib/domain/night';
import type { Query } from '@/lib/filters/query';

/** A development with who acted and the statements that tell it. */
export type ToldDevelopment = Development & { actorName: Localised | null; evidence: readonly Evidence[] };
/** A night with its attacks, and what happened on the day it ends: the day after its evening. */
export type TimelineRow = {
  night: Night;
  day: string;
  incidents: Incident[];
  developments: ToldDevelopment[];
};

/** The night that ends on a day. */
const nightBefore = (day: string) => addNights(nightSchema.parse(day), -1);

function isAsked(night: Night, { night: nights, from, to }: Query): boolean {
  if (nights.length > 0 && !nights.includes(night)) return false;
  return (from === null || night >= from) && (to === null || night <= to);
}

/**
 * Nights in order, each beside the developments of the day it ends; those of no known day apart. Developments follow
 * the nights that are asked for and no other filter; undated ones are left out when nights are asked for.
 */
export function toTimeline(
  incidents: readonly Incident[],
  developments: readonly ToldDevelopment[],
  query: Query,
): { rows: TimelineRow[]; undated: ToldDevelopment[] } {
  const told = developments.map((row) => ({ row, night: row.date === null ? null : nightBefore(row.date) }));
  const nights = new Set(incidents.map((incident) => incident.night));
  for (const { night } of told) if (night !== null && isAsked(night, query)) nights.add(night);
  const rows = [...nights].sort().map((night) => ({
    night,
    day: addNights(night, 1),
    incidents: incidents.filter((incident) => incident.night === night),
    developments: told.filter((each) => each.night === night).map(({ row }) => row),
  }));
  const limited = query.night.length > 0 || query.from !== null || query.to !== null;
  return { rows, undated: limited ? [] : developments.filter((row) => row.date === null) };
}
