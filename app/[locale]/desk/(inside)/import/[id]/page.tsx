import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ArticleFacts } from '@/components/desk/reading/article-facts';
import { MatchPane } from '@/components/desk/reading/match-pane';
import { ProposalPane } from '@/components/desk/reading/proposal-pane';
import { ReadingDesk } from '@/components/desk/reading/reading-desk';
import { ReadingText } from '@/components/desk/reading/reading-text';
import { ReadingTools } from '@/components/desk/reading/reading-tools';
import { SeriesSaid } from '@/components/desk/reading/series-said';
import { UnusedSentences } from '@/components/desk/reading/unused-sentences';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { findDeskReading } from '@/lib/data/desk/readings';
import { toArticleName } from '@/lib/domain/article';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { getFormWords } from '../../../form-words';
import { describeHere, ruleHere } from './actions';
import styles from './page.module.css';
import { getReadingWords } from './reading-words';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk-import' }))('page.kicker') };
}

export default async function ReadingPage({ params }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor('propose');
  const reading = await findDeskReading(editor, (await params).id);
  if (!reading) notFound();
  const t = await getTranslations({ locale, namespace: 'desk-import' });
  const { article, proposals, readOnly } = reading;
  const panes = [
    { id: 'text', label: t('panes.text'), content: <ReadingText reading={reading} /> },
    {
      id: 'proposals',
      label: t('panes.proposals'),
      content: <ProposalPane reading={reading} action={ruleHere} />,
    },
    { id: 'matches', label: t('panes.matches'), content: <MatchPane reading={reading} /> },
  ];
  return (
    <div className={`page ${styles.reading}`}>
      <PageHeading
        kicker={
          <Link href={localeHref(locale, '/desk/import')} prefetch={false}>
            {t('page.back')}
          </Link>
        }
        title={
          <span lang={article.title ? article.language : undefined}>{toArticleName(article, locale)}</span>
        }
      >
        <ArticleFacts {...{ reading, action: describeHere, words: await getFormWords(locale) }} />
      </PageHeading>
      {readOnly && <p role="note">{t('page.readOnly')}</p>}
      <ReadingDesk
        keys={proposals.map((row) => row.key)}
        open={proposals.filter((row) => row.ruling === null).map((row) => row.key)}
        tools={<ReadingTools reading={reading} action={ruleHere} />}
        panes={panes}
        words={await getReadingWords(locale)}
      />
      <div className={styles.foot}>
        <UnusedSentences reading={reading} action={ruleHere} />
        <SeriesSaid reading={reading} />
      </div>
    </div>
  );
}
