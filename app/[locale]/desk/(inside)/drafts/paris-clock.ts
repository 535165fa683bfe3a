import { toParisIso } from '@/lib/domain/night';

/** The clock time of an instant in Paris, as a newsroom writes it on a log: 14:02. */
export function toClock(iso: string): string {
  return toParisIso(new Date(iso)).slice(11, 16);
}
