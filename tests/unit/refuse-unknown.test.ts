import { expect, it } from 'vitest';
import { parseQuery } from '@/lib/filters/address';
import { refuseUnknown } from '@/lib/filters/refuse-unknown';

const names = {
  site: (slug: string) => (slug === 'cp-nanterre' ? 'Nanterre' : slug),
  article: (slug: string) => (slug === 'le-courrier' ? 'Le Courrier' : slug),
  development: (slug: string) => slug,
};
const read = (address: string) => refuseUnknown(parseQuery(new URLSearchParams(address)), names);

it('names a site or an article that is not there, and asks for none then', () => {
  const { query, problems } = read('site=nanterre&article=gone&method=gunfire&grade=sure');
  expect(problems.map(({ parameter, seen }) => [parameter, seen])).toEqual([
    ['grade', 'sure'],
    ['site', 'nanterre'],
    ['article', 'gone'],
  ]);
  expect(query).toMatchObject({ site: [], article: [], method: ['gunfire'] });
});

it('leaves what is known as it was asked', () => {
  const { query, problems } = read('site=cp-nanterre&article=le-courrier');
  expect(problems).toEqual([]);
  expect(query).toMatchObject({ site: ['cp-nanterre'], article: ['le-courrier'] });
});
