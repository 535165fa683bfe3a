import type { Import } from './read-imports';

/** Import cycles among our own files, each once, as "a → b → a". */
export function findCycles(imports: Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];

  function visit(file: string, trail: string[]): void {
    const at = trail.indexOf(file);
    if (at >= 0) cycles.push([...trail.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  }

  for (const file of targets.keys()) visit(file, []);
  return cycles;
}
