import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClosedDraft } from '@/components/desk/closed-draft';
import { DecidePanel } from '@/components/desk/decide-panel';
import { DecisionList } from '@/components/desk/decision-list';
import { DuplicateList } from '@/components/desk/duplicate-list';
import { FieldChanges } from '@/components/desk/field-changes';
import { RecordColumns } from '@/components/desk/record-columns';
import { ReviewHead } from '@/components/desk/review-head';
import { StatementList } from '@/components/desk/statement-list';
import { Notice } from '@/components/ui/notice';
import { requireEditor } from '@/lib/auth/editor';
import { getDeskNames } from '@/lib/data/desk/names';
import { findReview } from '@/lib/data/desk/review';
import { may } from '@/lib/domain/role';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { getFormWords } from '../../../../form-words';
import { discardHere, notSameHere, publishHere, returnHere, submitHere } from './actions';

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-review.page' }))('title') };
}

const DONE = ['submitted', 'returned', 'discarded', 'together', 'restored'] as const;

export default async function ReviewPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor();
  const review = await findReview(editor, (await params).id);
  if (!review) notFound();
  const { done } = await searchParams;
  const t = await getTranslations({ locale, namespace: 'desk-review' });
  const said = DONE.find((code) => code === done);
  const names = await getDeskNames(editor, review.madeNames);
  const words = await getFormWords(locale);
  const formHref = localeHref(locale, `/desk/drafts/${review.id}`);
  const { id, stage, incident, changes, decisions, added, removed, duplicates, originNotes } = review;
  const notice = <Notice messages={said ? [t(`done.${said}`)] : []} role="status" />;
  if (stage === 'published' || stage === 'discarded')
    return (
      <div className="page">
        <ReviewHead {...{ review, names, locale }} />
        {notice}
        <ClosedDraft {...{ stage, incident, locale }} />
      </div>
    );
  return (
    <div className="page">
      <ReviewHead {...{ review, names, locale, formHref }} />
      {notice}
      <RecordColumns
        aside={
          <>
            <DecidePanel
              draft={{ ...review, stage }}
              may={{ submit: may(editor.role, 'submit'), publish: may(editor.role, 'publish') }}
              actions={{ submit: submitHere, publish: publishHere, return: returnHere, discard: discardHere }}
              {...{ words, formHref }}
            />
            <section>
              <h2>{t('duplicates.title')}</h2>
              <DuplicateList {...{ duplicates, words }} draft={id} notSame={notSameHere} />
            </section>
            {originNotes.length > 0 && (
              <section>
                <h2>{t('origins.title')}</h2>
                <ul>
                  {originNotes.map(({ path, message }) => (
                    <li key={path}>{message[locale]}</li>
                  ))}
                </ul>
              </section>
            )}
          </>
        }
      >
        <section>
          <h2>{t(incident === null ? 'page.changesNew' : 'page.changes')}</h2>
          <FieldChanges {...{ changes, names }} />
        </section>
        <section>
          <h2>{t('decisions.title')}</h2>
          <DecisionList {...{ decisions, names }} />
        </section>
        <section>
          <h2>{t('statements.title')}</h2>
          {added.length + removed.length === 0 && <p className="muted">{t('statements.none')}</p>}
          <StatementList title={t('statements.removed')} sign="−" statements={removed} names={names} />
          <StatementList title={t('statements.added')} sign="+" statements={added} names={names} />
        </section>
      </RecordColumns>
    </div>
  );
}
