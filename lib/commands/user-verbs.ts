import type { Environment } from '@/lib/environment';
import { asOperator } from '../auth/operator';
import { closeDatabase, inTransaction } from '../data/database';
import { findPersonByEmail, listPeople } from '../data/people';
import { emailSchema, type Person } from '../domain/person';
import type { Outcome, PersonRefusal } from '../domain/person-refusal';
import { isRole, ROLE_CODES, type Role } from '../domain/role';
import { changeRole } from '../workflows/change-role';
import { invitePerson } from '../workflows/invite-person';
import { resetPassword } from '../workflows/reset-password';
import { restorePerson, suspendPerson } from '../workflows/suspend-person';
import { setUpLink } from './address';
import { ExpectedFailure } from './expected-failure';

const REFUSALS: Partial<Record<PersonRefusal, string>> = {
  person_known: 'somebody with this address is there already',
  person_gone: 'nobody who can sign in has this address',
  person_changed: 'this person was changed at the same moment; run it again',
  admin_last: 'this is the last admin who can sign in; make another one first',
};
const operator = asOperator('server terminal');

type Task = { verb: string; words: string[]; settings: Environment };

/** Runs one verb of `npm run user` and answers the lines to print. Throws ExpectedFailure with what is wrong. */
export async function runUserVerb({ verb, words: [email, role], settings }: Task): Promise<string[]> {
  try {
    if (verb === 'list') return (await listPeople(operator)).map(describePerson);
    const address = requireAddress(email);
    if (verb === 'add') return await add(address, requireRole(role), settings);
    return await change({ verb, role, settings, person: await requirePerson(address) });
  } finally {
    await closeDatabase();
  }
}

async function add(email: string, role: Role, settings: Environment): Promise<string[]> {
  const { token } = requireDone(await invitePerson(operator, { email, role }));
  return [
    `Set-up link for ${email} as ${role} (works once, for 24 hours):`,
    `  ${setUpLink(settings, token)}`,
  ];
}

type Change = { verb: string; role?: string; settings: Environment; person: Person };

async function change({ verb, role, settings, person }: Change): Promise<string[]> {
  if (verb === 'reset') {
    const { token } = requireDone(await resetPassword(operator, person.id));
    return [
      `Link for a new password of ${person.email} (works once, for 24 hours):`,
      `  ${setUpLink(settings, token)}`,
    ];
  }
  if (verb === 'role') requireDone(await changeRole(operator, person, requireRole(role)));
  if (verb === 'suspend') requireDone(await suspendPerson(operator, person));
  if (verb === 'restore') requireDone(await restorePerson(operator, person));
  return [`${describePerson(await requirePerson(person.email))}; all sessions ended`];
}

function requireDone<T>(outcome: Outcome<T>): { done: true } & T {
  if (!outcome.done) throw new ExpectedFailure(`Not done: ${REFUSALS[outcome.why] ?? outcome.why}.`);
  return outcome;
}

function requireAddress(word = ''): string {
  const { data } = emailSchema.safeParse(word);
  if (!data) throw new ExpectedFailure(`${JSON.stringify(word)} is no e-mail address.`);
  return data;
}

function requireRole(word = ''): Role {
  if (!isRole(word))
    throw new ExpectedFailure(`${JSON.stringify(word)} is no role; wanted ${ROLE_CODES.join(', ')}.`);
  return word;
}

async function requirePerson(email: string): Promise<Person> {
  const person = await inTransaction((tx) => findPersonByEmail(tx, email));
  if (!person) throw new ExpectedFailure(`Nobody has the address ${email}.`);
  return person;
}

function describePerson({ email, name, role, suspendedAt }: Person): string {
  return `${email}  ${name}  ${role}${suspendedAt ? '  suspended' : ''}`;
}
