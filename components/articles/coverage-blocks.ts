import type { CoveredSentence } from '@/lib/intake/coverage';

/** One sentence of the strip: its number from 1, what became of it, and the statement it leads to. Never its words. */
export type CoverageBlock = {
  number: number;
  state: CoveredSentence['state'];
  statements: number;
  target: string | null;
};

/** The sentences of an article as blocks, in the order of its text. `keys`: its statements in that order. */
export function toBlocks(sentences: readonly CoveredSentence[], keys: readonly string[]): CoverageBlock[] {
  return sentences.map(({ state, statements }, at) => ({
    number: at + 1,
    state,
    statements: statements.length,
    target: keys.find((key) => statements.includes(key)) ?? null,
  }));
}

/** How many sentences are in each state. */
export function tallyBlocks(blocks: readonly CoverageBlock[]): Record<CoveredSentence['state'], number> {
  const count = (state: CoveredSentence['state']) => blocks.filter((block) => block.state === state).length;
  return { used: count('used'), context: count('context'), unread: count('unread') };
}
