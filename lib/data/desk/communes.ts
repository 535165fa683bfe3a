import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Commune } from '../../domain/communes';
import { departmentName } from '../../domain/department';
import type { Editor } from '../../domain/editor';
import { foldText } from '../../domain/fold-text';
import { departmentOfInsee } from '../../domain/territory';

type Row = { insee: string; name: string; folded: string };

let rows: Promise<Row[]> | undefined;

/** Every commune, the most populous first, as the file has them. */
async function readCommunes(): Promise<Row[]> {
  const text = await readFile(path.join(process.cwd(), 'seeds', 'communes.csv'), 'utf8');
  const lines = text.split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [insee = '', name = ''] = line.split(',');
    return { insee, name, folded: foldText(name) };
  });
}

const MOST = 10;

/** The communes whose name has these words, whatever the accents and hyphens: the name itself first, then beginnings, then the rest, each by population. */
export async function searchCommunes(_editor: Editor, text: string): Promise<Commune[]> {
  const wanted = foldText(text.slice(0, 100));
  if (wanted.length < 2) return [];
  rows ??= readCommunes();
  const known = await rows;
  const passes = [
    (folded: string) => folded === wanted,
    (folded: string) => folded.startsWith(wanted),
    (folded: string) => ` ${folded}`.includes(` ${wanted}`),
  ];
  const found = new Set(passes.flatMap((fits) => known.filter((row) => fits(row.folded)).slice(0, MOST)));
  return [...found].slice(0, MOST).map(({ insee, name }) => {
    const departmentCode = departmentOfInsee(insee);
    return { insee, name, departmentCode, department: departmentName(departmentCode) };
  });
}
