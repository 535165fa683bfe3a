import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { findDeskDraft } from '@/lib/data/desk/drafts';
import { findEditable } from '@/lib/data/desk/incidents';
import { toEditKind } from '@/lib/domain/record-state';
import { requireLocale } from '@/lib/i18n/require-locale';
import { DraftElsewhere } from '../draft-elsewhere';
import { FormPage } from '../form-page';
import { getFormTitle } from '../form-title';
import { toClock } from '../paris-clock';
import { showDraftCheck } from '../show-check';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-form' }))('titlePage') };
}

/** One draft: its form while it can be written to, else where it has gone. */
export default async function DraftPage({ params }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor('propose');
  const draft = await findDeskDraft(editor, (await params).id);
  if (!draft) notFound();
  if (draft.stage !== 'draft') return <DraftElsewhere {...{ draft, locale }} />;
  const t = await getTranslations({ locale, namespace: 'desk-form' });
  const { id, version, incident, form, note } = draft;
  const meta = { draft: id, version, incident, incidentVersion: draft.baseVersion };
  const held = incident === null ? null : await findEditable(editor, incident);
  const check = await showDraftCheck(editor, draft, locale);
  return (
    <FormPage {...{ editor, locale }} start={{ meta, form, savedAt: toClock(draft.updatedAt), check }}>
      <PageHeading
        kicker={t('kicker')}
        title={await getFormTitle(editor, draft, locale)}
        standfirst={t(`standfirst.${toEditKind(held?.lifecycle ?? null)}`)}
      >
        {note !== null && (
          <p role="note">
            <strong>{t('returned')}</strong> {note}
          </p>
        )}
      </PageHeading>
    </FormPage>
  );
}
