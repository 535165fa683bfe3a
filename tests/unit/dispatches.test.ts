import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { canonicalise } from '@/lib/intake/canonicalise';
import { readSeeds } from '@/seeds/read-seeds';
import { DISPATCH_SETS, listDispatches, listNames } from '../fixtures/news/read-dispatches';

const dispatches = DISPATCH_SETS.flatMap((set) =>
  listDispatches(set).map((dispatch) => ({ ...dispatch, name: `${set}/${dispatch.name}` })),
);
const newsDir = inject('newsDir') ?? '';

const bodyOf = (text: string) => canonicalise(Buffer.from(text));
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function listRuns(text: string, length: number): string[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

describe('the dispatches', () => {
  it.each(DISPATCH_SETS)(
    'in %s have a text and an expected result each, half of them in each language',
    (set) => {
      expect(listNames(set, '.json')).toEqual(listNames(set, '.txt'));
      const french = listDispatches(set).filter(({ language }) => language === 'fr');
      expect(french.length * 2).toBe(listNames(set, '.txt').length);
    },
  );

  it('keep a third and more unseen, of fifty in all', () => {
    const unseen = dispatches.filter(({ name }) => name.startsWith('unseen/'));
    expect(dispatches.length).toBeGreaterThanOrEqual(50);
    expect(unseen.length * 3).toBeGreaterThanOrEqual(dispatches.length);
  });

  it('have 60 to 350 words', () => {
    for (const { name, text } of dispatches) {
      const { length } = bodyOf(text).text.split(/\s+/).filter(Boolean);
      expect([name, length >= 60 && length <= 350 ? 'fits' : length]).toEqual([name, 'fits']);
    }
  });

  it('bear a header exactly where their day is to be read from one', () => {
    for (const { name, text, publishedOn, publishedBy } of dispatches)
      expect([name, bodyOf(text).publishedOn]).toEqual([name, publishedBy === 'header' ? publishedOn : null]);
  });

  it('expect only sites of the gazetteer, of the kind it gives', () => {
    const kinds = new Map(readSeeds().sites.map(({ slug, kind }) => [slug, kind]));
    for (const { name, incidents } of dispatches)
      for (const { site, siteKind } of incidents.filter((incident) => incident.site !== null))
        expect([name, site, kinds.get(site ?? '')]).toEqual([name, site, siteKind]);
  });

  it('hold the words they expect or warn of: speakers, unlisted places, loose ends, what is no attack', () => {
    for (const { name, text, incidents, looseEnds, notAttacks } of dispatches) {
      const body = bodyOf(text).text.toLowerCase();
      const unlisted = incidents.filter(({ site }) => site === null).map(({ place }) => place ?? '');
      const speakers = incidents.flatMap((incident) => incident.speakers);
      const words = [...speakers, ...unlisted, ...looseEnds.map(({ phrase }) => phrase), ...notAttacks];
      expect([name, words.filter((word) => !body.includes(word.toLowerCase()))]).toEqual([name, []]);
    }
  });

  it('expect no incident twice and none before the first night', () => {
    for (const { name, incidents } of dispatches) {
      const keys = incidents.map(({ site, place, nights }) => `${site ?? place} ${nights.join(' ')}`);
      expect([name, new Set(keys).size]).toEqual([name, keys.length]);
      expect([
        name,
        incidents.flatMap(({ nights }) => nights).filter((night) => night < '2025-04-13'),
      ]).toEqual([name, []]);
    }
  });

  it.skipIf(!newsDir)('hold no nine words in a row of an article', () => {
    const articles = readdirSync(newsDir).map((file) => readFileSync(path.join(newsDir, file), 'utf8'));
    const published = new Set(articles.flatMap((text) => listRuns(text, 9)));
    for (const { name, text } of dispatches)
      expect([name, listRuns(text, 9).filter((run) => published.has(run))]).toEqual([name, []]);
  });
});
