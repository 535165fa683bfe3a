/** Every reader page, one example of each, without its language. */
export const readerPages = [
  '',
  '/matrix',
  '/incidents',
  '/incidents/toulon-2025-04-14',
  '/incidents/bouches-du-rhone-home-2025-04-15',
  '/incidents/valence-2025-04-14',
  '/timeline',
  '/conflicts',
  '/totals',
  '/loose-ends',
  '/responsibility',
  '/articles',
  '/articles/rfi-2025-04-16',
  '/method',
  '/data',
];
