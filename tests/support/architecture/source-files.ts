import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A file of ours, as its path from the project root with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

const rooms = ['app', 'components', 'lib', 'prisma', 'seeds', 'tests'];
const code = /\.(ts|tsx|mjs|css)$/;

/** Every code file that we wrote: the rooms of DESIGN §4 and the settings at the top, generated code left out. */
export function listSourceFiles(): SourceFile[] {
  const top = readdirSync('.').filter((name) => code.test(name) && name !== 'next-env.d.ts');
  const paths = [...top, ...rooms.flatMap(listFiles)].filter((path) => code.test(path));
  return paths.sort().map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function listFiles(folder: string): string[] {
  if (folder === 'prisma/generated' || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}
