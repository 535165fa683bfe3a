import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { findEditable } from '@/lib/data/desk/incidents';
import { EMPTY_FORM } from '@/lib/domain/form-shape';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { FormPage } from '../form-page';
import { getFormTitle } from '../form-title';
import { showCheck } from '../show-check';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ incident?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-form' }))('title') };
}

/** A new attack, or with `?incident=` an edit of a published one: the draft that it has already, or a new one. */
export default async function NewDraftPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor('propose');
  const { incident: asked } = await searchParams;
  const slug = typeof asked === 'string' ? asked : null;
  const held = slug === null ? null : await findEditable(editor, slug);
  if (slug !== null && held?.lifecycle !== 'published') notFound();
  if (held?.draft) redirect(localeHref(locale, `/desk/drafts/${held.draft}`));
  const t = await getTranslations({ locale, namespace: 'desk-form' });
  const form = held?.form ?? EMPTY_FORM;
  const meta = { draft: randomUUID(), version: 0, incident: slug, incidentVersion: held?.version ?? null };
  const check = await showCheck(editor, { form, incident: slug }, locale);
  return (
    <FormPage {...{ editor, locale }} start={{ meta, form, savedAt: null, check }}>
      <PageHeading
        kicker={t('kicker')}
        title={await getFormTitle(editor, { form, incident: slug }, locale)}
        standfirst={t(slug === null ? 'standfirst.new' : 'standfirst.edit')}
      />
    </FormPage>
  );
}
