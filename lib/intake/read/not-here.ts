import type { Span } from '../sentences';

// « Ce n'est pas à Tulle mais à Guéret », "in A, not B".
const NOT_HERE =
  /(?:, (?:and )?not|\brather than|\binstead of|\bn'est pas|\bnon(?: pas)?|\bni|\bet pas) ?(?:(?:in|at|a|au|aux|devant|celle|celui|the one|la prison|the (?:prison|jail)|de|d'|of) ?){0,4}(?:la |le |les )?$/;

/** Whether the words before a name say that it was not there. */
export const isSaidNot = (lead: string): boolean => NOT_HERE.test(lead);

// "Saint-Maur, the fortress outside Châteauroux".
const LIES_NEAR =
  /^, (?:the|an?|la|le|une?|l'|cette|cet|this|its) ?(?:[a-z'-]+ ){1,5}(?:just outside|outside|near|close to|not far from|pres de|a cote de|aux portes de|non loin de|aux environs de|(?:south|north|east|west) of) $/;
const REACH = 70;

/** Whether a town only says where the place named before it lies. */
export const liesNear = (
  { folded }: { folded: string },
  { before, named }: { before: Span | undefined; named: Span },
): boolean =>
  before !== undefined &&
  named.start - before.end < REACH &&
  LIES_NEAR.test(folded.slice(before.end, named.start));
