import { createHash } from 'node:crypto';
import path from 'node:path';
import { READ_FAULTS } from '../intake/read-fault';
import { readInWorker } from '../workflows/read-in-worker';
import { openApplying } from './apply-reading';
import { describeReading, type FileReading, toJsonReading } from './describe-reading';
import { type InputFile, listInput, parseIngestOptions } from './ingest-input';
import { type KnownArticle, type KnownWorld, readKnownWorld } from './known-world';
import { requireSettings } from './settings';

/** The reading of a file, or in one clause why there is none. What is coded of an article comes before what its text lets guess. */
async function readFile(
  { file, bytes }: { file: string; bytes: Uint8Array },
  publishedOn: string | null,
  { sites, known, articles }: KnownWorld,
): Promise<FileReading | { fault: string }> {
  const readAs = (coded: KnownArticle | undefined) => {
    const day = publishedOn ?? coded?.publishedOn ?? null;
    return readInWorker({ bytes, sites, known, publishedOn: day, outlet: coded?.outlet ?? null });
  };
  const rawSha256 = createHash('sha256').update(bytes).digest('hex');
  const sameBytes = articles.find((row) => row.rawSha256 === rawSha256);
  const first = await readAs(sameBytes);
  if ('fault' in first) return { fault: READ_FAULTS[first.fault].en };
  const coded = sameBytes ?? articles.find((row) => row.canonicalSha256 === first.canonicalSha256);
  const read = coded === sameBytes ? first : await readAs(coded);
  if ('fault' in read) return { fault: READ_FAULTS[read.fault].en };
  const { reading } = read;
  const title = coded?.title ?? reading.title;
  const isInferred = publishedOn === null && coded?.publishedBasis === 'inferred';
  const publishedBasis = isInferred ? 'inferred' : reading.publishedBasis;
  return { file, rawSha256, reading: { ...reading, title, publishedBasis } };
}

/** As readFile; a fault is told in one line, and answers null. */
async function tryFile(input: InputFile, publishedOn: string | null, world: KnownWorld) {
  const read = input.fault === undefined ? await readFile(input, publishedOn, world) : input;
  if (!('fault' in read)) return read;
  console.error(`${input.file}: ${read.fault}.`);
  return null;
}

/** Reads what the arguments name into proposals with their evidence, and prints them; answers 1 when a file could not be read. */
export async function ingestFiles(args: string[]): Promise<number> {
  const { paths, publishedOn, json, apply } = parseIngestOptions(args);
  const settings = requireSettings();
  const applying = apply ? await openApplying(settings) : null;
  const world = await readKnownWorld(settings);
  let failed = false;
  const printed: unknown[] = [];
  for (const input of listInput(paths)) {
    const reading = await tryFile(input, publishedOn, world);
    if (!reading) failed = true;
    else if (json) printed.push(toJsonReading(reading));
    else console.log(describeReading(reading));
    if (!reading || !applying || input.fault !== undefined) continue;
    const outcome = await applying.applyFile(input.bytes, path.basename(input.file), publishedOn);
    // The standard output of --json holds JSON alone.
    (json ? console.error : console.log)(`${input.file}: ${outcome}.`);
  }
  if (json) console.log(JSON.stringify(printed, null, 2));
  return failed ? 1 : 0;
}
