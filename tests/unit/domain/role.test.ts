import { describe, expect, it } from 'vitest';
import {
  isRole,
  isSessionAlive,
  listVerbs,
  may,
  ROLE_CODES,
  ROLES,
  type Role,
  VERBS,
  type Verb,
} from '@/lib/domain/role';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const born = new Date('2026-11-21T08:00:00Z');
const later = (span: number) => new Date(+born + span);

describe('the ladder of roles', () => {
  it('gives each verb to one role, which passes it on to all above', () => {
    expect(ROLES.flatMap((role) => role.adds).sort()).toEqual(Object.keys(VERBS).sort());
    for (const [index, { adds }] of ROLES.entries())
      for (const verb of adds)
        expect(ROLE_CODES.map((role) => may(role, verb))).toEqual(ROLE_CODES.map((_, at) => at >= index));
  });

  it.each<[Role, Verb, boolean]>([
    ['contributor', 'propose', true],
    ['contributor', 'accept', false],
    ['editor', 'submit', true],
    ['editor', 'publish', false],
    ['publisher', 'merge', true],
    ['publisher', 'manage_people', false],
    ['admin', 'manage_people', true],
  ])('%s may %s: %s', (role, verb, expected) => {
    expect(may(role, verb)).toBe(expected);
  });

  it('knows its own roles and no other word', () => {
    expect(ROLE_CODES.every(isRole)).toBe(true);
    expect(['', 'Admin', 'root', 'constructor', '__proto__'].some(isRole)).toBe(false);
  });

  it('says everything an admin may do once', () => {
    expect(new Set(listVerbs('admin')).size).toBe(listVerbs('admin').length);
  });
});

describe('the life of a session', () => {
  it.each<[Role, number, number]>([
    ['contributor', 8 * HOUR, 24 * HOUR],
    ['editor', 8 * HOUR, 24 * HOUR],
    ['publisher', 30 * MINUTE, 12 * HOUR],
    ['admin', 30 * MINUTE, 12 * HOUR],
  ])('of %s ends after %d ms alone and after %d ms in any case', (role, idle, absolute) => {
    const seen = (createdAt: Date, lastSeenAt: Date, now: Date) =>
      isSessionAlive({ createdAt, lastSeenAt }, role, now);
    expect(seen(born, born, later(idle - 1))).toBe(true);
    expect(seen(born, born, later(idle))).toBe(false);
    expect(seen(born, later(absolute - 2), later(absolute - 1))).toBe(true);
    expect(seen(born, later(absolute - 1), later(absolute))).toBe(false);
  });
});
