// A thread begins as plain JavaScript. The reader's two hundred files are joined into one: to load each takes a second more.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

const filename = fileURLToPath(new URL('./reading-thread.ts', import.meta.url));
const { outputFiles } = await build({
  entryPoints: [filename],
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  write: false,
});
vm.compileFunction(outputFiles[0].text, ['require'], { filename })(createRequire(filename));
