import { performance } from 'node:perf_hooks';

/**
 * Counts from now on what this process uses of the processor beside its main thread, in milliseconds. What the main thread is
 * busy with is told by the clock and taken off whole, so that the count is rather too low than too high.
 */
export function countBeside(): () => number {
  const [used, own] = [process.cpuUsage(), performance.eventLoopUtilization()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1000 - performance.eventLoopUtilization(own).active;
  };
}
