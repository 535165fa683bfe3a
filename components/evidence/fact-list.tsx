import { useTranslations } from 'next-intl';
import type { ShownConflict } from '@/components/conflicts/shown-conflict';
import { gradeStatement } from '@/lib/domain/credibility';
import type { Evidence } from '@/lib/domain/evidence';
import type { ValueNames } from '@/lib/domain/format-value';
import type { Incident } from '@/lib/domain/incident';
import styles from './fact-list.module.css';
import { FactRow } from './fact-row';
import { listFacts } from './list-facts';
import { RevealTarget } from './reveal-target';

type Props = {
  incident: Incident;
  evidence: readonly Evidence[];
  conflicts: readonly ShownConflict[];
  names: ValueNames;
  asOf: string | null;
};

/** Every value of an incident, one line each; a line opens the words it rests on. */
export function FactList({ incident, evidence, conflicts, names, asOf }: Props) {
  const t = useTranslations('incidents.facts');
  const judge = (row: Evidence) => gradeStatement(row, evidence);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('title')}</h2>
      <p className={`screen-only ${styles.hint}`}>{t('hint')}</p>
      <div className={styles.facts}>
        {listFacts(incident, evidence).map((fact) => (
          <FactRow
            key={fact.field}
            {...{ fact, names, judge, asOf }}
            conflicts={conflicts.filter((conflict) => conflict.field === fact.field)}
            nightInferred={incident.nightBasis === 'inferred'}
          />
        ))}
      </div>
      <RevealTarget />
    </section>
  );
}
