import { describe, expect, it } from 'vitest';
import { tallyBlocks, toBlocks } from '@/components/articles/coverage-blocks';
import { coverSentences } from '@/lib/intake/coverage';

const text = 'A car burned. Nobody was hurt. The weather was mild. A trial goes on.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentences = coverSentences(text, {
  language: 'en',
  statements: [
    { key: 's2', ...at('burned') },
    { key: 's1', ...at('A car') },
    { key: 's3', ...at('Nobody') },
    { key: 's4', start: null, end: null },
  ],
  context: [at('The weather')],
});
const blocks = toBlocks(sentences, ['s1', 's2', 's3', 's4']);

describe('the strip of an article', () => {
  it('has a block for every sentence, in the order of the text', () => {
    expect(blocks.map(({ number, state, statements }) => [number, state, statements])).toEqual([
      [1, 'used', 2],
      [2, 'used', 1],
      [3, 'context', 0],
      [4, 'unread', 0],
    ]);
  });

  it('leads from a used sentence to its first statement, and from no other anywhere', () => {
    expect(blocks.map(({ target }) => target)).toEqual(['s1', 's3', null, null]);
  });

  it('holds no word of the text', () => {
    expect(JSON.stringify(blocks)).not.toMatch(/car|hurt|weather|trial/);
  });

  it('counts every sentence once', () => {
    expect(tallyBlocks(blocks)).toEqual({ used: 2, context: 1, unread: 1 });
    expect(tallyBlocks([])).toEqual({ used: 0, context: 0, unread: 0 });
  });
});
