import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeskForm } from '@/components/desk/desk-form';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { findEditor } from '@/lib/auth/editor';
import { toDeskPath } from '@/lib/http/desk-path';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { getFormWords } from '../form-words';
import { signInHere } from './actions';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk.signIn' }))('title') };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const { to, out } = await searchParams;
  const next = toDeskPath(typeof to === 'string' ? to : undefined, localeHref(locale, '/desk'));
  if (await findEditor()) redirect(next);
  const t = await getTranslations({ locale, namespace: 'desk.signIn' });
  return (
    <div className="page">
      <PageHeading title={t('title')} standfirst={t('standfirst')} />
      <Notice messages={out ? [t('signedOut')] : []} role="status" />
      <DeskForm
        name="sign-in"
        action={signInHere}
        hidden={{ to: next }}
        fields={[
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
          { name: 'password', label: t('password'), type: 'password', autoComplete: 'current-password' },
        ]}
        submit={t('submit')}
        primary
        words={await getFormWords(locale)}
      />
      <p className={styles.lost}>{t('lost')}</p>
    </div>
  );
}
