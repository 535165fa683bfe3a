import { afterAll, describe, expect, it } from 'vitest';
import { getBetterAuth } from '@/lib/auth/better-auth';
import { closeDatabase, getDatabase } from '@/lib/data/database';
import { getRevision } from '@/lib/data/published-revision';
import { countAttempt } from '@/lib/data/rate-limits';
import { findLiveSession, listSessions } from '@/lib/data/sessions';
import type { Role } from '@/lib/domain/role';
import { changeRole } from '@/lib/workflows/change-role';
import { endSession } from '@/lib/workflows/end-session';
import { resetPassword } from '@/lib/workflows/reset-password';
import { suspendPerson } from '@/lib/workflows/suspend-person';
import { getPerson, operator, PASSWORD, settlePerson, toEditor } from '@/tests/support/people';

// Attempts are told apart by network, and tests must not use up each other's.
process.env.TRUST_PROXY = '1';
let networks = 0;
const newNetwork = () => `198.51.100.${++networks}`;

afterAll(closeDatabase);

type Try = { email: string; password?: string; network?: string };

/** Through the library's function, as the page does. */
async function tryFunction({ email, password = PASSWORD, network = newNetwork() }: Try) {
  const auth = await getBetterAuth();
  const headers = new Headers({ 'x-forwarded-for': network });
  try {
    const { headers: set } = await auth.api.signInEmail({
      body: { email, password },
      headers,
      returnHeaders: true,
    });
    return { status: 200, message: '', cookie: set.get('set-cookie') ?? '' };
  } catch (error) {
    const { statusCode, message } = error as { statusCode: number; message: string };
    return { status: statusCode, message, cookie: '' };
  }
}

/** Through the library's HTTP route. */
async function tryRoute({ email, password = PASSWORD, network = newNetwork() }: Try) {
  const auth = await getBetterAuth();
  const origin = 'http://127.0.0.1:3000';
  const request = new Request(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', 'x-forwarded-for': network },
    body: JSON.stringify({ email, password }),
  });
  const response = await auth.handler(request);
  const { message = '' } = (await response.json()) as { message?: string };
  return { status: response.status, message, cookie: response.headers.get('set-cookie') ?? '' };
}

async function sessionOf(email: string): Promise<string> {
  await tryFunction({ email });
  const { id } = await getPerson(email);
  const database = await getDatabase();
  return (await database.session.findFirstOrThrow({ where: { userId: id }, orderBy: { createdAt: 'desc' } }))
    .id;
}

const HOUR = 3_600_000;
const hoursFromNow = (hours: number) => new Date(Date.now() + hours * HOUR);

