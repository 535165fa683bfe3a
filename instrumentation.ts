import type { Instrumentation } from 'next';

/** Runs once, before the server answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { boundStop } = await import('./lib/http/bounded-stop');
  const { watchExchanges } = await import('./lib/http/exchange');
  const { getEnvironment } = await import('./lib/environment');
  boundStop();
  watchExchanges(getEnvironment());
}

/** A page or an action that failed because the database was busy says so: 503, and when to come back. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { isBusy } = await import('./lib/data/busy');
  const { EXCHANGE_HEADER, setStatus } = await import('./lib/http/exchange');
  if (isBusy(error))
    setStatus(new Headers({ [EXCHANGE_HEADER]: String(request.headers[EXCHANGE_HEADER]) }), 503);
};
