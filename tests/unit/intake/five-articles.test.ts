import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readCodedWorld } from '@/lib/commands/known-world';
import { openArticle } from '@/lib/intake/open-article';
import { readArticle } from '@/lib/intake/read-article';

const newsDir = inject('newsDir') ?? '';

describe.skipIf(!newsDir)('the five articles', () => {
  const world = readCodedWorld();
  const readings = (newsDir ? readdirSync(newsDir) : []).map((name) => {
    const opened = openArticle(readFileSync(path.join(newsDir, name)));
    return { opened, reading: readArticle(opened, { ...world, publishedOn: null, outlet: null }) };
  });
  const proposals = readings.flatMap(({ reading }) => reading.proposals);

  it('lead to all twelve incidents, with at most two proposals of none', () => {
    const found = new Set(proposals.flatMap(({ match }) => match?.slug ?? []));
    expect([...found].sort()).toEqual(world.known.map(({ slug }) => slug).sort());
    expect(
      proposals.filter(({ match, candidates }) => !match && candidates.length === 0).length,
    ).toBeLessThanOrEqual(2);
  });

  it('give no night that is not that of the incident', () => {
    const nights = new Map(world.known.map(({ slug, night }) => [slug, night]));
    for (const { match, nights: read } of proposals)
      if (match && read.length > 0)
        expect([match.slug, read]).toEqual([match.slug, [nights.get(match.slug)]]);
  });

  it('are quoted to the letter', () => {
    for (const { opened, reading } of readings)
      for (const { start, end, quote } of reading.proposals.flatMap((one) => one.statements))
        expect(opened.text.slice(start, end)).toBe(quote);
  });
});
