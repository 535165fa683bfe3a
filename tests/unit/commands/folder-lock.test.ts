import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tryLock, waitForLock } from '@/lib/commands/folder-lock';

const folder = mkdtempSync(path.join(tmpdir(), 'mirador-lock-'));
const alone = { name: 'test', mode: 'alone', folder } as const;
const shared = { name: 'test', mode: 'shared', folder } as const;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a lock of the project folder', () => {
  it('is held by one at a time', () => {
    const release = tryLock(alone);
    expect(release).toBeDefined();
    expect(tryLock(alone)).toBeUndefined();
    expect(tryLock(shared)).toBeUndefined();
    release?.();
    tryLock(alone)?.();
  });

  it('can be shared, and then keeps out who wants it alone', () => {
    const releases = [tryLock(shared), tryLock(shared)];
    expect(releases.every(Boolean)).toBe(true);
    expect(tryLock(alone)).toBeUndefined();
    for (const release of releases) release?.();
    const release = tryLock(alone);
    expect(release).toBeDefined();
    release?.();
  });

  it('comes free when its holder is killed', async () => {
    const script = `import('@/lib/commands/folder-lock').then(({ tryLock }) => {
      tryLock(${JSON.stringify(alone)});
      console.log('held');
      setInterval(() => {}, 1000);
    })`;
    const holder = spawn(process.execPath, ['--import', 'tsx', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    expect(tryLock(alone)).toBeUndefined();
    const waiting = waitForLock(alone);
    holder.kill('SIGKILL');
    const release = await waiting;
    release();
  }, 20_000);
});
