import 'server-only';
import type { Role } from '../domain/role';
import type { Transaction } from './database';

/** How many people can publish: those whose role says so and who are not suspended. */
export async function countPublishers(tx: Transaction): Promise<number> {
  const role = { in: ['publisher', 'admin'] satisfies Role[] };
  return tx.user.count({ where: { role, suspendedAt: null } });
}
