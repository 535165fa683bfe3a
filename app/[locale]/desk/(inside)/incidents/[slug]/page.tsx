import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RecordActs } from '@/components/desk/record-acts';
import { RecordColumns } from '@/components/desk/record-columns';
import { RecordHead } from '@/components/desk/record-head';
import { RecordHistory } from '@/components/desk/record-history';
import { RecordValues } from '@/components/desk/record-values';
import { Notice } from '@/components/ui/notice';
import { requireEditor } from '@/lib/auth/editor';
import { listRecordHistory } from '@/lib/data/desk/history';
import { findDeskRecord } from '@/lib/data/desk/incidents';
import { getDeskNames } from '@/lib/data/desk/names';
import { may } from '@/lib/domain/role';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { getFormWords } from '../../../form-words';
import { undoMergeHere, undoWithdrawalHere, withdrawHere } from './actions';

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  const t = await getTranslations({ locale, namespace: 'desk-incident.page' });
  return { title: t('title', { slug: (await params).slug }) };
}

const DONE = ['published', 'withdrawn', 'merged', 'restored', 'unmerged'] as const;

export default async function DeskIncidentPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor();
  const { slug } = await params;
  const record = await findDeskRecord(editor, slug);
  if (!record) notFound();
  const history = await listRecordHistory(editor, { entity: 'incident', id: slug });
  const names = await getDeskNames(editor);
  const t = await getTranslations({ locale, namespace: 'desk-incident' });
  const { done } = await searchParams;
  const said = DONE.find((code) => code === done);
  const base = localeHref(locale, `/desk/incidents/${slug}`);
  const isPublished = record.lifecycle === 'published';
  const editHref =
    record.draft === null ? `/desk/drafts/new?incident=${slug}` : `/desk/drafts/${record.draft}`;
  const actions = {
    withdraw: withdrawHere,
    undoWithdrawal: undoWithdrawalHere,
    undoMerge: undoMergeHere,
  };
  return (
    <div className="page">
      <RecordHead {...{ record, names, locale }}>
        {isPublished && (
          <Link href={localeHref(locale, editHref)} prefetch={false} className="button button-primary">
            {t(record.draft === null ? 'page.edit' : 'page.goOn')}
          </Link>
        )}
        <a href={localeHref(locale, `/incidents/${slug}`)} className="button">
          {t('page.public')}
        </a>
      </RecordHead>
      <Notice messages={said ? [t(`done.${said}`)] : []} role="status" />
      <RecordColumns
        aside={
          <>
            {may(editor.role, 'withdraw') && (
              <RecordActs {...record} {...{ base, actions }} words={await getFormWords(locale)} />
            )}
            {record.merged.length > 0 && (
              <section>
                <h2>{t('page.mergedHere')}</h2>
                <ul>
                  {record.merged.map((from) => (
                    <li key={from}>
                      <Link href={localeHref(locale, `/desk/incidents/${from}`)} prefetch={false}>
                        {from}
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {may(editor.role, 'suppress') && (
              <p className="muted">
                <Link href={localeHref(locale, '/desk/suppress')} prefetch={false}>
                  {t('page.suppress')}
                </Link>
              </p>
            )}
          </>
        }
      >
        <section>
          <h2>{t('page.values')}</h2>
          <RecordValues form={record.form} struck={[]} names={names} />
        </section>
        <RecordHistory {...{ history, base, names, locale }} />
      </RecordColumns>
    </div>
  );
}
