import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/lib/data/database';
import { findSetUp } from '@/lib/workflows/accept-invitation';
import { getPerson, settlePerson } from '@/tests/support/people';

afterAll(closeDatabase);

function user(...words: string[]): { status: number | null; said: string } {
  const command = ['--conditions=react-server', '--import', 'tsx', 'lib/commands/user.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: process.env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('npm run user', () => {
  it('adds, changes, suspends, restores and lists', async () => {
    const { said } = user('add', 'Shell@Example.org', 'editor');
    const token = /set-up\/([\w-]+)/.exec(said)?.[1] ?? '';
    expect(await findSetUp(token)).toMatchObject({ email: 'shell@example.org', role: 'editor' });
    await settlePerson('known@example.org', 'editor');
    expect(user('role', 'known@example.org', 'publisher').said).toContain('publisher; all sessions ended');
    expect(user('suspend', 'known@example.org').said).toContain('suspended');
    expect((await getPerson('known@example.org')).suspendedAt).not.toBeNull();
    expect(user('restore', 'known@example.org').status).toBe(0);
    expect(user('reset', 'known@example.org').said).toMatch(/new password.*\n {2}http.*set-up/);
    expect(user('list').said).toBe('known@example.org  known  publisher\n');
  });

  it.each([
    [[], 'usage: npm run user'],
    [['remove', 'x@y.fr'], 'usage: npm run user'],
    [['add', 'nonsense', 'editor'], '"nonsense" is no e-mail address.'],
    [['add', 'x@y.fr', 'king'], '"king" is no role; wanted contributor, editor, publisher, admin.'],
    [['suspend', 'nobody@example.org'], 'Nobody has the address nobody@example.org.'],
  ])('%j: says what is wrong and fails', (words, complaint) => {
    const { status, said } = user(...words);
    expect(status).toBe(1);
    expect(said).toContain(complaint);
  });
});
