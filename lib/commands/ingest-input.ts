import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { daySchema } from '../domain/night';
import { ARTICLE_LIMITS } from '../intake/article-limits';
import { ExpectedFailure } from './expected-failure';

const USAGE = `usage: npm run ingest -- FILE|FOLDER… [--published YYYY-MM-DD] [--json] [--apply]
  --published   the day the articles appeared, where they do not say it themselves
  --json        one JSON array on the standard output, nothing else
  --apply       store what was read as drafts`;

export type IngestOptions = { paths: string[]; publishedOn: string | null; json: boolean; apply: boolean };

/** The arguments of the command; throws its usage when they are none. */
export function parseIngestOptions(args: string[]): IngestOptions {
  const options = {
    published: { type: 'string' },
    json: { type: 'boolean' },
    apply: { type: 'boolean' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length === 0) throw new Error('no file was named');
    const { published, json = false, apply = false } = values;
    if (published !== undefined && !daySchema.safeParse(published).success)
      throw new Error(`--published is ${JSON.stringify(published)}; wanted a day as in 2025-04-16`);
    return { paths: positionals, publishedOn: published ?? null, json, apply };
  } catch (error) {
    throw new ExpectedFailure(`${(error as Error).message}\n${USAGE}`);
  }
}

/** A file that was asked for: its bytes, or in one clause why it is none to read. */
export type InputFile =
  | { file: string; bytes: Uint8Array; fault?: undefined }
  | { file: string; fault: string };

const IS_ARTICLE = /\.(?:txt|html?)$/i;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read by this account',
  EPERM: 'may not be read by this account',
};
const explain = (error: unknown) => {
  const { code = '' } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? `cannot be read (${code || 'unknown reason'})`;
};

function readInput(file: string): InputFile {
  try {
    const found = statSync(file);
    // A pipe or a device would be read for ever.
    if (!found.isFile()) return { file, fault: 'is not a file' };
    if (found.size > ARTICLE_LIMITS.bytes) return { file, fault: 'is larger than 5 MB' };
    return { file, bytes: readFileSync(file) };
  } catch (error) {
    return { file, fault: explain(error) };
  }
}

function* readFolder(folder: string): Generator<InputFile> {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !entry.isDirectory())
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  if (entries.length === 0) yield { file: folder, fault: 'is an empty folder' };
  for (const { name } of entries) {
    const file = path.join(folder, name);
    yield IS_ARTICLE.test(name) ? readInput(file) : { file, fault: 'is no .txt or .html file' };
  }
}

/** The files named, and those of the folders named (not of folders in them), one after the other: only one is held at a time. */
export function* listInput(paths: readonly string[]): Generator<InputFile> {
  for (const file of paths) {
    const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (isFolder) yield* readFolder(file);
    else yield readInput(file);
  }
}
