import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getEnvironment, parseEnvironment, variables } from '@/lib/environment';

const problemsOf = (source: Record<string, string>) =>
  parseEnvironment(source, '/srv/mirador').problems ?? [];

describe('the environment', () => {
  it('is complete when nothing is set', () => {
    expect(parseEnvironment({}, '/srv/mirador').environment).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: 'file:/srv/mirador/data/mirador.db',
      databaseFile: '/srv/mirador/data/mirador.db',
      newsDir: '/srv/mirador/seeds/news',
      publicUrl: undefined,
      trustProxy: false,
      authSecret: undefined,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnvironment({ PORT: '', PUBLIC_URL: '' }).environment).toMatchObject({ port: 3000 });
  });

  it('starts relative paths at the project folder and keeps absolute ones', () => {
    const source = { DATABASE_URL: 'file:/var/lib/m.db', NEWS_DIR: '../shared/news' };
    expect(parseEnvironment(source, '/srv/mirador').environment).toMatchObject({
      databaseUrl: 'file:/var/lib/m.db',
      newsDir: '/srv/shared/news',
    });
  });

  it('drops the slash at the end of the public address', () => {
    const source = { PUBLIC_URL: 'https://mirador.example.org/' };
    expect(parseEnvironment(source).environment?.publicUrl).toBe('https://mirador.example.org');
  });

  it('names every bad variable at once: what was seen, what is wanted', () => {
    expect(
      problemsOf({ PORT: 'abc', HOST: 'my host', DATABASE_URL: 'postgres://x', PUBLIC_URL: 'x' }),
    ).toEqual([
      'PORT is "abc"; wanted a whole number from 1 to 65535.',
      'HOST is "my host"; wanted a host name or an IP address to listen on.',
      'DATABASE_URL is "postgres://x"; wanted "file:" and the path of a file on disk, as in file:./data/mirador.db.',
      'PUBLIC_URL is "x"; wanted an http or https address without a query, as in https://mirador.example.org.',
    ]);
  });

  it.each([
    ['PORT', ['0', '65536', '-1', '3000.5', '1e3', '0x50', ' 3000', '٣']],
    ['HOST', ['-x', 'a b', '1.2.3', '999.1.1.1', 'http://x', 'a/b']],
    ['DATABASE_URL', ['./x.db', 'file:', 'file::memory:', 'file:./x.db?mode=ro', 'file:data/', 'file:a\0b']],
    ['NEWS_DIR', ['seeds\nnews', 'a\0b']],
    ['TRUST_PROXY', ['yes', 'true', '2', ' 1']],
    ['BETTER_AUTH_SECRET', ['short', 'a'.repeat(31), `${'a'.repeat(40)}\n`]],
    ['PUBLIC_URL', ['ftp://x.org', 'javascript:1', 'https://', 'https://x.org/?a', 'https://u:p@x.org']],
  ])('refuses a bad %s: %j', (name, values) => {
    expect(values.filter((value) => problemsOf({ [name]: value }).length !== 1)).toEqual([]);
  });

  it.each([
    ['PORT', ['1', '80', '65535']],
    ['HOST', ['localhost', '0.0.0.0', '::1', 'mirador.example.org']],
    ['DATABASE_URL', ['file:x.db', 'file:./data/x y.db', 'file:/tmp/é.sqlite']],
    ['TRUST_PROXY', ['0', '1']],
    ['BETTER_AUTH_SECRET', ['a'.repeat(32)]],
    ['PUBLIC_URL', ['http://127.0.0.1:3000', 'https://example.org/mirador']],
  ])('accepts a good %s: %j', (name, values) => {
    expect(values.flatMap((value) => problemsOf({ [name]: value }))).toEqual([]);
  });

  it('answers any text without throwing, and each bad variable once', () => {
    const anything = fc.record({ PORT: fc.string(), HOST: fc.string(), DATABASE_URL: fc.string() });
    fc.assert(fc.property(anything, (source) => new Set(problemsOf(source)).size <= 3));
  });

  it('throws one error that names all problems when a running server needs it', () => {
    const before = process.env.PORT;
    process.env.PORT = 'none';
    expect(getEnvironment).toThrow('PORT is "none"');
    process.env.PORT = before ?? '';
  });

  it('does not repeat a bad secret', () => {
    expect(problemsOf({ BETTER_AUTH_SECRET: 'hush' })).toEqual([
      'BETTER_AUTH_SECRET is not fit; wanted at least 32 characters that nobody can guess.',
    ]);
  });

  it.each(Object.entries(variables))('documents %s in the README', (name, variable) => {
    const row = readFileSync('README.md', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\``));
    expect(row).toContain('fallback' in variable ? `\`${variable.fallback}\`` : 'not set');
  });
});
