import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { canonicalise } from '../intake/canonicalise';
import type { NewsFile } from '../intake/match-texts';
import { UnreadableTextError } from '../intake/read-fault';

/** A larger file is no news article; it is not read. */
export const MAX_NEWS_BYTES = 5_000_000;

/** Reads every .txt and .html file of a folder, in order of name; a folder that is not there has none. */
export function readNewsFolder(folder: string): NewsFile[] {
  if (!existsSync(/* turbopackIgnore: true */ folder)) return [];
  const names = readdirSync(/* turbopackIgnore: true */ folder).filter((name) =>
    /\.(?:txt|html?)$/i.test(name),
  );
  return names.sort().map((name) => readNewsFile(path.join(/* turbopackIgnore: true */ folder, name), name));
}

function readNewsFile(file: string, name: string): NewsFile {
  try {
    const found = statSync(/* turbopackIgnore: true */ file);
    // A pipe or a device would be read for ever.
    if (!found.isFile()) return { name, fault: 'is not a file' };
    if (found.size > MAX_NEWS_BYTES) return { name, fault: 'is larger than 5 MB' };
    return { name, canonical: canonicalise(readFileSync(/* turbopackIgnore: true */ file)) };
  } catch (error) {
    if (error instanceof UnreadableTextError) return { name, fault: error.message };
    return { name, fault: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})` };
  }
}
