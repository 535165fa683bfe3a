import type { Proposal } from '@/lib/intake/proposal';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';

const { sites } = readSeeds();

/** A proposal in short: place, days of April on whose evening a night began, methods; "?gunfire" is one to check. */
export function toTold({ site, siteKind, place, nights, methods, methodsToCheck }: Proposal): string {
  const days = nights.map((night) => night.replace('2025-04-', '')).join('/');
  return [
    site ?? `${siteKind}: ${place}`,
    days,
    [...methods.toSorted(), ...methodsToCheck.toSorted().map((method) => `?${method}`)].join('+'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a text, of Thursday 17 April 2025 unless another day is given, is read to tell of, in order. */
export function listTold(text: string, publishedOn = '2025-04-17'): string[] {
  const given = { publishedOn: null, outlet: null, sites, known: [] };
  return readArticle({ text, publishedOn }, given).proposals.map(toTold);
}
