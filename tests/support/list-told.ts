import type { Proposal } from '@/lib/intake/proposal';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';

const { sites } = readSeeds();
// A Thursday.
const publishedOn = '2025-04-17';

/** A proposal in short: place, days of April on whose evening a night began, methods. */
function inShort({ site, siteKind, place, nights, methods }: Proposal): string {
  const days = nights.map((night) => night.replace('2025-04-', '')).join('/');
  return [site ?? `${siteKind}: ${place}`, days, [...methods].sort().join('+')].filter(Boolean).join(' ');
}
/** What a text of that Thursday is read to tell of, in order. */
export const listTold = (text: string): string[] =>
  readArticle({ text, publishedOn }, { publishedOn: null, outlet: null, sites, known: [] }).proposals.map(
    inShort,
  );
