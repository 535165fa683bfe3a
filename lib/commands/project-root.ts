import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Absolute path of a file of this project. */
export function inProject(...parts: string[]): string {
  return path.join(projectRoot, ...parts);
}
