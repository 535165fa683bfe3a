import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskForm } from '@/components/desk/desk-form';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { requireLocale } from '@/lib/i18n/require-locale';
import { getFormWords } from '../../form-words';
import { suppressHere } from './actions';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-incident.suppress' }))('title') };
}

export default async function SuppressPage({ params }: Props) {
  const locale = await requireLocale(params);
  await requireEditor('suppress');
  const t = await getTranslations({ locale, namespace: 'desk-incident.suppress' });
  return (
    <div className="page">
      <PageHeading title={t('title')} standfirst={t('standfirst')}>
        <p className="muted">{t('order')}</p>
      </PageHeading>
      <DeskForm
        name="suppress"
        action={suppressHere}
        fields={[
          { name: 'text', label: t('text'), hint: t('textHint'), type: 'text', autoComplete: 'off' },
          { name: 'reason', label: t('reason'), hint: t('reasonHint'), type: 'textarea' },
          { name: 'sure', label: t('sure'), type: 'checkbox' },
        ]}
        submit={t('submit')}
        words={await getFormWords(locale)}
      />
    </div>
  );
}
