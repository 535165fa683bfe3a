import { describe, expect, it } from 'vitest';
import { listDispatchCases } from '@/lib/commands/read-cases';
import { canonicalise } from '@/lib/intake/canonicalise';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';

const { sites } = readSeeds();
const read = (text: string | Uint8Array, publishedOn: string | null) =>
  readArticle(canonicalise(typeof text === 'string' ? new TextEncoder().encode(text) : text), {
    publishedOn,
    outlet: null,
    sites,
    known: [],
  });

describe('the place of a proposal', () => {
  it('is named by words of the article, in every dispatch seen', { timeout: 120_000 }, () => {
    const unnamed = listDispatchCases('seen').flatMap(({ bytes, publishedOn }) =>
      read(bytes, publishedOn).proposals.filter(
        ({ site, statements }) =>
          site && !statements.some(({ field, value }) => field === 'site' && value === site),
      ),
    );
    expect(unnamed).toEqual([]);
  });

  it('is quoted where the sentence before the attack names it, as nobody’s word', () => {
    const text =
      'The trainees had just come back to Laon prison, a guard said. Three cars were burned there in the night of Monday to Tuesday.';
    const [proposal] = read(text, '2025-04-17').proposals;
    const place = proposal?.statements.find(({ field }) => field === 'site');
    expect([place?.quote, place?.speaker]).toEqual(['Laon prison', null]);
  });
});
