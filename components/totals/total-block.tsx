import { useLocale, useTranslations } from 'next-intl';
import { EvidenceCard } from '@/components/evidence/evidence-card';
import type { Incident } from '@/lib/domain/incident';
import { verdictLabel } from '@/lib/domain/total';
import type { Names } from '@/lib/filters/filters';
import type { ShownTotal } from './shown-total';
import styles from './total-block.module.css';
import { TotalPlaces } from './total-places';
import { TotalScope } from './total-scope';
import { useTotalWords } from './total-words';
import { VerdictSentence } from './verdict-sentence';

type Props = { shown: ShownTotal; incidents: readonly Incident[]; names: Names; asOf: string | null };

/** One stated total: the verdict, the words of the article, what it counts and the names. */
export function TotalBlock({ shown, incidents, names, asOf }: Props) {
  const t = useTranslations('totals');
  const locale = useLocale();
  const { total, verdict, evidence } = shown;
  const id = evidence.id.replaceAll('.', '-');
  const words = useTotalWords(total);
  return (
    <article className={styles.total} id={id} aria-labelledby={`${id}-title`}>
      <header className={styles.head}>
        <h2 id={`${id}-title`}>{words.title}</h2>
        <p className={styles.verdict} data-verdict={verdict.code}>
          {verdictLabel(verdict.code)[locale]}
        </p>
        <VerdictSentence {...{ verdict, total, names }} number={words.number} />
      </header>
      <div className={styles.parts}>
        <section>
          <h3 className={styles.part}>{t('says')}</h3>
          <ol className={styles.words}>
            <EvidenceCard evidence={evidence} value={null} />
          </ol>
        </section>
        <TotalScope total={total} number={words.number} names={names} />
      </div>
      <TotalPlaces {...{ shown, incidents, names, asOf }} />
    </article>
  );
}
