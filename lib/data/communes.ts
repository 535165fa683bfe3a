import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { foldText } from '../domain/fold-text';

/** A commune as `seeds/communes.csv` has it, its name folded as well. */
export type CommuneRow = { insee: string; name: string; folded: string };

let rows: Promise<CommuneRow[]> | undefined;
let names: Promise<readonly string[]> | undefined;

/** Every commune of France, the most populous first; read once. */
export function readCommunes(): Promise<CommuneRow[]> {
  rows ??= readFile(path.join(process.cwd(), 'seeds', 'communes.csv'), 'utf8').then((text) =>
    text
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => {
        const [insee = '', name = ''] = line.split(',');
        return { insee, name, folded: foldText(name) };
      }),
  );
  return rows;
}

/** The names of all of them: always the same list, so that what is made of it once is found again. */
export function listCommuneNames(): Promise<readonly string[]> {
  names ??= readCommunes().then((all) => all.map((row) => row.name));
  return names;
}
