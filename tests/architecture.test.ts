import { describe, expect, it } from 'vitest';
import { findCycles } from './support/architecture/find-cycles';
import { findFaults, houseRules } from './support/architecture/house-rules';
import { listSpecifiers, readImports } from './support/architecture/read-imports';
import { listSourceFiles } from './support/architecture/source-files';
import { findBreaches, walls } from './support/architecture/walls';
import { deskFunctions, listDeskFunctions, listOpenFunctions } from './support/authorisation/desk-functions';
import { listDoors } from './support/authorisation/list-doors';
import { matrix } from './support/authorisation/matrix';

const files = listSourceFiles();
const imports = readImports(files);

const wallRows = walls.map((wall) => [wall.name, wall] as const);
const ruleRows = houseRules.map((rule) => [rule.name, rule] as const);

describe('the walls between the rooms', () => {
  it.each(wallRows)('%s', (_, wall) => {
    expect(findBreaches(wall, imports)).toEqual([]);
  });

  it('has no import cycle, types included', () => {
    expect(findCycles(imports)).toEqual([]);
  });

  it('leads every import of ours to a file', () => {
    const ours = /^(app|components|lib|tests)\/.*(\/[^.]+|\.(ts|tsx|css))$/;
    const known = new Set(files.map((file) => file.path));
    const lost = imports.filter(({ to }) => ours.test(to) && !known.has(to));
    expect(lost.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

describe('the house rules', () => {
  it.each(ruleRows)('%s', (_, rule) => {
    expect(findFaults(rule, files)).toEqual([]);
  });
});

describe('the authorisation matrix', () => {
  const rows = new Set(matrix.map((row) => row.source));

  it('has a row for every page, route and server action of the desk', () => {
    expect(listDoors(files).filter((door) => !rows.has(door))).toEqual([]);
  });

  it('has no row for what is not there', () => {
    const doors = new Set(listDoors(files));
    expect([...rows].filter((row) => !doors.has(row))).toEqual([]);
  });

  it('would notice a new one', () => {
    const action = `'use server';\nexport async function publishHere() {}\n`;
    const more = [
      { path: 'app/[locale]/desk/new/page.tsx', text: '' },
      { path: 'app/[locale]/desk/new/actions.ts', text: action },
      { path: 'app/api/desk/route.ts', text: '' },
    ];
    expect(listDoors(more)).toEqual([
      'app/[locale]/desk/new/page.tsx',
      'app/[locale]/desk/new/actions.ts#publishHere',
      'app/api/desk/route.ts',
    ]);
  });
});

describe('the functions that an Editor opens', () => {
  const rows = new Set(deskFunctions.map((row) => row.source));

  it('have each a row that says who may', () => {
    expect(listDeskFunctions(files).filter((source) => !rows.has(source))).toEqual([]);
    expect([...rows].filter((row) => !listDeskFunctions(files).includes(row))).toEqual([]);
  });

  it('are all that lib/data/desk has', () => {
    expect(listOpenFunctions(files)).toEqual([]);
  });

  it('would be noticed', () => {
    const path = 'lib/data/desk/secrets.ts';
    const open = 'export async function listSecrets(list: string) {}';
    const shut = 'export async function findSecret(\n  _editor: Editor,\n  id: string,\n) {}';
    const more = [{ path, text: `${open}\n${shut}` }];
    expect(listDeskFunctions(more)).toEqual([`${path}#listSecrets`, `${path}#findSecret`]);
    expect(listOpenFunctions(more)).toEqual([`${path}#listSecrets`]);
  });
});

describe('the checks themselves', () => {
  it.each(wallRows)('catch a breach of: %s', (_, wall) => {
    expect(findBreaches(wall, [wall.example])).toHaveLength(1);
  });

  it.each(ruleRows)('catch a breach of: %s', (_, rule) => {
    expect(findFaults(rule, [rule.example])).toHaveLength(1);
  });

  it('catch a cycle and name its way round', () => {
    const edges: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['c', 'd'],
    ];
    expect(findCycles(edges.map(([from, to]) => ({ from, to })))).toEqual(['b → c → b']);
  });

  it.each([
    [`import { a } from 'x';`, 'x'],
    [`import a, {\n  b,\n  type C,\n} from "x";`, 'x'],
    [`import type { A } from 'x';`, 'x'],
    [`import 'x';`, 'x'],
    [`export { a } from 'x';`, 'x'],
    [`export * from 'x';`, 'x'],
    [`const a = await import('x');`, 'x'],
    [`const load = () => import(/* webpackIgnore: true */ 'x');`, 'x'],
    [`let a: import('x').A;`, 'x'],
    [`const a = require('x');`, 'x'],
    [`@import 'x';`, 'x'],
    [`@import url("x");`, 'x'],
    [`.a { composes: b from 'x'; }`, 'x'],
  ])('see the import in %j', (text, specifier) => {
    expect(listSpecifiers(text)).toEqual([specifier]);
  });

  it('see no import in prose or strings', () => {
    const text = `// import { a } from 'x'\nconst s = 'we import it from there';\nexport const a = 'from';\nexport const b = 'x';`;
    expect(listSpecifiers(text)).toEqual([]);
  });

  it('follow aliases and relative paths to files, and name packages', () => {
    const pair = [
      {
        path: 'lib/a/one.ts',
        text: `import '../b/two';\nimport '@/lib/b/two';\nimport 'zod';\nimport 'node:fs';`,
      },
      { path: 'lib/b/two.ts', text: '' },
    ];
    const targets = readImports(pair).map(({ to }) => to);
    expect(new Set(targets)).toEqual(new Set(['lib/b/two.ts', 'npm:zod', 'node:fs']));
  });
});
