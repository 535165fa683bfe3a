import type { Localised } from './locale';

/** What people do at the desk, and what each role may do. */
export const VERBS = {
  propose: { en: 'propose attacks', fr: 'proposer des attaques' },
  code: { en: 'code statements', fr: 'coder les affirmations' },
  accept: { en: 'accept proposals', fr: 'accepter les propositions' },
  submit: { en: 'submit for review', fr: 'soumettre à relecture' },
  publish: { en: 'publish', fr: 'publier' },
  withdraw: { en: 'withdraw', fr: 'retirer' },
  merge: { en: 'merge', fr: 'fusionner' },
  manage_people: { en: 'invite and suspend people', fr: 'inviter et suspendre des personnes' },
  suppress: { en: 'suppress private details', fr: 'supprimer des détails privés' },
} as const satisfies Record<string, Localised>;
export type Verb = keyof typeof VERBS;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * The ladder, lowest first: each role may do what it adds and what the roles before it may.
 * A session ends after `idle` without a request and in any case after `absolute`, both in milliseconds.
 */
export const ROLES = [
  {
    code: 'contributor',
    label: { en: 'Contributor', fr: 'Contributeur' },
    adds: ['propose'],
    idle: 8 * HOUR,
    absolute: 24 * HOUR,
  },
  {
    code: 'editor',
    label: { en: 'Editor', fr: 'Rédacteur' },
    adds: ['code', 'accept', 'submit'],
    idle: 8 * HOUR,
    absolute: 24 * HOUR,
  },
  {
    code: 'publisher',
    label: { en: 'Publisher', fr: 'Responsable de publication' },
    adds: ['publish', 'withdraw', 'merge'],
    idle: 30 * MINUTE,
    absolute: 12 * HOUR,
  },
  {
    code: 'admin',
    label: { en: 'Admin', fr: 'Administrateur' },
    adds: ['manage_people', 'suppress'],
    idle: 30 * MINUTE,
    absolute: 12 * HOUR,
  },
] as const satisfies readonly {
  code: string;
  label: Localised;
  adds: readonly Verb[];
  idle: number;
  absolute: number;
}[];
export type Role = (typeof ROLES)[number]['code'];
export const ROLE_CODES = ROLES.map((role) => role.code) as [Role, ...Role[]];

function rowOf(role: Role) {
  return ROLES.find((row) => row.code === role) ?? ROLES[0];
}

/** Everything a role may do, in the order of the ladder. */
export function listVerbs(role: Role): Verb[] {
  return ROLES.slice(0, ROLE_CODES.indexOf(role) + 1).flatMap((row) => [...row.adds]);
}

/** Whether a role may do something. */
export function may(role: Role, verb: Verb): boolean {
  return listVerbs(role).includes(verb);
}

/** The label of a role. */
export function roleLabel(role: Role): Localised {
  return rowOf(role).label;
}

/** Whether a word, from a form or the database, names a role. */
export function isRole(word: string): word is Role {
  return ROLE_CODES.some((code) => code === word);
}

/** How long a session of this role lives, in milliseconds: without a request, and at most. */
export function sessionLifetime(role: Role): { idle: number; absolute: number } {
  const { idle, absolute } = rowOf(role);
  return { idle, absolute };
}

/** Whether a session still holds at `now`: neither left alone too long nor too old for the role its owner has now. */
export function isSessionAlive(
  session: { createdAt: Date; lastSeenAt: Date },
  role: Role,
  now: Date,
): boolean {
  const { idle, absolute } = sessionLifetime(role);
  return +now - +session.lastSeenAt < idle && +now - +session.createdAt < absolute;
}
