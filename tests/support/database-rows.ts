import Database from 'better-sqlite3';
import { databaseFile } from './database';

/** What this test file's database holds, read beside the Prisma client and without it. */
export function databaseRows<Row = Record<string, unknown>>(sql: string): Row[] {
  const database = new Database(databaseFile(), { readonly: true, fileMustExist: true });
  try {
    return database.prepare<[], Row>(sql).all();
  } finally {
    database.close();
  }
}
