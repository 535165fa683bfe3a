import path from 'node:path';
import type { SourceFile } from './source-files';

/** One import: `to` is a path of ours, or `npm:name` for a package, or `node:name`. */
export type Import = { from: string; to: string };

// TypeScript 7 has no JavaScript API, so imports are found by shape. Statements start a line; calls may stand anywhere.
const shapes = [
  /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]/g,
  /^\s*@import\s+(?:url\()?['"]([^'"]+)['"]/gm,
  /\bcomposes:[^;]*?\bfrom\s+['"]([^'"]+)['"]/g,
];

/** What every file imports, types included. */
export function readImports(files: SourceFile[]): Import[] {
  const known = new Set(files.map((file) => file.path));
  return files.flatMap((file) =>
    listSpecifiers(file.text).map((specifier) => ({
      from: file.path,
      to: resolve({ specifier, from: file.path, known }),
    })),
  );
}

/** The quoted names in a file's import statements and calls. */
export function listSpecifiers(text: string): string[] {
  return shapes.flatMap((shape) => [...text.matchAll(shape)].flatMap((match) => match[1] ?? []));
}

type Question = { specifier: string; from: string; known: Set<string> };

function resolve({ specifier, from, known }: Question): string {
  if (specifier.startsWith('node:')) return specifier;
  if (!/^(@\/|\.)/.test(specifier)) return `npm:${specifier}`;
  const target = specifier.startsWith('@/')
    ? specifier.slice(2)
    : path.posix.join(path.posix.dirname(from), specifier);
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`];
  return candidates.find((candidate) => known.has(candidate)) ?? target;
}
