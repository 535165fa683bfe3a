import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ExpectedFailure, explainFailure } from '@/lib/commands/expected-failure';
import { MigrationError } from '@/prisma/migrate';

const withCode = (code: string, message: string) => Object.assign(new Error(message), { code });

describe('a failure at the terminal', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['SQLITE_FULL', 'the disk is full'],
    ['EACCES', 'this account may not read or write there'],
    ['SQLITE_READONLY_DIRECTORY', 'the place is read-only'],
    ['SQLITE_CANTOPEN', 'the file or its folder cannot be opened'],
    ['SQLITE_NOTADB', 'the file is not a sound SQLite database'],
    ['SQLITE_BUSY_SNAPSHOT', 'another program holds the database; stop it first'],
  ])('is one line for %s', (code, reason) => {
    expect(explainFailure(withCode(code, 'details'))).toBe(`Mirador stopped: ${reason} (details).`);
  });

  it('names the path of a file that is in the way', () => {
    const fail = () => mkdirSync('/dev/null/data', { recursive: true });
    expect(fail).toThrow();
    try {
      fail();
    } catch (error) {
      expect(explainFailure(error)).toBe(
        'Mirador stopped: the file or its folder cannot be opened (/dev/null/data).',
      );
    }
  });

  it('is found under the errors that Prisma wraps around it', () => {
    const driver = { cause: { originalCode: 'SQLITE_FULL', message: 'database or disk is full' } };
    const error = Object.assign(withCode('P2010', 'Raw query failed'), {
      meta: { driverAdapterError: driver },
    });
    expect(explainFailure(error)).toContain('the disk is full');
  });

  it('keeps our own words', () => {
    expect(explainFailure(new ExpectedFailure('Port 1 is taken.'))).toBe('Port 1 is taken.');
    expect(explainFailure(new MigrationError('a was edited'))).toBe('Mirador stopped: a was edited.');
  });

  it('is not explained away when it is a mistake of ours', () => {
    expect(explainFailure(new TypeError('x is not a function'))).toBeUndefined();
    expect(explainFailure('a string')).toBeUndefined();
  });
});
