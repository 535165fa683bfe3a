import 'server-only';
import type { Commune } from '../../domain/communes';
import { departmentName } from '../../domain/department';
import type { Editor } from '../../domain/editor';
import { foldText } from '../../domain/fold-text';
import { departmentOfInsee } from '../../domain/territory';
import { readCommunes } from '../communes';

const MOST = 10;

/** The communes whose name has these words, whatever the accents and hyphens: the name itself first, then beginnings, then the rest, each by population. */
export async function searchCommunes(_editor: Editor, text: string): Promise<Commune[]> {
  const wanted = foldText(text.slice(0, 100));
  if (wanted.length < 2) return [];
  const known = await readCommunes();
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
