import { rmSync } from 'node:fs';

/** Removes the folder with the database of this run. */
export default function removeHome(): void {
  if (process.env.MIRADOR_E2E_HOME) rmSync(process.env.MIRADOR_E2E_HOME, { recursive: true, force: true });
}
