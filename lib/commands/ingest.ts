import path from 'node:path';
import { UnreadableTextError } from '../intake/decode-text';
import { openArticle } from '../intake/open-article';
import { readArticle } from '../intake/read-article';
import { openApplying } from './apply-reading';
import { describeReading, type FileReading, toJsonReading } from './describe-reading';
import { type InputFile, listInput, parseIngestOptions } from './ingest-input';
import { type KnownWorld, readKnownWorld } from './known-world';
import { runCommand } from './run-command';
import { requireSettings } from './settings';

/** `npm run ingest`: reads articles into proposals with their evidence; 1 when a file could not be read. */

function readFile(
  { file, bytes }: { file: string; bytes: Uint8Array },
  publishedOn: string | null,
  world: KnownWorld,
): FileReading {
  const opened = openArticle(bytes);
  const coded = world.articles.find(
    ({ rawSha256, canonicalSha256 }) =>
      rawSha256 === opened.rawSha256 || canonicalSha256 === opened.canonicalSha256,
  );
  const day = publishedOn ?? coded?.publishedOn ?? null;
  const reading = readArticle(opened, { ...world, publishedOn: day, outlet: coded?.outlet ?? null });
  const isInferred = publishedOn === null && coded?.publishedBasis === 'inferred';
  const title = coded?.title ?? reading.title;
  return {
    file,
    article: opened,
    reading: { ...reading, title, publishedBasis: isInferred ? 'inferred' : reading.publishedBasis },
  };
}

function tryFile(input: InputFile, publishedOn: string | null, world: KnownWorld): FileReading | null {
  try {
    if (input.fault === undefined) return readFile(input, publishedOn, world);
    console.error(`${input.file}: ${input.fault}.`);
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    console.error(`${input.file}: ${error.message}.`);
  }
  return null;
}

runCommand(async () => {
  const { paths, publishedOn, json, apply } = parseIngestOptions(process.argv.slice(2));
  const settings = requireSettings();
  const applying = apply ? await openApplying(settings) : null;
  const world = await readKnownWorld(settings);
  let failed = false;
  const printed: unknown[] = [];
  for (const input of listInput(paths)) {
    const reading = tryFile(input, publishedOn, world);
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
});
