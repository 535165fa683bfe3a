import { afterAll, describe, expect, it } from 'vitest';
import { isPasswordOf } from '@/lib/auth/password';
import { findBrokenLink } from '@/lib/data/chain';
import { closeDatabase, getDatabase } from '@/lib/data/database';
import { listPendingInvitations } from '@/lib/data/invitations';
import { listPeople } from '@/lib/data/people';
import { getRevision } from '@/lib/data/published-revision';
import { ROLE_CODES } from '@/lib/domain/role';
import { acceptInvitation, findSetUp } from '@/lib/workflows/accept-invitation';
import { changePassword } from '@/lib/workflows/change-password';
import { changeRole } from '@/lib/workflows/change-role';
import { invitePerson, withdrawInvitation } from '@/lib/workflows/invite-person';
import { offerFirstAdmin } from '@/lib/workflows/offer-first-admin';
import { resetPassword } from '@/lib/workflows/reset-password';
import { restorePerson, suspendPerson } from '@/lib/workflows/suspend-person';
import { getPerson, imagineEditor, operator, PASSWORD, settlePerson, toEditor } from '@/tests/support/people';

afterAll(closeDatabase);

async function invite(email: string) {
  const outcome = await invitePerson(operator, { email, role: 'editor' });
  if (!outcome.done) throw new Error(outcome.why);
  return outcome.token;
}

const setUp = (token: string) => acceptInvitation({ token, name: 'Somebody', password: PASSWORD });

describe('the first admin', () => {
  it('sets up by the link of the latest start, once', async () => {
    const first = (await offerFirstAdmin()) ?? '';
    const second = (await offerFirstAdmin()) ?? '';
    expect(await findSetUp(first)).toBeNull();
    expect(await findSetUp(second)).toMatchObject({ purpose: 'first_admin', role: 'admin' });
    const chosen = { token: second, email: 'first@example.org', name: 'First', password: PASSWORD };
    expect(await acceptInvitation(chosen)).toEqual({ done: true, email: 'first@example.org' });
    expect(await acceptInvitation({ ...chosen, email: 'other@example.org' })).toEqual({
      done: false,
      why: 'link_dead',
    });
    expect(await getPerson('first@example.org')).toMatchObject({ name: 'First', role: 'admin', version: 1 });
  });

  it('is offered no more once there is one', async () => {
    expect(await offerFirstAdmin()).toBeNull();
  });

  it('cannot be suspended or demoted while the only one', async () => {
    const admin = await getPerson('first@example.org');
    expect(await suspendPerson(operator, admin)).toEqual({ done: false, why: 'admin_last' });
    expect(await changeRole(operator, admin, 'editor')).toEqual({ done: false, why: 'admin_last' });
    expect(await getPerson('first@example.org')).toMatchObject({ role: 'admin', suspendedAt: null });
  });
});

describe('an invitation', () => {
  it('is stored as a hash only and works once', async () => {
    const token = await invite('once@example.org');
    const database = await getDatabase();
    expect(JSON.stringify(await database.invitation.findMany())).not.toContain(token);
    expect(await setUp(token)).toMatchObject({ done: true });
    expect(await setUp(token)).toEqual({ done: false, why: 'link_dead' });
  });

  it('is used by one of two who come at once', async () => {
    const token = await invite('race@example.org');
    const outcomes = await Promise.all([setUp(token), setUp(token)]);
    expect(outcomes.filter((outcome) => outcome.done)).toHaveLength(1);
  });

  it('ends after 24 hours', async () => {
    const token = await invite('late@example.org');
    const database = await getDatabase();
    const { id, createdAt, expiresAt } = await database.invitation.findFirstOrThrow({
      where: { email: 'late@example.org' },
    });
    expect(Math.round((+expiresAt - +createdAt) / 3_600_000)).toBe(24);
    await database.invitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await findSetUp(token)).toBeNull();
    expect(await setUp(token)).toEqual({ done: false, why: 'link_dead' });
  });

  it('replaces the one before it and can be withdrawn', async () => {
    const [first, second] = [await invite('again@example.org'), await invite('again@example.org')];
    expect(await findSetUp(first)).toBeNull();
    const pending = await listPendingInvitations(operator);
    const mine = pending.filter((row) => row.email === 'again@example.org');
    expect(mine).toHaveLength(1);
    expect(await withdrawInvitation(operator, mine[0]?.id ?? '')).toEqual({ done: true });
    expect(await setUp(second)).toEqual({ done: false, why: 'link_dead' });
    expect(await withdrawInvitation(operator, mine[0]?.id ?? '')).toEqual({ done: false, why: 'link_dead' });
  });

  it('is refused for somebody who is there', async () => {
    expect(await invitePerson(operator, { email: 'once@example.org', role: 'admin' })).toEqual({
      done: false,
      why: 'person_known',
    });
  });

  it('stops working when whoever gave it is suspended', async () => {
    const giver = await settlePerson('giver@example.org', 'admin');
    const given = await invitePerson(toEditor(giver), { email: 'taker@example.org', role: 'admin' });
    await suspendPerson(operator, giver);
    expect(given.done && (await setUp(given.token))).toEqual({ done: false, why: 'link_dead' });
  });
});

