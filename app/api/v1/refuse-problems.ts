import type { Localised } from '@/lib/domain/locale';
import { parseAsOf } from '@/lib/filters/as-of';
import { refuseQuery } from '../refusal';

type Problem = { parameter: string; seen: string; wanted: Localised };

/** Refuses a request with any value that cannot be read, naming them all. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw refuseQuery(
    problems.map(({ parameter, seen, wanted }) => ({ parameter, seen, detail: `Wanted ${wanted.en}.` })),
  );
}

/** The day of knowledge that a request asks for, null for everything known; refuses a day that cannot be read. */
export function requireAsOf(request: Request): string | null {
  const { asOf, problems } = parseAsOf(new URL(request.url).searchParams);
  refuseProblems(problems);
  return asOf;
}
