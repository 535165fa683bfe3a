/** Runs once, before the server answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { watchExchanges } = await import('./lib/http/exchange');
  const { getEnvironment } = await import('./lib/environment');
  watchExchanges(getEnvironment());
}
