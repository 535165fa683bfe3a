/** Everybody who may knock. The suspended and the expired were admins, and still hold the cookie of their session. */
export const ACTORS = [
  'anonymous',
  'contributor',
  'editor',
  'publisher',
  'admin',
  'suspended',
  'expired',
] as const;
export type Actor = (typeof ACTORS)[number];

/** The HTTP status that each actor gets. */
type Answers = Record<Actor, number>;

export type MatrixRow = {
  /** The page or route, or `file#function` of a server action. */
  source: string;
  /** Below a language; `{token}` is the token of an open invitation. */
  path: string;
  /** Of an action: the data-form that sends it. */
  form?: string;
  /** Of an action: values that are wrong on purpose, so that whoever may gets 422 and nothing changes. */
  values?: Record<string, string>;
  answers: Answers;
};

const everybody = (status: number): Answers => ({
  anonymous: status,
  contributor: status,
  editor: status,
  publisher: status,
  admin: status,
  suspended: status,
  expired: status,
});

/** `may` for whoever is signed in, `out` (a redirect to the sign-in page) for everybody else. */
const signedIn = (may: number, out: number): Answers => ({
  ...everybody(may),
  anonymous: out,
  suspended: out,
  expired: out,
});
const adminOnly = (may: number, out: number): Answers => ({ ...signedIn(403, out), admin: may });

// A page redirects with 307, an action with 303.
const PAGE_OUT = 307;
const ACTION_OUT = 303;
const desk = 'app/[locale]/desk';
const inside = `${desk}/(inside)`;
const strayField = { stray: 'a field that nobody asked for' };

const actionOf = (
  file: string,
  name: string,
  row: Omit<MatrixRow, 'source' | 'values'> & { values?: MatrixRow['values'] },
): MatrixRow => ({ source: `${file}/actions.ts#${name}`, values: strayField, ...row });
const peopleAction = (name: string, form: string) =>
  actionOf(`${inside}/people`, name, { path: '/desk/people', form, answers: adminOnly(422, ACTION_OUT) });
const accountAction = (name: string, form: string) =>
  actionOf(`${inside}/account`, name, { path: '/desk/account', form, answers: signedIn(422, ACTION_OUT) });

/** One row per page, route and server action of the desk. A new one without a row fails tests/architecture.test.ts. */
export const matrix: MatrixRow[] = [
  { source: `${inside}/page.tsx`, path: '/desk', answers: signedIn(200, PAGE_OUT) },
  { source: `${inside}/people/page.tsx`, path: '/desk/people', answers: adminOnly(200, PAGE_OUT) },
  { source: `${inside}/account/page.tsx`, path: '/desk/account', answers: signedIn(200, PAGE_OUT) },
  {
    source: `${desk}/sign-in/page.tsx`,
    path: '/desk/sign-in',
    answers: { ...everybody(PAGE_OUT), anonymous: 200, suspended: 200, expired: 200 },
  },
  // The token in the address is the proof; who is signed in does not matter.
  { source: `${desk}/set-up/[token]/page.tsx`, path: '/desk/set-up/{token}', answers: everybody(200) },
  { source: `${desk}/set-up/[token]/page.tsx`, path: '/desk/set-up/made-up', answers: everybody(410) },
  actionOf(`${desk}/set-up/[token]`, 'setUpHere', {
    path: '/desk/set-up/{token}',
    form: 'set-up',
    answers: everybody(422),
  }),
  actionOf(`${desk}/sign-in`, 'signInHere', {
    path: '/desk/sign-in',
    form: 'sign-in',
    answers: everybody(422),
  }),
  actionOf(inside, 'signOutHere', { path: '/desk', form: 'sign-out', answers: everybody(303) }),
  peopleAction('inviteHere', 'invite'),
  peopleAction('withdrawHere', 'withdraw'),
  peopleAction('changeRoleHere', 'role'),
  peopleAction('suspendHere', 'suspend'),
  peopleAction('restoreHere', 'restore'),
  peopleAction('resetHere', 'reset'),
  accountAction('endSessionHere', 'end-session'),
  accountAction('endOtherSessionsHere', 'end-others'),
  accountAction('changePasswordHere', 'password'),
];
