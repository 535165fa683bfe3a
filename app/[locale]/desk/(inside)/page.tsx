import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { DraftSection } from '@/components/desk/draft-section';
import { IncidentSection } from '@/components/desk/incident-section';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { DRAFTS_PER_PAGE, listDrafts } from '@/lib/data/desk/drafts';
import { INCIDENTS_PER_PAGE, listDeskIncidents } from '@/lib/data/desk/incidents';
import { parseDeskQuery } from '@/lib/domain/desk-query';
import { listInWords } from '@/lib/domain/locale';
import { listVerbs, may, roleLabel, VERBS } from '@/lib/domain/role';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk' }))('name') };
}

export default async function DeskPage({ params, searchParams }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor();
  const { name, role } = editor;
  const query = parseDeskQuery(await searchParams);
  const [drafts, incidents] = await Promise.all([
    listDrafts(editor, { list: query.list, page: query.draftsPage }),
    listDeskIncidents(editor, query),
  ]);
  const t = await getTranslations({ locale, namespace: 'desk' });
  const lists = await getTranslations({ locale, namespace: 'desk-lists' });
  const verbs = listInWords(
    listVerbs(role).map((verb) => VERBS[verb][locale]),
    locale,
  );
  return (
    <div className="page">
      <PageHeading
        kicker={t('name')}
        title={t('home.title', { name })}
        standfirst={t('home.standfirst', { role: roleLabel(role)[locale], verbs })}
      />
      <nav aria-label={lists('actions.label')} className={styles.actions}>
        <Link
          href={localeHref(locale, '/desk/drafts/new')}
          prefetch={false}
          className="button button-primary"
        >
          {lists('actions.add')}
        </Link>
        <Link href={localeHref(locale, '/desk/import')} prefetch={false} className="button">
          {lists('actions.read')}
        </Link>
        {may(role, 'code') && (
          <Link href={localeHref(locale, '/desk/import/csv')} prefetch={false} className="button">
            {lists('actions.csv')}
          </Link>
        )}
      </nav>
      <div className={styles.sections}>
        <DraftSection {...{ query, locale }} {...drafts} perPage={DRAFTS_PER_PAGE} />
        <IncidentSection {...{ query, locale }} {...incidents} perPage={INCIDENTS_PER_PAGE} />
      </div>
    </div>
  );
}
