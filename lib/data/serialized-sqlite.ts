import 'server-only';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';

type Adapter = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;
type Client = { prepare(sql: string): unknown; exec(sql: string): unknown; inTransaction: boolean };
type Release = () => void;

/**
 * One SQLite connection, used by one transaction or one plain query at a time; every transaction takes the
 * write lock first. Without it a plain query issued while a transaction is open joins that transaction.
 */
export class SerializedSqlite extends PrismaBetterSqlite3 {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const client = (adapter as unknown as { client: Client }).client;
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

function serialize(adapter: Adapter, lock: () => Promise<Release>): Adapter {
  const alone =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const release = await lock();
      return work(...args).finally(release);
    };
  const execute = adapter.executeRaw.bind(adapter);
  const start = adapter.startTransaction.bind(adapter);
  adapter.queryRaw = alone(adapter.queryRaw.bind(adapter));
  adapter.executeRaw = alone(execute);
  adapter.executeScript = alone(adapter.executeScript.bind(adapter));
  adapter.startTransaction = async (level) => {
    const release = await lock();
    try {
      await execute({ sql: 'BEGIN IMMEDIATE', args: [], argTypes: [] });
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
