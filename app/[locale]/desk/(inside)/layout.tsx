import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DeskBar } from '@/components/desk/desk-bar';
import { findEditor } from '@/lib/auth/editor';
import { may, roleLabel } from '@/lib/domain/role';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { prepareReading } from '@/lib/workflows/read-in-worker';
import { signOutHere } from './actions';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

// A layout is no guard: each page and each action asks for itself who is there.
export default async function InsideLayout({ children, params }: Props) {
  const locale = await requireLocale(params);
  const editor = await findEditor();
  if (!editor) return children;
  // Whoever brings an article later does not wait for the reader to start.
  prepareReading();
  const t = await getTranslations({ locale, namespace: 'desk' });
  const home = localeHref(locale, '/desk');
  const rooms = [
    { href: home, label: t('nav.home') },
    { href: `${home}/import`, label: t('nav.import') },
    ...(may(editor.role, 'manage_people') ? [{ href: `${home}/people`, label: t('nav.people') }] : []),
    { href: `${home}/account`, label: t('nav.account') },
  ];
  const who = `${editor.name} · ${roleLabel(editor.role)[locale]}`;
  return (
    <>
      <DeskBar title={t('name')} label={t('nav.label')} {...{ rooms, who, home }}>
        <form action={signOutHere} data-form="sign-out">
          <button type="submit">{t('nav.signOut')}</button>
        </form>
      </DeskBar>
      {children}
    </>
  );
}
