import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePassages, listLeftOut, toExcerpt } from '@/lib/intake/choose-passages';
import { readArticle } from '@/lib/intake/read-article';
import { MOST_READ } from '@/lib/intake/read-text';
import { paragraphAt } from '@/lib/intake/sentences';
import { readSeeds } from '@/seeds/read-seeds';

const { sites } = readSeeds();
const publishedOn = '2025-04-17';
const read = (text: string) =>
  readArticle({ text, publishedOn }, { publishedOn: null, outlet: null, sites, known: [] });

const ATTACK = 'Two cars were set on fire outside Laon prison on Tuesday night.';
const OTHER = 'The council spoke of the budget; the mayor promised new trees along the river.';

describe('a text longer than any article', () => {
  it.each([
    ['at its end', `${`${OTHER}\n`.repeat(1200)}${ATTACK}\n`],
    ['in one line with all the rest', `${`${OTHER} `.repeat(1000)}${ATTACK} ${`${OTHER} `.repeat(300)}`],
  ])('is searched for attacks to its last word: one %s is found, where it stands', (_, text) => {
    const { proposals, unused } = read(text);
    expect(proposals.map(({ site, methods }) => [site, methods])).toEqual([['cp-laon', ['vehicle_arson']]]);
    for (const { start, end, quote, paragraph } of proposals.flatMap(({ statements }) => statements)) {
      expect(text.slice(start, end)).toBe(quote);
      expect(paragraph).toBe(paragraphAt(text, start));
    }
    const told = unused.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(told).toBeGreaterThan(text.length * 0.98);
  });

  it('is read in part even where it has fifty thousand characters, when they make very many sentences', () => {
    const { proposals, unused } = read(`${ATTACK}\n${'Oh! Ah?\n'.repeat(5000)}`);
    expect(proposals).toHaveLength(1);
    expect(unused.length).toBeLessThan(5000);
  });

  it('is read from the top, when it tells of prisons on and on, and the rest is told as unused', () => {
    const text = `${ATTACK}\n`.repeat(1000);
    const { proposals, unused } = read(text);
    const [last] = unused.slice(-1);
    expect(proposals).toHaveLength(1);
    expect(last?.end).toBe(text.length);
    expect(last?.start).toBeGreaterThan(MOST_READ * 0.7);
  });
});

const words = fc.constantFrom('prison ', 'river ', '\n', 'Laon. ', 'é', '🔥', ' ', 'a'.repeat(700));
const texts = fc.array(words, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('passages', () => {
  it('are in order, no longer than they may be, and with what is left out make the whole', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 6000 }), (text, most) => {
        const passages = choosePassages(text, most);
        const parts = [...passages, ...listLeftOut(text, passages)].sort((one, two) => one.start - two.start);
        const length = passages.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(length).toBeLessThanOrEqual(most);
        expect(
          parts
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        const excerpt = toExcerpt(text, passages);
        const back = [...excerpt.at.slice(0, -1)].map((offset) => text[offset]).join('');
        const isGap = (unit: number) => excerpt.text[unit] === '\n';
        expect(back.split('').filter((_, unit) => !isGap(unit))).toEqual(
          excerpt.text.split('').filter((_, unit) => !isGap(unit)),
        );
      }),
    );
  });
});
