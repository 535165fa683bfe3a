import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Article, RELIABILITIES, toOutletName } from '@/lib/domain/article';
import { formatDay } from '@/lib/domain/night';
import { typeset } from '@/lib/domain/typeset';
import styles from './article-about.module.css';

/** Who published an article, when, and how far the outlet can be trusted; inferences with their reasons. */
export function ArticleAbout({ article }: { article: Article }) {
  const t = useTranslations('articles');
  const locale = useLocale();
  const { outlet, outletBasis, outletReason, publishedOn, publishedBasis, publishedReason, url } = article;
  const words = RELIABILITIES.find((row) => row.code === outlet.reliability)?.label[locale] ?? '';
  const dateInferred = publishedOn !== null && publishedBasis === 'inferred';
  return (
    <section className={styles.about} aria-labelledby="about">
      <h2 id="about" className={styles.title}>
        {t('about.title')}
      </h2>
      <dl className={styles.list}>
        <Entry
          term={t(outletBasis === 'inferred' ? 'about.outletInferred' : 'about.outlet')}
          note={typeset(outletReason?.[locale] ?? '', locale)}
        >
          {toOutletName(article.outlet)[locale]}
          {outlet.kind !== 'unidentified' && (
            <span className="muted">, {t(`about.kind.${outlet.kind}`)}</span>
          )}
        </Entry>
        <Entry
          term={t(dateInferred ? 'about.publishedInferred' : 'about.published')}
          note={dateInferred ? typeset(publishedReason?.[locale] ?? '', locale) : undefined}
        >
          {publishedOn ? <time dateTime={publishedOn}>{formatDay(publishedOn, locale)}</time> : t('undated')}
        </Entry>
        <Entry term={t('about.reliability')} note={typeset(outlet.reliabilityReason[locale], locale)}>
          {t('about.reliabilityWords', { letter: outlet.reliability, words })}
        </Entry>
        <Entry term={t('about.language')}>{t(`language.${article.language}`)}</Entry>
        <Entry term={t('about.text')}>{t(article.hasText ? 'about.textAtHand' : 'about.textMissing')}</Entry>
      </dl>
      {url && <a href={url}>{t('about.link')}</a>}
    </section>
  );
}

type EntryProps = { term: string; note?: string; children: ReactNode };

function Entry({ term, note, children }: EntryProps) {
  return (
    <div className={styles.entry}>
      <dt>{term}</dt>
      <dd>{children}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}
