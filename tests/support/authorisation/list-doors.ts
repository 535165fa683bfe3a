import type { SourceFile } from '../architecture/source-files';

const desk = 'app/[locale]/desk/';

/** Every page, route and server action under app/[locale]/desk and app/api/desk, as the matrix names them. */
export function listDoors(files: SourceFile[]): string[] {
  const own = files.filter(({ path }) => path.startsWith(desk) || path.startsWith('app/api/desk/'));
  return own.flatMap(({ path, text }) => {
    if (/\/(page|route)\.tsx?$/.test(path)) return [path];
    if (!/^['"]use server['"]/m.test(text)) return [];
    const names = [...text.matchAll(/^export (?:async function|const) (\w+)/gm)].map((match) => match[1]);
    return names.map((name) => `${path}#${name}`);
  });
}
