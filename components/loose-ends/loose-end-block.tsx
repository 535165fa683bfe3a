import { useTranslations } from 'next-intl';
import { EvidenceCard } from '@/components/evidence/evidence-card';
import type { Evidence } from '@/lib/domain/evidence';
import type { Incident } from '@/lib/domain/incident';
import type { LooseEnd } from '@/lib/domain/loose-end';
import { looseEndSchema } from '@/lib/domain/statement';
import styles from './loose-end-block.module.css';
import { LooseEndPart } from './loose-end-part';
import { mentionAnchor, useMentionTitle } from './use-mention-title';

type Props = {
  looseEnd: LooseEnd & { evidence: Evidence };
  incidents: readonly Incident[];
  asOf: string | null;
};

/** One mention that fits no single incident: its words, and who could be meant by each of its parts. */
export function LooseEndBlock({ looseEnd, incidents, asOf }: Props) {
  const t = useTranslations('loose-ends');
  const { parts, state, evidence } = looseEnd;
  const { method } = looseEndSchema.parse(evidence.value);
  const id = mentionAnchor(looseEnd);
  return (
    <article className={styles.mention} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{useMentionTitle(looseEnd)}</h2>
      <p className={styles.state}>{t(`state.${state}`)}</p>
      <ol className={styles.words} aria-label={t('says')}>
        <EvidenceCard evidence={evidence} value={null} />
      </ol>
      <div className={styles.parts}>
        {parts.map((part) => (
          <LooseEndPart key={part.text.en} {...{ part, method, incidents, asOf }} />
        ))}
      </div>
    </article>
  );
}
