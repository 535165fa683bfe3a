import type { ParameterError } from '@/lib/exports/problem';

/** A request that cannot be answered as asked; becomes application/problem+json (RFC 9457). */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 404 | 410,
    detail: string,
    readonly errors?: ParameterError[],
  ) {
    super(detail);
  }
}

/** What is asked for has moved for good, to this address. */
export class Moved extends Error {
  constructor(readonly location: string) {
    super(`moved to ${location}`);
  }
}

// An address may be long; the answer repeats no more than shows which value is meant.
const MOST_SEEN = 200;

/** Refuses a query, naming every bad parameter at once. */
export function refuseQuery(errors: ParameterError[]): Refusal {
  const names = errors.map(({ parameter }) => parameter).join(', ');
  const shown = errors.map((error) => ({ ...error, seen: error.seen.slice(0, MOST_SEEN).toWellFormed() }));
  return new Refusal(400, `These query parameters cannot be read: ${names}.`, shown);
}
