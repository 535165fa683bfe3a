import { afterAll, expect, it } from 'vitest';
import { getBetterAuth } from '@/lib/auth/better-auth';
import { closeDatabase } from '@/lib/data/database';
import { PASSWORD, settlePerson } from '@/tests/support/people';

// The library is configured once per process: hence a file of its own.
process.env.PUBLIC_URL = 'https://mirador.example.org';

afterAll(closeDatabase);

it('where the site is reached by https the cookie travels by https only, and signs its owner in', async () => {
  await settlePerson('ada@example.org', 'editor');
  const auth = await getBetterAuth();
  const body = { email: 'ada@example.org', password: PASSWORD };
  const { headers } = await auth.api.signInEmail({ body, headers: new Headers(), returnHeaders: true });
  const cookie = headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Secure-mirador\.session_token=/);
  for (const attribute of [/; Secure/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Path=\//i])
    expect(cookie).toMatch(attribute);
  const own = new Headers({ cookie: cookie.split(';')[0] ?? '' });
  expect((await auth.api.getSession({ headers: own }))?.user.email).toBe('ada@example.org');
  const forged = new Headers({ cookie: (cookie.split(';')[0] ?? '').replace(/.{5}$/, 'AAAAA') });
  expect(await auth.api.getSession({ headers: forged })).toBeNull();
});
