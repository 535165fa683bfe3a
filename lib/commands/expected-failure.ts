import { MigrationError } from '@/prisma/migrate';

/** A failure that the person at the terminal can mend: its message, whole sentences, is printed without a stack. */
export class ExpectedFailure extends Error {}

// Codes of Node, SQLite and Prisma; SQLite refines some with a suffix, as in SQLITE_IOERR_WRITE.
const reasons: [code: RegExp, reason: string][] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)/, 'the disk is full'],
  [/^(EACCES|EPERM|SQLITE_PERM|SQLITE_AUTH)/, 'this account may not read or write there'],
  [/^(EROFS|SQLITE_READONLY)/, 'the place is read-only'],
  [/^(ENOTDIR|EEXIST|EISDIR|SQLITE_CANTOPEN)/, 'the file or its folder cannot be opened'],
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT)/, 'the file is not a sound SQLite database'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|SQLITE_PROTOCOL|P1008)/, 'another program holds the database; stop it first'],
  [/^(EIO|SQLITE_IOERR)/, 'the disk fails to read or write'],
  [/^(EMFILE|ENFILE)/, 'too many files are open'],
  [/^ERR_DLOPEN_FAILED/, 'better-sqlite3 was compiled for another Node; run "npm run build:sqlite"'],
];

/** What to tell the person at the terminal about a failure of settings, disk or database; undefined when it is a mistake of ours. */
export function explainFailure(error: unknown): string | undefined {
  if (error instanceof ExpectedFailure) return error.message;
  if (error instanceof MigrationError) return `Mirador stopped: ${error.message}.`;
  for (const { code, path, message } of causesOf(error)) {
    if (/Could not locate the bindings file/.test(message))
      return 'Mirador stopped: better-sqlite3 is not compiled; run "npm run build:sqlite".';
    const reason = reasons.find(([pattern]) => pattern.test(code))?.[1];
    if (reason) return `Mirador stopped: ${reason} (${path || message}).`;
  }
  return undefined;
}

type Cause = { code: string; path: string; message: string };

/** The error and what lies under it, outermost first; Prisma keeps the driver's error in `meta`. */
function causesOf(error: unknown, depth = 0): Cause[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { code, originalCode, path, message, cause, meta, driverAdapterError } = error as Record<
    string,
    unknown
  >;
  const own = { code: asText(originalCode ?? code), path: asText(path), message: asText(message) };
  return [own, ...[cause, meta, driverAdapterError].flatMap((inner) => causesOf(inner, depth + 1))];
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
