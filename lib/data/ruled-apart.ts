import 'server-only';
import type { Transaction } from './database';

/**
 * What somebody ruled to be another attack than this one: public ids and ids of drafts. A ruling holds both ways, and goes
 * on when one of the two drafts is published, and for every later edit of it.
 */
export async function listRuledApart(
  tx: Transaction,
  { draft, incident }: { draft: string | null; incident: string | null },
): Promise<string[]> {
  const rulings = await tx.draft.findMany({
    where: { NOT: { notSame: { equals: [] } } },
    select: { id: true, incidentSlug: true, notSame: true },
  });
  const drafts = await tx.draft.findMany({
    where: { OR: [{ incidentSlug: { not: null } }, { id: draft ?? '' }] },
    select: { id: true, incidentSlug: true },
  });
  const incidentOf = new Map(drafts.map((row) => [row.id, row.incidentSlug]));
  // A record goes by its public id once it has one, whichever of its drafts is meant.
  const nameOf = (key: string) => incidentOf.get(key) ?? key;
  const own = new Set([draft, incident].filter((key) => key !== null).map(nameOf));
  return rulings.flatMap(({ id, notSame }) => {
    const [one, others] = [nameOf(id), (notSame as string[]).map(nameOf)];
    if (own.has(one)) return others;
    return others.some((other) => own.has(other)) ? [one] : [];
  });
}
