import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/domain/evidence';
import { formatDay } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './incident-aside.module.css';

type Props = { articles: readonly string[]; evidence: readonly Evidence[] };

/** The articles that speak of the incident, in order of publication. */
export function IncidentSources({ articles, evidence }: Props) {
  const t = useTranslations('incidents.sources');
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('title')}</h2>
      <ul className={styles.list}>
        {articles.map((slug) => (
          <Source key={slug} slug={slug} said={evidence.filter((row) => row.article === slug)} />
        ))}
      </ul>
    </section>
  );
}

function Source({ slug, said }: { slug: string; said: readonly Evidence[] }) {
  const t = useTranslations('incidents.sources');
  const locale = useLocale();
  const [first] = said;
  if (!first) return null;
  const { outletName, articleTitle, publishedOn, publishedBasis } = first;
  const inferred = publishedOn !== null && publishedBasis === 'inferred';
  return (
    <li>
      <Link href={localeHref(locale, `/articles/${slug}`)} prefetch={false}>
        {outletName[locale]}
      </Link>
      {', '}
      {publishedOn ? <time dateTime={publishedOn}>{formatDay(publishedOn, locale)}</time> : t('undated')}
      {inferred && ` (${t('inferred')})`}
      {articleTitle && (
        <cite className={styles.cite} lang={first.language}>
          {articleTitle}
        </cite>
      )}
      <span className={styles.detail}>{t('statements', { count: said.length })}</span>
    </li>
  );
}
