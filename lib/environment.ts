import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';

/** What Mirador reads from its environment, checked and made absolute. */
export type Environment = {
  port: number;
  host: string;
  /** `file:` and an absolute path, as Prisma wants it. */
  databaseUrl: string;
  /** The same database as an absolute path. */
  databaseFile: string;
  /** Absolute; the folder need not exist. */
  newsDir: string;
  /** Without a slash at its end. Absent: addresses are built from host and port. */
  publicUrl?: string;
  /** Whether every request comes through a proxy of ours, whose X-Forwarded headers may be believed. */
  trustProxy: boolean;
  /** Signs the session cookies. Absent: the one in the file beside the database. */
  authSecret?: string;
};

type Variable = { schema: z.ZodType<string>; fallback?: string; wanted: string; secret?: boolean };

const text = z.string().refine((value) => !hasControlCharacter(value));

/** One row per variable: README's table and the messages of a refused start follow it. */
export const variables = {
  PORT: {
    schema: text.refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535),
    fallback: '3000',
    wanted: 'a whole number from 1 to 65535',
  },
  HOST: {
    schema: text.refine((value) => isIP(value) > 0 || isHostName(value)),
    fallback: '127.0.0.1',
    wanted: 'a host name or an IP address to listen on',
  },
  DATABASE_URL: {
    schema: text.refine((value) => /^file:(?!:)[^?#]*[^?#/]$/.test(value)),
    fallback: 'file:./data/mirador.db',
    wanted: '"file:" and the path of a file on disk, as in file:./data/mirador.db',
  },
  NEWS_DIR: {
    schema: text,
    fallback: 'seeds/news',
    wanted: 'the path of a folder',
  },
  PUBLIC_URL: {
    schema: text.refine(isPublicUrl),
    wanted: 'an http or https address without a query, as in https://mirador.example.org',
  },
  TRUST_PROXY: {
    schema: text.refine((value) => value === '0' || value === '1'),
    fallback: '0',
    wanted: '1 where a proxy of yours stands in front and overwrites X-Forwarded-For, else 0',
  },
  BETTER_AUTH_SECRET: {
    schema: text.refine((value) => value.length >= 32),
    wanted: 'at least 32 characters that nobody can guess',
    secret: true,
  },
} satisfies Record<string, Variable>;

/** An environment, or everything that is wrong with it: one plain sentence per bad variable. */
export type ParsedEnvironment =
  | { environment: Environment; problems?: undefined }
  | { environment?: undefined; problems: string[] };

/**
 * Reads the seven variables and ignores all others. An empty variable counts as not set.
 * Relative paths start at `root`, the project's folder (the working directory of every npm script).
 */
export function parseEnvironment(
  source: Record<string, string | undefined>,
  root = process.cwd(),
): ParsedEnvironment {
  const problems: string[] = [];
  const read = (name: keyof typeof variables): string => {
    const { schema, fallback, wanted, secret }: Variable = variables[name];
    const seen = source[name] || fallback;
    if (seen === undefined) return '';
    if (!schema.safeParse(seen).success)
      problems.push(`${name} is ${secret ? 'not fit' : JSON.stringify(seen)}; wanted ${wanted}.`);
    return seen;
  };
  const port = Number(read('PORT'));
  const host = read('HOST');
  const databaseFile = path.resolve(root, read('DATABASE_URL').replace(/^file:/, ''));
  const newsDir = path.resolve(root, read('NEWS_DIR'));
  const publicUrl = read('PUBLIC_URL').replace(/\/+$/, '') || undefined;
  const trustProxy = read('TRUST_PROXY') === '1';
  const authSecret = read('BETTER_AUTH_SECRET') || undefined;
  if (problems.length > 0) return { problems };
  const databaseUrl = `file:${databaseFile}`;
  return {
    environment: { port, host, databaseUrl, databaseFile, newsDir, publicUrl, trustProxy, authSecret },
  };
}

/** The environment of this process. Throws one error that names every bad variable. */
export function getEnvironment(): Environment {
  const { environment, problems } = parseEnvironment(process.env);
  if (!environment) throw new Error(problems.join('\n'));
  return environment;
}

function hasControlCharacter(value: string): boolean {
  return [...value].some((character) => character < ' ' || character === '\u007f');
}

function isHostName(value: string): boolean {
  return /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*\.?$/i.test(value) && !/^[\d.]+$/.test(value);
}

function isPublicUrl(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  const { search, hash, username, password } = new URL(value);
  return !(search || hash || username || password || /[?#\s]/.test(value));
}
