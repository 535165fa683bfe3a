import 'server-only';
import type { Development } from '../domain/development';
import type { Transaction } from './database';

/** Stores developments and ties to each the statements whose value is its slug. */
export async function storeDevelopments(
  tx: Transaction,
  developments: readonly Development[],
): Promise<void> {
  const told = await tx.statement.findMany({
    where: { field: 'development' },
    select: { id: true, value: true },
  });
  for (const { slug, date, kind, actor, summary } of developments) {
    const statements = told.filter((row) => row.value === slug).map((row) => ({ statementId: row.id }));
    const data = { slug, date, kind, actor, summaryEn: summary.en, summaryFr: summary.fr };
    await tx.development.create({ data: { ...data, statements: { create: statements } } });
  }
}
