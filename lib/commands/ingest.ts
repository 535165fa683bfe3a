import { prepareReading } from '../workflows/read-in-worker';
import { runCommand } from './run-command';

/** `npm run ingest`: reads articles into proposals with their evidence; 1 when a file could not be read. */
runCommand(async () => {
  // The thread starts while the rest is loaded, which takes a second.
  prepareReading();
  const { ingestFiles } = await import('./ingest-files');
  return ingestFiles(process.argv.slice(2));
});
