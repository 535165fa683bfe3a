import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';

const { sites } = readSeeds();

/** The places that a text of Thursday 17 April 2025 is read to say were attacked, each with how, in order. */
export function listAttacked(text: string): string[] {
  const given = { publishedOn: null, outlet: null, sites, known: [] };
  const { proposals } = readArticle({ text, publishedOn: '2025-04-17' }, given);
  return proposals.map(({ site, siteKind, methods }) => [site ?? siteKind, ...methods].join(' ')).sort();
}