describe.each([
  ['the function', tryFunction],
  ['the HTTP route', tryRoute],
])('signing in through %s', (door, signIn) => {
  const address = (name: string) => `${name}.${door.replaceAll(' ', '')}@example.org`.toLowerCase();

  it('sets a session cookie that scripts cannot read and other sites cannot send', async () => {
    await settlePerson(address('ada'), 'editor');
    const { status, cookie } = await signIn({ email: address('ada') });
    expect(status).toBe(200);
    expect(cookie).toMatch(/^mirador\.session_token=[^;]+;.*HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  it('gives one answer for a wrong password, an unknown address and a suspended account', async () => {
    const person = await settlePerson(address('away'), 'editor');
    await suspendPerson(operator, person);
    const wrong = await signIn({ email: address('ada'), password: 'wrong wrong wrong' });
    const unknown = await signIn({ email: address('nobody') });
    const away = await signIn({ email: address('away') });
    expect([wrong.status, unknown.status, away.status]).toEqual([401, 401, 401]);
    expect(unknown.message).toBe(wrong.message);
    expect([wrong.cookie, unknown.cookie, away.cookie]).toEqual(['', '', '']);
  });

  it('takes about as long for an unknown address as for a known one', async () => {
    const time = async (email: string) => {
      const from = performance.now();
      await signIn({ email, password: 'wrong wrong wrong' });
      return performance.now() - from;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (const round of [1, 2, 3]) {
      known.push(await time(address('ada')));
      unknown.push(await time(address(`nobody${round}`)));
    }
    // The fastest of each: other work on the machine only ever slows down.
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.33);
    expect(ratio).toBeLessThan(3);
  });

  it('is refused after five tries a minute for one account, also with the right password and from elsewhere', async () => {
    await settlePerson(address('five'), 'editor');
    for (let tries = 0; tries < 5; tries++)
      expect((await signIn({ email: address('five'), password: 'wrong wrong wrong' })).status).toBe(401);
    expect((await signIn({ email: address('five') })).status).toBe(429);
    expect((await signIn({ email: address('five').toUpperCase() })).status).toBe(429);
  });

  it('counts an unknown account the same way', async () => {
    for (let tries = 0; tries < 5; tries++)
      expect((await signIn({ email: address('ghost') })).status).toBe(401);
    expect((await signIn({ email: address('ghost') })).status).toBe(429);
  });

  it('is refused after twenty tries a minute from one network, whatever the accounts', async () => {
    const network = `2001:db8:${door.length}:1::`;
    const tries = Array.from({ length: 20 }, (_, at) =>
      signIn({ email: address(`n${at}`), network: `${network}${at}` }),
    );
    expect(new Set((await Promise.all(tries)).map(({ status }) => status))).toEqual(new Set([401]));
    expect((await signIn({ email: address('n21'), network: `${network}ffff` })).status).toBe(429);
    expect((await signIn({ email: address('n22'), network: `2001:db8:${door.length}:2::1` })).status).toBe(
      401,
    );
  });
});

describe('signing up', () => {
  it('is closed', async () => {
    const auth = await getBetterAuth();
    const body = { email: 'me@example.org', password: PASSWORD, name: 'Me' };
    await expect(auth.api.signUpEmail({ body })).rejects.toThrow();
  });
});

describe('attempts', () => {
  it('that come at once are counted one by one', async () => {
    const limit = [{ name: 'at once', most: 5 }];
    const answers = await Promise.all(Array.from({ length: 30 }, () => countAttempt(limit)));
    expect(answers.filter(Boolean)).toHaveLength(5);
  });

  it('are forgotten after a minute', async () => {
    const limit = [{ name: 'a minute', most: 1 }];
    const now = new Date('2030-01-01T00:00:00Z');
    expect(await countAttempt(limit, now)).toBe(true);
    expect(await countAttempt(limit, new Date(+now + 59_999))).toBe(false);
    expect(await countAttempt(limit, new Date(+now + 60_000))).toBe(true);
  });
});

describe('a session', () => {
  it.each<[Role, number, number]>([
    ['editor', 8, 24],
    ['admin', 0.5, 12],
  ])(
    'of %s is gone %d hours after its last request, and stored for %d at most',
    async (role, idle, absolute) => {
      const email = `${role}.idle@example.org`;
      await settlePerson(email, role);
      const id = await sessionOf(email);
      const database = await getDatabase();
      const { expiresAt, createdAt } = await database.session.findUniqueOrThrow({ where: { id } });
      expect(Math.round((+expiresAt - +createdAt) / HOUR)).toBe(absolute);
      expect(await findLiveSession(id, hoursFromNow(idle - 0.01))).toMatchObject({ role });
      // The request above renewed it.
      expect(await findLiveSession(id, hoursFromNow(2 * idle - 0.02))).toMatchObject({ role });
      expect(await findLiveSession(id, hoursFromNow(3 * idle))).toBeNull();
      expect(await database.session.count({ where: { id } })).toBe(0);
    },
  );

  it('has a new id at each sign-in', async () => {
    await settlePerson('twice@example.org', 'editor');
    expect(await sessionOf('twice@example.org')).not.toBe(await sessionOf('twice@example.org'));
  });

  it.each([
    [
      'a change of role',
      (email: string) => getPerson(email).then((person) => changeRole(operator, person, 'publisher')),
    ],
    ['a suspension', (email: string) => getPerson(email).then((person) => suspendPerson(operator, person))],
  ])('ends with %s', async (name, change) => {
    const email = `${name.replaceAll(' ', '')}@example.org`;
    await settlePerson(email, 'editor');
    const id = await sessionOf(email);
    expect(await findLiveSession(id)).not.toBeNull();
    await change(email);
    expect(await findLiveSession(id)).toBeNull();
  });

  it('outlives a password link that nobody has used', async () => {
    const { id: personId } = await settlePerson('linked@example.org', 'editor');
    const id = await sessionOf('linked@example.org');
    await resetPassword(operator, personId);
    expect(await findLiveSession(id)).not.toBeNull();
  });

  it('can be ended by its owner alone, singly or all others', async () => {
    const owner = await settlePerson('owner@example.org', 'editor');
    const stranger = await settlePerson('stranger@example.org', 'editor');
    const [one, two, three] = [
      await sessionOf('owner@example.org'),
      await sessionOf('owner@example.org'),
      await sessionOf('owner@example.org'),
    ];
    expect(await endSession(toEditor(stranger), { only: one })).toBe(0);
    expect(await endSession(toEditor(owner), { only: one })).toBe(1);
    expect(await endSession(toEditor(owner), { except: three })).toBe(1);
    expect((await listSessions(toEditor(owner))).map(({ id }) => id)).toEqual([three]);
    expect(await findLiveSession(two)).toBeNull();
    // Nothing of this is the readers'.
    expect(await getRevision()).toBe(0);
  });
});
