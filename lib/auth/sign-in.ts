import 'server-only';
import { APIError } from 'better-auth/api';
import { inTransaction } from '../data/database';
import { deleteSessions } from '../data/sessions';
import { getBetterAuth } from './better-auth';
import { findSignedIn } from './editor';

export type SignInAnswer = 'signed in' | 'refused' | 'too many';

/**
 * Signs in and sets the session's cookie; a session that this browser had before is ended. Unknown address, wrong password
 * and suspended account are one answer, after the same work.
 */
export async function signIn(
  typed: { email: string; password: string },
  headers: Headers,
): Promise<SignInAnswer> {
  const auth = await getBetterAuth();
  const before = await findSignedIn();
  try {
    // Without the old cookie: the session's id is new in any case.
    await auth.api.signInEmail({ body: typed, headers: withoutCookies(headers) });
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    return error.statusCode === 429 ? 'too many' : 'refused';
  }
  if (before) await inTransaction((tx) => deleteSessions(tx, before.editor.id, { only: before.sessionId }));
  return 'signed in';
}

/** Ends the session of this request and removes its cookie. */
export async function signOut(headers: Headers): Promise<void> {
  const auth = await getBetterAuth();
  await auth.api.signOut({ headers });
}

function withoutCookies(headers: Headers): Headers {
  const rest = new Headers(headers);
  rest.delete('cookie');
  return rest;
}
