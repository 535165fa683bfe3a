import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Basemap, type BasemapTopology, decodeBasemap } from './basemap';

let kept: Promise<Basemap> | undefined;

async function readBasemap(): Promise<Basemap> {
  const text = await readFile(join(process.cwd(), 'public', 'basemap.topo.json'), 'utf8');
  return decodeBasemap(JSON.parse(text) as BasemapTopology);
}

/** The basemap for drawings made on the server; read and decoded once. A failed reading is tried again. */
export function getBasemap(): Promise<Basemap> {
  kept ??= readBasemap().catch((problem: unknown) => {
    kept = undefined;
    throw problem;
  });
  return kept;
}
