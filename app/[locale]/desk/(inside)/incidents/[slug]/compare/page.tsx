import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FieldChanges } from '@/components/desk/field-changes';
import { RecordHead } from '@/components/desk/record-head';
import { requireEditor } from '@/lib/auth/editor';
import { findVersion } from '@/lib/data/desk/history';
import { findDeskRecord } from '@/lib/data/desk/incidents';
import { getDeskNames } from '@/lib/data/desk/names';
import { parsePage } from '@/lib/domain/desk-query';
import { listChanges } from '@/lib/domain/list-changes';
import { toPatch } from '@/lib/domain/revision';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-incident.compare' }))('title') };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor();
  const { slug } = await params;
  const asked = await searchParams;
  const [from = 1, to = 1] = [parsePage(asked.from), parsePage(asked.to)].sort((one, other) => one - other);
  const find = (version: number) => findVersion(editor, { entity: 'incident', id: slug, version });
  const [record, before, after] = await Promise.all([findDeskRecord(editor, slug), find(from), find(to)]);
  if (!record || !before || !after) notFound();
  const names = await getDeskNames(editor);
  const t = await getTranslations({ locale, namespace: 'desk-incident.compare' });
  const base = localeHref(locale, `/desk/incidents/${slug}`);
  return (
    <div className="page">
      <RecordHead {...{ record, names, locale }} standfirst={t('standfirst', { from, to })}>
        {[from, to].map((version, at) => (
          <a key={at === 0 ? 'from' : 'to'} href={`${base}/versions/${version}`} className="button">
            {t('open', { version })}
          </a>
        ))}
        <a href={`${base}#history`} className="button">
          {t('back')}
        </a>
      </RecordHead>
      <FieldChanges changes={listChanges(toPatch(before.state, after.state))} names={names} />
    </div>
  );
}
