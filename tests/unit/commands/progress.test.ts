import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withProgress } from '@/lib/commands/progress';

let lines: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const work = (ms: number) => () => new Promise<string>((resolve) => setTimeout(() => resolve('done'), ms));

describe('progress', () => {
  it('is silent about work of less than two seconds', async () => {
    const result = withProgress('Building', work(1_900));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([await result, lines]).toEqual(['done', []]);
  });

  it('says what takes long, again every ten seconds, and how long it took', async () => {
    const result = withProgress('Building', work(24_000));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await result).toBe('done');
    expect(lines).toEqual(['Building …', 'Building … 12 s', 'Building … 22 s', 'Building: done in 24 s']);
  });

  it('says how far the work is, by its latest note', async () => {
    const result = withProgress('Loading', (note) => {
      note('article 1 of 5');
      setTimeout(() => note('article 4 of 5'), 5_000);
      return work(13_000)();
    });
    await vi.advanceTimersByTimeAsync(60_000);
    await result;
    expect(lines.slice(0, 2)).toEqual(['Loading: article 1 of 5 …', 'Loading: article 4 of 5 … 12 s']);
  });

  it('falls silent when the work fails, and passes the failure on', async () => {
    const failing = async () => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      throw new Error('no');
    };
    const result = expect(withProgress('Building', failing)).rejects.toThrow('no');
    await vi.advanceTimersByTimeAsync(60_000);
    await result;
    expect(lines).toEqual(['Building …']);
  });
});
