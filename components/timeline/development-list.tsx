import { useLocale, useTranslations } from 'next-intl';
import { EvidenceCard } from '@/components/evidence/evidence-card';
import { developmentLabel } from '@/lib/domain/statement';
import styles from './development-list.module.css';
import type { ToldDevelopment } from './to-timeline';

/** What happened around the attacks: kind, who, what; opened, the words that tell it. */
export function DevelopmentList({ developments }: { developments: readonly ToldDevelopment[] }) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  return (
    <ul className={styles.developments}>
      {developments.map(({ slug, kind, actorName, summary, evidence }) => (
        <li key={slug} id={slug} className={styles.development}>
          <p className={styles.kind}>
            {developmentLabel(kind)?.[locale]}
            {actorName && ` · ${actorName[locale]}`}
          </p>
          <p>{summary[locale]}</p>
          <details className={styles.words}>
            <summary>{t('words', { count: evidence.length })}</summary>
            <ol className={styles.list}>
              {evidence.map((row) => (
                <EvidenceCard key={row.id} evidence={row} value={null} />
              ))}
            </ol>
          </details>
        </li>
      ))}
    </ul>
  );
}
