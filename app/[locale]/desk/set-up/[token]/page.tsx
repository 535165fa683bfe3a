import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { DeskForm } from '@/components/desk/desk-form';
import { PageHeading } from '@/components/ui/page-heading';
import { setStatus } from '@/lib/http/exchange';
import { requireLocale } from '@/lib/i18n/require-locale';
import { findSetUp } from '@/lib/workflows/accept-invitation';
import { getFormWords } from '../../form-words';
import { setUpHere } from './actions';
import { DeadLink } from './dead-link';
import { listSetUpFields } from './set-up-fields';

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk.setUp' }))('title') };
}

export default async function SetUpPage({ params }: Props) {
  const locale = await requireLocale(params);
  const { token } = await params;
  const invitation = await findSetUp(token);
  if (!invitation) {
    setStatus(await headers(), 410);
    return <DeadLink locale={locale} />;
  }
  const t = await getTranslations({ locale, namespace: 'desk.setUp' });
  const reset = invitation.purpose === 'reset';
  const { standfirst, fields } = await listSetUpFields(invitation, locale);
  return (
    <div className="page">
      <PageHeading title={t(reset ? 'titleReset' : 'title')} standfirst={standfirst} />
      <DeskForm
        name="set-up"
        action={setUpHere}
        hidden={{ token }}
        fields={fields}
        submit={t(reset ? 'submitReset' : 'submit')}
        primary
        words={await getFormWords(locale)}
      />
    </div>
  );
}
