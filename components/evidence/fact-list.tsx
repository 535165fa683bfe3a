import { useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/domain/evidence';
import type { ValueNames } from '@/lib/domain/format-value';
import type { Incident } from '@/lib/domain/incident';
import styles from './fact-list.module.css';
import { FactRow } from './fact-row';
import { listFacts } from './list-facts';

type Props = { incident: Incident; evidence: readonly Evidence[]; names: ValueNames };

/** Every value of an incident, one line each; a line opens the words it rests on. */
export function FactList({ incident, evidence, names }: Props) {
  const t = useTranslations('incidents.facts');
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('title')}</h2>
      <p className={`screen-only ${styles.hint}`}>{t('hint')}</p>
      <div className={styles.facts}>
        {listFacts(incident, evidence).map((fact) => (
          <FactRow
            key={fact.field}
            fact={fact}
            names={names}
            nightInferred={incident.nightBasis === 'inferred'}
          />
        ))}
      </div>
    </section>
  );
}
