#!/usr/bin/env node
// Runs after `npm ci`. better-sqlite3's own install script is switched off in package.json (allowScripts): it fetches Node's
// headers from the network even where they lie beside the running node, and then fails on a machine that reaches only npm.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve('better-sqlite3/package.json'));

/** Whether the addon is there and loads in this Node. */
function isBuilt() {
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  return (
    spawnSync(process.execPath, ['-e', probe], { cwd: path.dirname(folder), stdio: 'ignore' }).status === 0
  );
}

const run = (script, args) =>
  spawnSync(process.execPath, [script, ...args], { cwd: folder, stdio: 'inherit' }).status === 0;

/** A ready binary of the package's publisher, for machines that reach it. */
function fetchBinary() {
  return run(require.resolve('prebuild-install/bin.js', { paths: [folder] }), []) && isBuilt();
}

/** Compiles against the headers that came with this Node, or those that node-gyp finds. */
function compile() {
  const nodeGyp = process.env.npm_config_node_gyp;
  if (!nodeGyp) throw new Error('run this through npm: npm run build:sqlite');
  console.log('Compiling the SQLite driver, about a minute…');
  const prefix = path.resolve(process.execPath, '../..');
  const headers = existsSync(path.join(prefix, 'include/node/node.h')) ? [`--nodedir=${prefix}`] : [];
  return run(nodeGyp, ['rebuild', '--release', ...headers]) && isBuilt();
}

if (!isBuilt() && !fetchBinary() && !compile()) {
  console.error(
    'better-sqlite3 could not be built: a C++ compiler, make and Python 3 are needed (Debian: apt-get install g++ make python3).',
  );
  process.exit(1);
}
