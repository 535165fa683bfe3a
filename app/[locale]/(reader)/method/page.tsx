import { getTranslations } from 'next-intl/server';
import { EvidenceSection } from '@/components/method/evidence-section';
import { GradesSection } from '@/components/method/grades-section';
import { MethodSection } from '@/components/method/method-section';
import { MethodsSection } from '@/components/method/methods-section';
import { NightSection } from '@/components/method/night-section';
import { PlacesSection } from '@/components/method/places-section';
import { ReaderSection } from '@/components/method/reader-section';
import { SignsSection } from '@/components/method/signs-section';
import { UnknownSection } from '@/components/method/unknown-section';
import { PageHeading } from '@/components/ui/page-heading';
import { listArticles } from '@/lib/data/published';
import { describePage } from '@/lib/i18n/describe-page';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = { params: Promise<{ locale: string }> };

const CHAPTERS = [
  { id: 'incident', title: 'incident.title' },
  { id: 'night', title: 'night.title' },
  { id: 'evidence', title: 'evidence.title' },
  { id: 'methods', title: 'methods.title' },
  { id: 'grades', title: 'grades.title' },
  { id: 'places', title: 'places.title' },
  { id: 'signs', title: 'reliability.title' },
  { id: 'reader', title: null },
  { id: 'unknown', title: 'unknown.title' },
] as const;

export const generateMetadata = ({ params }: Props) => describePage(params, 'method');

export default async function MethodPage({ params }: Props) {
  const locale = await requireLocale(params);
  const t = await getTranslations({ locale, namespace: 'method' });
  const reader = await getTranslations({ locale, namespace: 'method-reader' });
  const { articles } = await listArticles();
  const inferred = articles.filter(({ article }) => article.publishedBasis === 'inferred').length;
  return (
    <div className="page">
      <PageHeading title={t('title')} standfirst={t('standfirst')} />
      <div className={styles.columns}>
        <nav className={styles.contents} aria-label={t('contents')}>
          <ul className={styles.list}>
            {CHAPTERS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title === null ? reader('title') : t(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="prose">
          <MethodSection id="incident" title={t('incident.title')}>
            <p>{t('incident.text')}</p>
          </MethodSection>
          <NightSection />
          <EvidenceSection />
          <MethodsSection />
          <GradesSection />
          <PlacesSection />
          <SignsSection />
          <ReaderSection />
          <UnknownSection articles={articles.length} inferred={inferred} />
        </div>
      </div>
    </div>
  );
}
