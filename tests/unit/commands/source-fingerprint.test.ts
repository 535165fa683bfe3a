import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceFingerprint } from '@/lib/commands/source-fingerprint';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'mirador-source-'));
  for (const room of ['app', 'components', 'lib', 'prisma', 'public', 'seeds'])
    mkdirSync(path.join(root, room));
  write('app/page.tsx', 'one');
  write('package-lock.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

describe('the fingerprint of the source', () => {
  it('stays the same while nothing changes', () => {
    expect(sourceFingerprint(root)).toBe(sourceFingerprint(root));
  });

  it.each(['app/page.tsx', 'package-lock.json', 'next.config.ts', 'seeds/sites.csv', 'lib/domain/night.ts'])(
    'changes with %s',
    (file) => {
      const before = sourceFingerprint(root);
      write(file, 'two');
      expect(sourceFingerprint(root)).not.toBe(before);
    },
  );

  it.each([
    'seeds/news/1.txt',
    'prisma/generated/client.ts',
    'lib/commands/start.ts',
    'README.md',
    'app/.DS_Store',
  ])('does not change with %s', (file) => {
    const before = sourceFingerprint(root);
    write(file, 'two');
    expect(sourceFingerprint(root)).toBe(before);
  });

  it('changes when a file is moved', () => {
    const before = sourceFingerprint(root);
    renameSync(path.join(root, 'app/page.tsx'), path.join(root, 'app/other.tsx'));
    expect(sourceFingerprint(root)).not.toBe(before);
  });
});
