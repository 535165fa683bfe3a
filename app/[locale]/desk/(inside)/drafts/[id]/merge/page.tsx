import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FieldChanges } from '@/components/desk/field-changes';
import { RebaseForm } from '@/components/desk/rebase-form';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { getDeskNames } from '@/lib/data/desk/names';
import { findDeskRebase } from '@/lib/data/desk/rebase';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { getFormWords } from '../../../../form-words';
import { toMergeRows } from '../../merge-rows';
import { bringTogetherHere } from './actions';
import styles from './page.module.css';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-review.together' }))('title') };
}

/** Brings a draft and the newest version of its incident together; without anything to bring together, on to the review. */
export default async function MergeDraftPage({ params }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor('code');
  const { id } = await params;
  const review = localeHref(locale, `/desk/drafts/${id}/review`);
  const found = await findDeskRebase(editor, id);
  if (!found) redirect(review);
  const { version, incident, incidentVersion, theirs, changes, conflicts } = found;
  const t = await getTranslations({ locale, namespace: 'desk-review.together' });
  const rows = await toMergeRows(editor, { open: conflicts, theirs }, locale);
  return (
    <div className="page">
      <PageHeading kicker={incident} title={t('title')} standfirst={t('standfirst')}>
        <p>
          <a href={review}>{t('back')}</a>
        </p>
      </PageHeading>
      <div className={styles.parts}>
        <section>
          <h2>{t('conflicts')}</h2>
          <p className="muted">
            {conflicts.length === 0 && t('none')} {t('after')}
          </p>
          <RebaseForm
            action={bringTogetherHere}
            hidden={{ draft: id, version: String(version), incidentVersion: String(incidentVersion) }}
            rows={rows}
            mergeWords={{
              base: t('base'),
              theirs: t('theirs'),
              mine: t('mine'),
              written: t('written'),
              nothing: t('nothing'),
            }}
            submit={t('submit')}
            words={await getFormWords(locale)}
          />
        </section>
        <section>
          <h2>{t('meanwhile')}</h2>
          <FieldChanges changes={changes} names={await getDeskNames(editor)} />
        </section>
      </div>
    </div>
  );
}