describe('a person', () => {
  it('changed from two pages at once is changed by one of them', async () => {
    const seen = await settlePerson('two@example.org', 'contributor');
    expect(await changeRole(operator, seen, 'editor')).toMatchObject({ done: true });
    expect(await changeRole(operator, seen, 'publisher')).toEqual({ done: false, why: 'person_changed' });
    expect(await getPerson('two@example.org')).toMatchObject({ role: 'editor', version: 2 });
  });

  it('who is suspended can be let in again, and gets no password link meanwhile', async () => {
    const person = await settlePerson('pause@example.org', 'editor');
    await suspendPerson(operator, person);
    expect(await resetPassword(operator, person.id)).toEqual({ done: false, why: 'person_gone' });
    expect((await listPeople(operator)).at(-1)?.suspendedAt).toBeInstanceOf(Date);
    await restorePerson(operator, await getPerson('pause@example.org'));
    expect(await getPerson('pause@example.org')).toMatchObject({ suspendedAt: null, version: 3 });
  });

  it('with a lost password chooses a new one by link', async () => {
    const person = await settlePerson('lost@example.org', 'editor');
    const reset = await resetPassword(operator, person.id);
    expect(await isPasswordOf(person.id, PASSWORD)).toBe(true);
    const used = reset.done && (await acceptInvitation({ token: reset.token, password: 'another long one' }));
    expect(used).toMatchObject({ done: true });
    expect(await isPasswordOf(person.id, PASSWORD)).toBe(false);
    expect(await isPasswordOf(person.id, 'another long one')).toBe(true);
  });

  it('changes the password only with the current one, five tries a minute', async () => {
    const person = await settlePerson('change@example.org', 'editor');
    const change = (current: string) =>
      changePassword(toEditor(person), { sessionId: '', current, password: 'new password here' });
    for (let tries = 0; tries < 4; tries++)
      expect(await change('wrong')).toEqual({ done: false, why: 'password_wrong' });
    expect(await change(PASSWORD)).toEqual({ done: true });
    expect(await change('new password here')).toEqual({ done: false, why: 'tries_many' });
  });
});

describe('whoever may not', () => {
  const verbs = {
    invite: (role: (typeof ROLE_CODES)[number]) =>
      invitePerson(imagineEditor(role), { email: 'no@example.org', role: 'admin' }),
    withdraw: (role: (typeof ROLE_CODES)[number]) => withdrawInvitation(imagineEditor(role), 'x'),
    'change a role': async (role: (typeof ROLE_CODES)[number]) =>
      changeRole(imagineEditor(role), await getPerson('once@example.org'), 'admin'),
    suspend: async (role: (typeof ROLE_CODES)[number]) =>
      suspendPerson(imagineEditor(role), await getPerson('once@example.org')),
    'reset a password': (role: (typeof ROLE_CODES)[number]) => resetPassword(imagineEditor(role), 'x'),
  };
  const rows = Object.entries(verbs).flatMap(([name, verb]) =>
    ROLE_CODES.filter((role) => role !== 'admin').map((role) => [role, name, verb] as const),
  );

  it.each(rows)('%s cannot %s, whatever page calls', async (role, _, verb) => {
    await expect((async () => verb(role))()).rejects.toThrow(`${role} may not manage_people`);
  });
});

describe('the history of people', () => {
  it('is a sound chain that says what changed and holds neither passwords nor addresses', async () => {
    const database = await getDatabase();
    const rows = await database.revision.findMany({ orderBy: { id: 'asc' } });
    expect((await findBrokenLink()).broken).toBeNull();
    const two = await getPerson('two@example.org');
    const own = rows.filter((row) => row.entity === 'person' && row.entityId === two.id);
    expect(own.map((row) => row.patch)).toEqual([
      expect.objectContaining({ role: { before: null, after: 'contributor' } }),
      { role: { before: 'contributor', after: 'editor' } },
    ]);
    expect(own.map((row) => row.author)).toEqual([two.id, 'test']);
    const all = JSON.stringify(rows);
    expect(all).not.toContain('@example.org');
    for (const { password } of await database.account.findMany()) expect(all).not.toContain(password);
  });

  it('moves nothing on that readers see', async () => {
    expect(await getRevision()).toBe(0);
  });
});
