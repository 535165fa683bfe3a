import 'server-only';

// SQLite's own codes, and Prisma's for a query, a transaction and a connection that waited too long.
const BUSY_CODES = /^(?:SQLITE_BUSY|SQLITE_LOCKED|P1008|P2024|P2028|P2034)/;

/** Whether something failed only because the database was at work for others: nothing was stored, and it may be tried again. */
export function isBusy(error: unknown): boolean {
  const { code, originalCode, cause } = (error ?? {}) as Record<'code' | 'originalCode' | 'cause', unknown>;
  if (BUSY_CODES.test(String(code ?? originalCode))) return true;
  return cause !== undefined && cause !== error && isBusy(cause);
}
