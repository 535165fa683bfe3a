import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { isBusy } from './busy';

type Adapter = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;
type Client = { prepare(sql: string): unknown; exec(sql: string): unknown; inTransaction: boolean };
type Release = () => void;

// A commit is on the disk before it is acknowledged, also when the power fails. What is deleted is overwritten with zeros.
// SQLite's own waiting for another process would stop this one, readers too: it gives up at once, and `persist` asks again.
const SETTINGS = 'PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 0';

/**
 * One SQLite connection, used by one transaction or one plain query at a time; every transaction takes the
 * write lock first. Without it a plain query issued while a transaction is open joins that transaction.
 */
export class SerializedSqlite extends PrismaBetterSqlite3 {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const client = (adapter as unknown as { client: Client }).client;
    client.exec(SETTINGS);
    ignoreBegin(client);
    return serialize(adapter, createLock(client));
  }
}

/** The base class would leak its own mutex if its BEGIN met a busy database; ours has already run. */
function ignoreBegin(client: Client): void {
  const prepare = client.prepare.bind(client);
  client.prepare = (sql) => (sql === 'BEGIN' ? { run() {} } : prepare(sql));
}

function createLock(client: Client): () => Promise<Release> {
  let tail: Promise<unknown> = Promise.resolve();
  return async () => {
    let unlock: Release = () => {};
    const before = tail;
    tail = new Promise<void>((resolve) => {
      unlock = resolve;
    });
    await before;
    return () => {
      if (client.inTransaction) client.exec('ROLLBACK'); // a COMMIT that failed leaves the transaction open
      unlock();
    };
  };
}

/** How long a statement waits for another process to let go of the database, in milliseconds; then it fails with P1008. */
const PATIENCE = 4_000;
const PAUSE = 40;

async function persist<R>(work: () => Promise<R>): Promise<R> {
  for (const end = Date.now() + PATIENCE; ; await wait(PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
    }
  }
}

function serialize(adapter: Adapter, lock: () => Promise<Release>): Adapter {
  const alone =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const release = await lock();
      return persist(() => work(...args)).finally(release);
    };
  const execute = adapter.executeRaw.bind(adapter);
  const start = adapter.startTransaction.bind(adapter);
  adapter.queryRaw = alone(adapter.queryRaw.bind(adapter));
  adapter.executeRaw = alone(execute);
  adapter.executeScript = alone(adapter.executeScript.bind(adapter));
  adapter.startTransaction = async (level) => {
    const release = await lock();
    try {
      await persist(() => execute({ sql: 'BEGIN IMMEDIATE', args: [], argTypes: [] }));
      const transaction = await start(level);
      const { commit, rollback } = transaction;
      transaction.commit = () => commit.call(transaction).finally(release);
      transaction.rollback = () => rollback.call(transaction).finally(release);
      return transaction;
    } catch (error) {
      release();
      throw error;
    }
  };
  return adapter;
}
