import type { Evidence } from '@/lib/domain/evidence';
import { countOrigins } from '@/lib/domain/grade';
import type { Localised } from '@/lib/domain/locale';
import { isAuthority, isIndependent, type SpeakerRole } from '@/lib/domain/origin';

/**
 * What an origin is worth for the grade. `relay`: others spoke to it; `silent`: it is named, and asserts nothing here;
 * `together`: it names nobody, as all that asserts here does, so that they are one at most.
 */
export type Standing = 'authority' | 'independent' | 'relay' | 'silent' | 'together' | 'nobody';

/** One way from an origin to the reader: the article, whom it relays, who speaks there. */
export type Chain = { first: Evidence; statements: number };
export type OriginGroup = {
  origin: string;
  name: Localised;
  role: SpeakerRole;
  standing: Standing;
  chains: Chain[];
};

const STANDINGS: readonly Standing[] = ['authority', 'independent', 'relay', 'silent', 'together', 'nobody'];

/** The evidence on an incident by whom it ultimately comes from: what counts for the grade first, then by day. */
export function listOrigins(evidence: readonly Evidence[]): OriginGroup[] {
  const counted = countOrigins(evidence);
  const byOrigin = groupBy(evidence, (row) => row.origin);
  const groups = byOrigin.map((rows) => toGroup(rows, counted));
  return STANDINGS.flatMap((standing) => groups.filter((group) => group.standing === standing));
}

function toGroup(rows: Evidence[], counted: ReturnType<typeof countOrigins>): OriginGroup {
  const [first] = rows as [Evidence, ...Evidence[]];
  // One origin may speak in two capacities: the one that counts is shown.
  const roles = rows.map((row) => row.speakerRole);
  const role = roles.find(isAuthority) ?? roles.find(isIndependent) ?? first.speakerRole;
  const chains = groupBy(rows, (row) => JSON.stringify([row.article, row.relay, row.speaker]));
  return {
    origin: first.origin,
    name: first.originName,
    role,
    standing: toStanding(first.origin, role, counted),
    chains: chains
      .flatMap((own) => own.slice(0, 1).map((row) => ({ first: row, statements: own.length })))
      .sort((one, other) => (dayOf(one.first) < dayOf(other.first) ? -1 : 1)),
  };
}

function toStanding(
  origin: string,
  role: SpeakerRole,
  { authorities, independent, relays }: ReturnType<typeof countOrigins>,
): Standing {
  if (authorities.includes(origin)) return 'authority';
  if (independent.includes(origin)) return 'independent';
  if (relays.includes(origin)) return 'relay';
  if (isIndependent(role)) return 'silent';
  return independent.length === 0 ? 'together' : 'nobody';
}

const dayOf = ({ publishedOn, id }: Evidence) => `${publishedOn ?? '~'} ${id}`;

function groupBy(rows: readonly Evidence[], keyOf: (row: Evidence) => string): Evidence[][] {
  const groups = new Map<string, Evidence[]>();
  for (const row of [...rows].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1)))
    groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}
