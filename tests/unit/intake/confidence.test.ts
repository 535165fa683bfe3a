import { expect, it, vi } from 'vitest';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

const { sites } = readSeeds();
const readReasons = (text: string) =>
  readArticle(
    { text, publishedOn: '2025-04-17' },
    { publishedOn: null, outlet: null, sites, known: [] },
  ).proposals.map(({ confidence }) => confidence);

it('is high where place, night and method stand in one passage', () => {
  expect(
    readReasons('In the night from Tuesday to Wednesday three cars were burned outside the prison in Gap.'),
  ).toEqual([{ level: 'high', reason: 'all_said' }]);
});

it('is medium where the method stands in a paragraph that does not name the place', () => {
  expect(
    readReasons(
      'The prison in Gap was attacked in the night from Tuesday to Wednesday.\n\nThree cars were burned.',
    ),
  ).toEqual([{ level: 'medium', reason: 'method_apart' }]);
});

it('is low where no night can be read', () => {
  expect(readReasons('Three cars were burned outside the prison in Gap.')).toEqual([
    { level: 'low', reason: 'night_unknown' },
  ]);
});
