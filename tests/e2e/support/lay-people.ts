import { getBetterAuth } from '@/lib/auth/better-auth';
import { closeDatabase } from '@/lib/data/database';
import { PASSWORD, settlePerson } from '../../support/people';
import { NAMES, type Name, PEOPLE } from './desk-people';

// Run over a database without people; prints the session cookie of each.
async function enter(name: Name): Promise<[Name, string]> {
  const { email } = await settlePerson(`${name}@example.org`, PEOPLE[name]);
  const auth = await getBetterAuth();
  const { headers } = await auth.api.signInEmail({
    body: { email, password: PASSWORD },
    headers: new Headers(),
    returnHeaders: true,
  });
  const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
  return [name, cookie];
}

const cookies = Object.fromEntries(await Promise.all(NAMES.map(enter)));
await closeDatabase();
console.log(JSON.stringify(cookies));
