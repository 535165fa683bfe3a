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
  /**
   * Below a language; `{token}` is the token of an open invitation, `{reading}` the editor's reading, `{draft}` and `{review}`
   * the editor's drafts at these stages, `{behind}` one whose record moved on, `{checked}`, `{imported}` and `{stopped}`
   * files that came so far.
   */
  path: string;
  /** Of an action: the data-form that sends it. */
  form?: string;
  /** Of an action: values that are wrong on purpose, so that whoever may gets 422 and nothing changes. */
  values?: Record<string, string>;
  /** Of a route that takes forms: what is sent to it, wrong on purpose. */
  post?: Record<string, string>;
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
/** Of the ladder, whoever stands at this role or above; those below get 403, and `below` of a page that hides what is not theirs. */
const from = (
  role: 'editor' | 'publisher',
  { may, out, below = 403 }: Record<'may' | 'out', number> & { below?: number },
): Answers => ({
  ...signedIn(may, out),
  contributor: below,
  ...(role === 'publisher' && { editor: below }),
});
const reviewAction = (name: string, form: string, row: Pick<MatrixRow, 'path' | 'answers'>) =>
  actionOf(`${inside}/drafts/[id]/review`, name, { form, ...row });
const RECORD_ROOMS = [
  ['', '/desk/incidents/toulon-2025-04-14'],
  ['/versions/[version]', '/desk/incidents/toulon-2025-04-14/versions/1'],
  ['/compare', '/desk/incidents/toulon-2025-04-14/compare?from=1&to=2'],
] as const;
const CSV_ROOMS = [
  ['/page.tsx', '/desk/import/csv'],
  ['/template.csv/route.ts', '/desk/import/csv/template.csv'],
  ['/[id]/page.tsx', '/desk/import/csv/{checked}'],
  ['/[id]/refused.csv/route.ts', '/desk/import/csv/{checked}/refused.csv'],
] as const;
const csvAction = (room: string, name: string, row: Pick<MatrixRow, 'form' | 'path'>) =>
  actionOf(`${inside}/import/csv${room}`, name, {
    ...row,
    answers: from('editor', { may: 422, out: ACTION_OUT }),
  });
const publisherAction = (name: string, form: string, slug: string) =>
  actionOf(`${inside}/incidents/[slug]`, name, {
    path: `/desk/incidents/${slug}`,
    form,
    answers: from('publisher', { may: 422, out: ACTION_OUT }),
  });
const accountAction = (name: string, form: string) =>
  actionOf(`${inside}/account`, name, { path: '/desk/account', form, answers: signedIn(422, ACTION_OUT) });

