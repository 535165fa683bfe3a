import { isBusy } from '@/lib/data/busy';
import type { Problem } from '@/lib/exports/problem';
import { publicBase } from './public-base';
import { Refusal } from './refusal';

const TITLES = {
  400: 'Bad Request',
  404: 'Not Found',
  410: 'Gone',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

const BUSY = {
  status: 503,
  detail: 'The database is busy. Ask again in a few seconds.',
  headers: { 'retry-after': '5' },
} as const;
const FAULT = {
  status: 500,
  detail: 'Something went wrong on our side. It was written to the log.',
} as const;

/** What an error means to whoever asked (RFC 9457): a plain sentence, never a stack trace. */
export function toProblem(error: unknown, request: Request) {
  const { status, detail, headers = {}, errors } = classify(error);
  const { pathname, search } = new URL(request.url);
  const problem: Problem = {
    // The codebook says what every query key wants.
    type: errors ? `${publicBase(request)}/api/v1/codebook` : 'about:blank',
    title: TITLES[status],
    status,
    detail,
    instance: `${pathname}${search}`,
    ...(errors && { errors }),
  };
  return { status, headers, problem };
}

function classify(error: unknown): {
  status: keyof typeof TITLES;
  detail: string;
  headers?: Record<string, string>;
  errors?: Refusal['errors'];
} {
  if (error instanceof Refusal) return { status: error.status, detail: error.message, errors: error.errors };
  console.error(error);
  return isBusy(error) ? BUSY : FAULT;
}
