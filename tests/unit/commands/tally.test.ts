import { describe, expect, it } from 'vitest';
import { addTallies, describeTally, tallyCheck, tallyPlaywright, tallyVitest } from '@/lib/commands/tally';

describe('the end of a test run', () => {
  it('counts what passed and what failed', () => {
    expect(describeTally({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('names tests that were left out on a line above, only when there are any', () => {
    expect(describeTally({ passed: 1, failed: 2, skipped: 3 })).toBe('3 skipped\n1 passed, 2 failed');
  });

  it('adds up the runners', () => {
    const vitest = tallyVitest(
      { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 },
      1,
    );
    const playwright = tallyPlaywright({ stats: { expected: 3, unexpected: 2, flaky: 1, skipped: 1 } }, 1);
    expect(addTallies([vitest, playwright])).toEqual({ passed: 9, failed: 3, skipped: 4 });
  });

  it('counts failing types or lint as one failure and says nothing of passing ones', () => {
    expect(addTallies([tallyCheck(0), tallyCheck(2)])).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it.each([
    ['a test file that cannot be loaded', tallyVitest({ numPassedTests: 4, numFailedTests: 0 }, 1)],
    ['a runner that wrote no report', tallyVitest(undefined, 137)],
    ['a server that did not start', tallyPlaywright({ stats: { expected: 0, unexpected: 0 } }, 1)],
  ])('counts %s as a failure', (_, tally) => {
    expect(tally.failed).toBe(1);
  });
});
