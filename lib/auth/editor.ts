import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { findLiveSession } from '../data/sessions';
import type { Editor } from '../domain/editor';
import { may, type Verb } from '../domain/role';
import { PATH_HEADER, toDeskPath } from '../http/desk-path';
import { localeHref } from '../i18n/navigation';
import { getBetterAuth } from './better-auth';
import { refuse } from './refuse';

export type SignedIn = { editor: Editor; sessionId: string };

/** Who sends this request and by which session, or null. Asked once per page. */
export const findSignedIn = cache(async (): Promise<SignedIn | null> => {
  const auth = await getBetterAuth();
  const query = { disableCookieCache: true, disableRefresh: true };
  const found = await auth.api.getSession({ headers: await headers(), query });
  const person = found && (await findLiveSession(found.session.id));
  return person ? { editor: person as Editor, sessionId: found.session.id } : null;
});

/** Who sends this request, or null. */
export async function findEditor(): Promise<Editor | null> {
  return (await findSignedIn())?.editor ?? null;
}

/**
 * Who sends this request. Nobody: on to the sign-in page. Somebody who may not do this: 403. Without a verb it is enough to
 * be signed in.
 */
export async function requireEditor(verb?: Verb): Promise<Editor> {
  return (await requireSignedIn(verb)).editor;
}

/** As requireEditor, with the session. */
export async function requireSignedIn(verb?: Verb): Promise<SignedIn> {
  const signedIn = await findSignedIn();
  if (!signedIn) redirect(await signInHref());
  if (verb && !may(signedIn.editor.role, verb)) await refuse();
  return signedIn;
}

/** The sign-in page, which afterwards leads back to where this request wanted to go. */
async function signInHref(): Promise<string> {
  const home = localeHref(await getLocale(), '/desk');
  const asked = toDeskPath((await headers()).get(PATH_HEADER) ?? undefined, home);
  return `${home}/sign-in${asked === home ? '' : `?${new URLSearchParams({ to: asked })}`}`;
}
