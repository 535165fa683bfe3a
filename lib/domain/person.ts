import { z } from 'zod';
import { ROLE_CODES, type Role } from './role';
import { isCleanText } from './text';

/** Shortest and longest password, counted in characters as people see them, not in bytes or UTF-16 units. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/** Somebody of the desk, as other people of the desk see them. */
export type Person = {
  id: string;
  name: string;
  email: string;
  role: Role;
  suspendedAt: Date | null;
  version: number;
  createdAt: Date;
  lastSeenAt: Date | null;
};

/** A link that was given out and not used yet. */
export type PendingInvitation = { id: string; email: string; role: Role; expiresAt: Date };

/** One place where somebody is signed in. */
export type DeskSession = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date };

// A message is a key under `desk.errors`, where it is worded in each language.
const countCharacters = (text: string) => [...text].length;

/** An address, in lower case: two spellings of one address are one account. */
export const emailSchema = z
  .string('email_missing')
  .trim()
  .min(1, 'email_missing')
  .max(254, 'email_wrong')
  .toLowerCase()
  .pipe(z.email('email_wrong'));

/** A new password: 12 to 128 characters, whatever they are; spaces at its ends belong to it. */
export const newPasswordSchema = z
  .string('password_missing')
  .min(1, 'password_missing')
  .refine((text) => countCharacters(text) >= PASSWORD_LENGTH.least, {
    error: 'password_short',
    when: isPresent,
  })
  .refine((text) => countCharacters(text) <= PASSWORD_LENGTH.most, 'password_long');

/** A password as typed to prove who one is: any text that could be one. */
export const typedPasswordSchema = z
  .string('password_missing')
  .min(1, 'password_missing')
  .max(512, 'password_long');

/** The name under which somebody's changes are shown. */
export const personNameSchema = z
  .string('name_missing')
  .trim()
  .min(1, 'name_missing')
  .max(80, 'name_long')
  .refine((text) => isCleanText(text) && !/[\n\t]/.test(text), 'name_characters');

export const roleSchema = z.enum(ROLE_CODES, 'role_wrong');

function isPresent({ value }: { value: unknown }): boolean {
  return typeof value === 'string' && value !== '';
}

/** The forms of the people side, one schema each; strict, so that a field nobody asked for is refused. */
export const signInSchema = z.strictObject({
  email: emailSchema,
  password: typedPasswordSchema,
  to: z.string().max(2_000).optional(),
});
const personShape = { person: z.uuid(), version: z.coerce.number().int().min(1).max(1_000_000_000) };
export const inviteSchema = z.strictObject({ email: emailSchema, role: roleSchema });
export const tokenSchema = z.string().min(1).max(200);
const setUpShape = { token: tokenSchema, password: newPasswordSchema };
/** What each kind of set-up link asks for. */
export const setUpSchemas = {
  first_admin: z.strictObject({ ...setUpShape, email: emailSchema, name: personNameSchema }),
  invitation: z.strictObject({ ...setUpShape, name: personNameSchema }),
  reset: z.strictObject(setUpShape),
};
export const changeRoleSchema = z.strictObject({ ...personShape, role: roleSchema });
export const personSchema = z.strictObject(personShape);
export const invitationSchema = z.strictObject({ invitation: z.uuid() });
export const endSessionSchema = z.strictObject({ session: z.uuid() });
export const changePasswordSchema = z.strictObject({
  current: z.string('current_missing').min(1, 'current_missing').max(512, 'password_wrong'),
  password: newPasswordSchema,
});
export const noFieldsSchema = z.strictObject({});
