import 'server-only';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { nextCookies } from 'better-auth/next-js';
import { getDatabase } from '../data/database';
import { findPerson } from '../data/people';
import { countAttempt } from '../data/rate-limits';
import { ROLES, sessionLifetime } from '../domain/role';
import { type Environment, getEnvironment } from '../environment';
import { networkOf } from './network-of';
import { getSecret } from './secret';

/** Sign-ins a minute: of one account from anywhere, and from one network to any account. */
export const SIGN_IN_LIMITS = { account: 5, network: 20 };

const LONGEST_SESSION = Math.max(...ROLES.map((role) => role.absolute));

async function build({ publicUrl, port, ...environment }: Environment) {
  const database = await getDatabase();
  return betterAuth({
    appName: 'Mirador',
    baseURL: publicUrl ?? `http://127.0.0.1:${port}`,
    secret: getSecret(environment),
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(database, { provider: 'sqlite' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 512 },
    user: { additionalFields: { role: { type: 'string', input: false } } },
    session: {
      expiresIn: LONGEST_SESSION / 1000,
      disableSessionRefresh: true,
      additionalFields: { lastSeenAt: { type: 'date', input: false, defaultValue: () => new Date() } },
    },
    // Better-auth's own limiter sees only what comes through its handler; the hook below sees every call.
    rateLimit: { enabled: false },
    hooks: { before: createAuthMiddleware(limitSignIn) },
    databaseHooks: { session: { create: { before: admit } } },
    advanced: {
      cookiePrefix: 'mirador',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: 'uuid' },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [nextCookies()],
  });
}

/** Every try to sign in is counted before anything is looked up, whichever door it came through. */
async function limitSignIn({ path, body, headers }: { path?: string; body?: unknown; headers?: Headers }) {
  if (!path?.startsWith('/sign-in')) return;
  const email = String((body as { email?: unknown } | undefined)?.email ?? '').toLowerCase();
  const allowed = await countAttempt([
    { name: `account ${email}`, most: SIGN_IN_LIMITS.account },
    { name: `network ${networkOf(headers ?? new Headers())}`, most: SIGN_IN_LIMITS.network },
  ]);
  if (!allowed) throw new APIError('TOO_MANY_REQUESTS', { message: 'too many tries' });
}

/** A session begins only for somebody who is not suspended, and ends when their role says so. */
async function admit<Session extends { userId: string }>(session: Session) {
  const person = await findPerson(await getDatabase(), session.userId);
  if (!person || person.suspendedAt) return false;
  const expiresAt = new Date(Date.now() + sessionLifetime(person.role).absolute);
  return { data: { ...session, expiresAt } };
}

type BetterAuth = Awaited<ReturnType<typeof build>>;
// Next loads modules several times over, and tests change the database: one instance per process and secret.
const kept = globalThis as { miradorAuth?: Promise<BetterAuth> };

/** The configured sign-in library. Nobody outside lib/auth sees it. */
export function getBetterAuth(): Promise<BetterAuth> {
  kept.miradorAuth ??= build(getEnvironment()).catch((error) => {
    kept.miradorAuth = undefined;
    throw error;
  });
  return kept.miradorAuth;
}
