#!/usr/bin/env node
// Stand-in for Prisma's native schema-engine binary: the same JSON-RPC over stdio, served by the
// WebAssembly build of the same engine through the SQLite driver adapter. Development only.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';

const require = createRequire(import.meta.url);
const { values: args, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { datasource: { type: 'string' }, datamodels: { type: 'string', multiple: true } },
});
const url = JSON.parse(args.datasource ?? '{}').url ?? 'file::memory:';

// The engine sends whole migration files through executeRaw; better-sqlite3's prepare() takes one statement only.
function runWholeFiles(adapter) {
  const one = adapter.executeRaw.bind(adapter);
  adapter.executeRaw = async (query) => {
    if (query.args.length) return one(query);
    await adapter.executeScript(query.sql);
    return 0;
  };
  return adapter;
}

class MigrationAdapter extends PrismaBetterSqlite3 {
  connect = async () => runWholeFiles(await PrismaBetterSqlite3.prototype.connect.call(this));
  connectToShadowDb = async () =>
    runWholeFiles(await PrismaBetterSqlite3.prototype.connectToShadowDb.call(this));
}

async function startEngine() {
  mkdirSync(path.dirname(url.replace(/^file:/, '')), { recursive: true });
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (message) => console.error(message) };
  const datamodels = args.datamodels?.map((name) => [name, readFileSync(name, 'utf8')]);
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter({ url }));
  return glue.SchemaEngine.new({ datamodels }, () => {}, adapter);
}

if (positionals[0] === 'cli') {
  // can-connect-to-database and create-database: opening the adapter is the check, and SQLite creates the file.
  await startEngine();
  process.exit(0);
}

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
let engine;

async function call(method, params) {
  engine ??= await startEngine();
  if (method === 'getDatabaseVersion') return engine.version();
  // The Wasm engine's SQLite reset leaves the tables and then half a history behind.
  if (method === 'reset') throw new Error(`delete ${url.slice(5)} instead of resetting it`);
  const { migrationsList, filters } = params;
  // Only devDiagnostic may open the shadow database in the Wasm build; it fills the cache these two read.
  if (method === 'createMigration' || method === 'evaluateDataLoss')
    await call('devDiagnostic', { migrationsList, filters });
  try {
    return await engine[method](params);
  } catch (error) {
    if (!/_prisma_migrations` does not exist/.test(error.message) || !migrationsList) throw error;
    // A database without history: applying nothing creates the standard empty history table.
    const nothing = { ...migrationsList, migrationDirectories: [] };
    await engine.applyMigrations({ migrationsList: nothing, filters });
    return engine[method](params);
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (!method) continue; // the CLI's acknowledgement of one of our `print` calls
  try {
    const result = await call(method, params);
    if (method === 'diff' && result.stdout)
      send({ id: 0, method: 'print', params: { content: result.stdout } });
    send({ id, result: result ?? null });
  } catch (error) {
    const message = String(error?.message ?? error);
    const data = { is_panic: false, message, meta: error?.meta ?? null, error_code: error?.code ?? null };
    send({ id, error: { code: 4466, message, data } });
  }
}
