/** How many tests passed, failed or were left out. */
export type Tally = { passed: number; failed: number; skipped: number };

/** A check without tests of its own, such as lint: it only counts when it fails. */
export function tallyCheck(exitCode: number): Tally {
  return { passed: 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
}

/** Counts from Vitest's JSON report; a file that could not even be loaded is one failure. */
export function tallyVitest(report: unknown, exitCode: number): Tally {
  const counts = (report ?? {}) as Record<string, number | undefined>;
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = counts;
  return settle(
    { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests },
    exitCode,
  );
}

/** Counts from Playwright's JSON report; a flaky test passed in the end. */
export function tallyPlaywright(report: unknown, exitCode: number): Tally {
  const { stats = {} } = (report ?? {}) as { stats?: Record<string, number | undefined> };
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return settle({ passed: expected + flaky, failed: unexpected, skipped }, exitCode);
}

export function addTallies(tallies: Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** What ends every run: `N passed, N failed` alone on the last line, after a line on tests left out where there are any. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  return `${skipped > 0 ? `${skipped} skipped\n` : ''}${passed} passed, ${failed} failed`;
}

// A runner may fail outside of any test: no tests found, an error between tests, a server that did not start.
function settle(tally: Tally, exitCode: number): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