const drafts = `${inside}/drafts`;
const noDraft = '/desk/drafts/00000000-0000-4000-8000-000000000000';

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
  // A contributor sees no draft but their own.
  ...['review', 'preview', 'history'].map((room) => ({
    source: `${inside}/drafts/[id]/${room}/page.tsx`,
    path: `/desk/drafts/{review}/${room}`,
    answers: from('editor', { may: 200, out: PAGE_OUT, below: 404 }),
  })),
  {
    source: `${inside}/drafts/[id]/merge/page.tsx`,
    path: '/desk/drafts/{behind}/merge',
    answers: from('editor', { may: 200, out: PAGE_OUT }),
  },
  actionOf(`${inside}/drafts/[id]/merge`, 'bringTogetherHere', {
    path: '/desk/drafts/{behind}/merge',
    form: 'bring-together',
    answers: from('editor', { may: 422, out: ACTION_OUT }),
  }),
  reviewAction('submitHere', 'submit-draft', {
    path: '/desk/drafts/{draft}/review',
    answers: from('editor', { may: 422, out: ACTION_OUT }),
  }),
  reviewAction('discardHere', 'discard-draft', {
    path: '/desk/drafts/{draft}/review',
    answers: signedIn(422, ACTION_OUT),
  }),
  reviewAction('notSameHere', 'not-same', {
    path: '/desk/drafts/{draft}/review',
    answers: signedIn(422, ACTION_OUT),
  }),
  reviewAction('publishHere', 'publish-draft', {
    path: '/desk/drafts/{review}/review',
    answers: from('publisher', { may: 422, out: ACTION_OUT }),
  }),
  reviewAction('returnHere', 'return-draft', {
    path: '/desk/drafts/{review}/review',
    answers: from('editor', { may: 422, out: ACTION_OUT }),
  }),
  ...RECORD_ROOMS.map(([room, path]) => ({
    source: `${inside}/incidents/[slug]${room}/page.tsx`,
    path,
    answers: signedIn(200, PAGE_OUT),
  })),
  {
    source: `${inside}/incidents/[slug]/merge/page.tsx`,
    path: '/desk/incidents/toulon-2025-04-14/merge',
    answers: from('publisher', { may: 200, out: PAGE_OUT }),
  },
  publisherAction('withdrawHere', 'withdraw-incident', 'toulon-2025-04-14'),
  // Laid by tests/e2e/support/lay-records.ts: one was withdrawn, one was merged.
  publisherAction('undoWithdrawalHere', 'undo-withdrawal', 'nimes-2025-04-14'),
  publisherAction('undoMergeHere', 'undo-merge', 'villepinte-2025-04-14'),
  actionOf(`${inside}/incidents/[slug]/merge`, 'mergeHere', {
    path: '/desk/incidents/toulon-2025-04-14/merge?into=nanterre-2025-04-14',
    form: 'merge-incidents',
    answers: from('publisher', { may: 422, out: ACTION_OUT }),
  }),
  actionOf(`${inside}/incidents/[slug]/versions/[version]`, 'restoreHere', {
    path: '/desk/incidents/toulon-2025-04-14/versions/1',
    form: 'restore-version',
    answers: from('editor', { may: 422, out: ACTION_OUT }),
  }),
  ...CSV_ROOMS.map(([room, path]) => ({
    source: `${inside}/import/csv${room}`,
    path,
    answers: from('editor', { may: 200, out: PAGE_OUT }),
  })),
  csvAction('', 'uploadHere', { form: 'upload-csv', path: '/desk/import/csv' }),
  csvAction('/[id]', 'importHere', { form: 'import-upload', path: '/desk/import/csv/{checked}' }),
  csvAction('/[id]', 'undoHere', { form: 'undo-upload', path: '/desk/import/csv/{imported}' }),
  csvAction('/[id]', 'resumeHere', { form: 'resume-upload', path: '/desk/import/csv/{stopped}' }),
  { source: `${inside}/import/page.tsx`, path: '/desk/import', answers: signedIn(200, PAGE_OUT) },
  {
    source: `${inside}/import/[id]/page.tsx`,
    path: '/desk/import/{reading}',
    answers: signedIn(200, PAGE_OUT),
  },
  actionOf(`${inside}/import`, 'importHere', {
    path: '/desk/import',
    form: 'import',
    answers: signedIn(422, ACTION_OUT),
  }),
  actionOf(`${inside}/import/[id]`, 'ruleHere', {
    path: '/desk/import/{reading}',
    form: 'proposal',
    answers: signedIn(422, ACTION_OUT),
  }),
  actionOf(`${inside}/import/[id]`, 'describeHere', {
    path: '/desk/import/{reading}',
    form: 'describe',
    answers: signedIn(422, ACTION_OUT),
  }),
  { source: `${inside}/suppress/page.tsx`, path: '/desk/suppress', answers: adminOnly(200, PAGE_OUT) },
  actionOf(`${inside}/suppress`, 'suppressHere', {
    path: '/desk/suppress',
    form: 'suppress',
    answers: adminOnly(422, ACTION_OUT),
  }),
  peopleAction('inviteHere', 'invite'),
  peopleAction('withdrawHere', 'withdraw'),
  peopleAction('changeRoleHere', 'role'),
  peopleAction('suspendHere', 'suspend'),
  peopleAction('restoreHere', 'restore'),
  peopleAction('resetHere', 'reset'),
  accountAction('endSessionHere', 'end-session'),
  accountAction('endOtherSessionsHere', 'end-others'),
  accountAction('changePasswordHere', 'password'),
  { source: `${drafts}/new/page.tsx`, path: '/desk/drafts/new', answers: signedIn(200, PAGE_OUT) },
  { source: `${drafts}/[id]/page.tsx`, path: noDraft, answers: signedIn(404, PAGE_OUT) },
  {
    source: `${drafts}/[id]/save/route.ts`,
    path: `${noDraft}/save`,
    post: strayField,
    answers: signedIn(422, ACTION_OUT),
  },
  {
    source: `${drafts}/[id]/presence/route.ts`,
    path: `${noDraft}/presence`,
    post: strayField,
    answers: signedIn(422, ACTION_OUT),
  },
  { source: `${drafts}/text/route.ts`, path: '/desk/drafts/text', answers: signedIn(404, PAGE_OUT) },
  {
    source: `${drafts}/communes/route.ts`,
    path: '/desk/drafts/communes?q=reau',
    answers: signedIn(200, PAGE_OUT),
  },
  actionOf(drafts, 'sendFormHere', {
    path: '/desk/drafts/new',
    form: 'incident',
    answers: signedIn(422, ACTION_OUT),
  }),
];
