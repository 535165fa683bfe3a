import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { inProject, projectRoot } from './project-root';

const folders = ['app', 'components', 'lib', 'prisma', 'public', 'seeds'];
const notSource = [/^lib\/commands\//, /^prisma\/generated\//, /^seeds\/news\//, /(^|\/)\.[^/]*$/];
// Of the files at the top only those that a build reads: documents and the settings of other tools are none of its business.
const topFile = /^(?!next-env\.d|biome\.|vitest\.|playwright\.).+\.(ts|js|mjs|cjs|json)$/;

/** SHA-256 over the names and bytes of everything that a build of this source depends on. */
export function sourceFingerprint(root = projectRoot): string {
  const hash = createHash('sha256');
  for (const file of listSource(root)) {
    const bytes = readFileSync(`${root}/${file}`);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** SHA-256 over what the generated Prisma client depends on. */
export function schemaFingerprint(): string {
  const hash = createHash('sha256');
  for (const file of ['prisma/schema.prisma', 'package-lock.json'])
    hash.update(readFileSync(inProject(file)));
  return hash.digest('hex');
}

function listSource(root: string): string[] {
  const top = readdirSync(root).filter((name) => topFile.test(name));
  const inside = folders.flatMap((folder) => listFiles(root, folder));
  return [...top, ...inside].filter((file) => !notSource.some((pattern) => pattern.test(file))).sort();
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, file) : [file];
  });
}
