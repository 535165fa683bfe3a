import type { Span } from '../sentences';
import type { KnownSite } from './gazetteer';
import type { PlaceMark } from './mark';
import type { NotHere } from './not-here';
import { JUSTICE, JUSTICE_GAP } from './words/justice';

type Named = Span & { sites: readonly KnownSite[] };
type Role = Pick<PlaceMark, 'role' | 'pending'>;

// "Raids in X, Y and Z", « interpellés à X »: where police and courts were at work, and where people are from.
const OF_JUSTICE = new RegExp(
  String.raw`\b${JUSTICE} ${JUSTICE_GAP}(?:in|at|near|from|of|to|around|a|au|aux|de|d'|du|dans|pres de|devant) ?(?:nearby |the |la |le |les )?$`,
);

/** Whether the words before a town say that police, courts or speakers were at work there, or that somebody is from there. */
export const isOfJustice = (lead: string): boolean => OF_JUSTICE.test(lead);

/** Leaves out the towns of arrests and trials where the text names another place; the only one can be that of the attack. */
export function withoutCustody<T extends Role>(
  names: readonly Named[],
  judged: readonly (T | NotHere)[],
): (T | NotHere)[] {
  const slugOf = (at: number) => names[at]?.sites[0]?.slug;
  const scenes = new Set(
    judged.flatMap((one, at) =>
      typeof one === 'object' && one.role === 'scene' && !one.pending ? [slugOf(at)] : [],
    ),
  );
  return judged.map((one, at) => {
    if (typeof one === 'string' || one.role !== 'custody') return one;
    const isOther = scenes.size > 0 && !scenes.has(slugOf(at));
    return one.pending && isOther ? 'custody' : { ...one, role: 'scene' };
  });
}
