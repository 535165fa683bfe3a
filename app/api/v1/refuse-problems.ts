import { getFilter } from '@/lib/filters/filters';
import { type Parameter, type ParameterProblem, readParameter } from '@/lib/filters/parameter';
import { refuseQuery } from '../refusal';

/** Refuses a request with any value that cannot be read, naming them all. */
export function refuseProblems(problems: readonly ParameterProblem[]): void {
  if (problems.length === 0) return;
  throw refuseQuery(
    problems.map(({ parameter, seen, wanted }) => ({ parameter, seen, detail: `Wanted ${wanted.en}.` })),
  );
}

/** What a request says under one key; refuses what cannot be read. */
export function requireParameter<T>(request: Request, parameter: Parameter<T>): T {
  const { value, problems } = readParameter(new URL(request.url).searchParams, parameter);
  refuseProblems(problems);
  return value;
}

/** The day of knowledge that a request asks for, null for everything known; refuses a day that cannot be read. */
export function requireAsOf(request: Request): string | null {
  return requireParameter(request, getFilter('asOf'));
}
