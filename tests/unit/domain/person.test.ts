import { describe, expect, it } from 'vitest';
import { keepTyped, parseForm } from '@/lib/domain/form';
import {
  changeRoleSchema,
  emailSchema,
  newPasswordSchema,
  personNameSchema,
  setUpSchemas,
} from '@/lib/domain/person';
import en from '@/lib/i18n/messages/en/desk.json';
import fr from '@/lib/i18n/messages/fr/desk.json';

const problemOf = (
  schema: { safeParse(value: unknown): { error?: { issues: { message: string }[] } } },
  value: unknown,
) => schema.safeParse(value).error?.issues[0]?.message;

function formOf(fields: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe('a new password', () => {
  it.each([
    ['twelve characters', 'abcdefghijkl'],
    ['spaces at its ends', '  spaces ok  '],
    ['emoji, each one character', '🗼'.repeat(12)],
    ['128 emoji', '🗼'.repeat(128)],
    ['control characters', 'a\tb\u0007c\u0000defghi'],
    ['any script', 'пароль из слов'],
  ])('may be %s', (_, password) => {
    expect(newPasswordSchema.parse(password)).toBe(password);
  });

  it.each([
    ['', 'password_missing'],
    ['eleven char', 'password_short'],
    ['🗼'.repeat(11), 'password_short'],
    ['a'.repeat(129), 'password_long'],
    [undefined, 'password_missing'],
    [{ not: 'x' }, 'password_missing'],
  ])('%j: %s', (password, problem) => {
    expect(problemOf(newPasswordSchema, password)).toBe(problem);
  });
});

describe('an e-mail address', () => {
  it('is trimmed and in lower case', () => {
    expect(emailSchema.parse(' Ada@Example.ORG ')).toBe('ada@example.org');
  });

  it.each([
    '',
    ' ',
    'ada',
    'ada@',
    '@x.org',
    'a b@x.org',
    'ada@x.org\nbcc: y',
    `${'a'.repeat(250)}@x.org`,
    null,
  ])('is not %j', (text) => {
    expect(problemOf(emailSchema, text)).toMatch(/^email_(missing|wrong)$/);
  });
});

describe('a name', () => {
  it.each(['Ada', 'Ève-Marie O’Neill', 'Жанна'])('may be %s', (name) => {
    expect(personNameSchema.parse(name)).toBe(name);
  });

  it.each(['', '   ', 'a\u0000b', 'a\nb', 'a\u202Eb\uD800', 'a'.repeat(81)])('is not %j', (name) => {
    expect(problemOf(personNameSchema, name)).toMatch(/^name_/);
  });
});

describe('a form', () => {
  const wanted = setUpSchemas.first_admin;

  it('says every fault at once, one per field', () => {
    const { faults } = parseForm(
      wanted,
      formOf([
        ['token', 'x'],
        ['email', 'x'],
        ['name', ''],
        ['password', 'short'],
      ]),
    );
    expect(faults).toEqual(
      expect.arrayContaining([
        { field: 'email', problem: 'email_wrong' },
        { field: 'name', problem: 'name_missing' },
        { field: 'password', problem: 'password_short' },
      ]),
    );
    expect(faults).toHaveLength(3);
  });

  it('refuses a field sent twice, a file, and a field nobody asked for', () => {
    const good: [string, string][] = [
      ['token', 'x'],
      ['email', 'a@b.fr'],
      ['name', 'A'],
      ['password', 'a'.repeat(12)],
    ];
    expect(parseForm(wanted, formOf(good)).faults).toBeUndefined();
    expect(parseForm(wanted, formOf([...good, ['email', 'c@d.fr']])).faults).toEqual([
      { field: 'email', problem: 'form_broken' },
    ]);
    expect(parseForm(wanted, formOf([...good, ['file', new Blob(['x'])]])).faults?.[0]?.field).toBe('file');
    expect(parseForm(wanted, formOf([...good, ['role', 'admin']])).faults).toHaveLength(1);
  });

  it('ignores the fields that React adds', () => {
    const own: [string, string][] = [
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', '{}'],
      ['token', 'x'],
      ['password', 'a'.repeat(12)],
    ];
    expect(parseForm(setUpSchemas.reset, formOf(own)).values).toEqual({
      token: 'x',
      password: 'a'.repeat(12),
    });
  });

  it.each(['', '0', '1.5', '-1', '1e30', 'NaN', '9007199254740993', '0x10ffffffff'])(
    'refuses the version %j',
    (version) => {
      const person = '8b5ab1b4-3b1e-4b5c-9f0a-0d6d5a2f7c11';
      expect(
        parseForm(
          changeRoleSchema,
          formOf([
            ['person', person],
            ['version', version],
            ['role', 'editor'],
          ]),
        ).faults,
      ).toEqual([{ field: 'version', problem: 'form_broken' }]);
    },
  );

  it('keeps what was typed, never passwords or tokens', () => {
    const form = formOf([
      ['email', 'x'],
      ['password', 'p'],
      ['current', 'c'],
      ['token', 't'],
      ['$ACTION_KEY', 'k'],
    ]);
    expect(keepTyped(form)).toEqual({ email: 'x' });
  });
});

describe('the words of the desk', () => {
  const keysOf = (value: object): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' ? keysOf(inner).map((rest) => `${key}.${rest}`) : [key],
    );

  it('are there in both languages', () => {
    expect(keysOf(fr)).toEqual(keysOf(en));
  });
});
