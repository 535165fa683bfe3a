import { useLocale, useTranslations } from 'next-intl';
import type { ShownConflict } from '@/components/conflicts/shown-conflict';
import type { Credibility } from '@/lib/domain/credibility';
import { isInferred } from '@/lib/domain/decision';
import type { Evidence } from '@/lib/domain/evidence';
import { formatValue, type ValueNames } from '@/lib/domain/format-value';
import { getField } from '@/lib/domain/statement';
import { typeset } from '@/lib/domain/typeset';
import { EvidenceCard } from './evidence-card';
import { FactNotes } from './fact-notes';
import styles from './fact-row.module.css';
import { FactValue } from './fact-value';
import type { Fact } from './list-facts';
import { Readings } from './readings';
import { SideBySide } from './side-by-side';

type Props = {
  fact: Fact;
  /** The disagreements on this field. */
  conflicts: readonly ShownConflict[];
  names: ValueNames;
  /** The credibility of a statement among all about the incident. */
  judge: (row: Evidence) => Credibility;
  nightInferred: boolean;
  asOf: string | null;
};

/** One value of an incident; opened, it shows how the value was chosen and every statement it rests on. */
export function FactRow({ fact, conflicts, names, judge, nightInferred, asOf }: Props) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  const inferred = (fact.rule !== null && isInferred(fact.rule)) || (fact.field === 'night' && nightInferred);
  const held = JSON.stringify(fact.value);
  const differing = (value: unknown) =>
    fact.readings.length > 0 && JSON.stringify(value) !== held
      ? formatValue(fact.field, value, locale, names)
      : null;
  return (
    <details
      className={styles.fact}
      id={fact.field}
      open={fact.field === 'method'}
      data-field={fact.field}
      data-inferred={inferred || undefined}
    >
      <summary className={styles.summary}>
        <span className={styles.label}>
          {typeset(upperFirst(getField(fact.field).label[locale]), locale)}
          <span className="visually-hidden">: </span>
        </span>
        <span className={styles.value}>
          <FactValue fact={fact} names={names} />
          {inferred && <span className={styles.inferred}>{t('inferred')}</span>}
          <Readings fact={fact} names={names} />
        </span>
        <Count fact={fact} />
      </summary>
      <div className={styles.body}>
        <FactNotes fact={fact} names={names} nightInferred={nightInferred} />
        {conflicts.map((conflict) => (
          <SideBySide key={conflict.key} conflict={conflict} asOf={asOf} />
        ))}
        <ol className={styles.list}>
          {fact.evidence.map((row) => (
            <EvidenceCard
              key={row.id}
              evidence={row}
              value={differing(row.value)}
              credibility={judge(row)}
              asOf={asOf}
            />
          ))}
        </ol>
        <OfTheSet {...{ fact, names, judge, asOf }} />
      </div>
    </details>
  );
}

function Count({ fact: { evidence } }: { fact: Fact }) {
  const t = useTranslations('evidence');
  const articles = new Set(evidence.map((row) => row.article)).size;
  return <span className={styles.count}>{t('count', { statements: evidence.length, articles })}</span>;
}

type SetProps = Pick<Props, 'fact' | 'names' | 'judge' | 'asOf'>;

function OfTheSet({ fact: { ofTheSet }, names, judge, asOf }: SetProps) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  if (ofTheSet.length === 0) return null;
  const codes = [...new Set(ofTheSet.flatMap((row) => row.value as string[]))];
  const methods = formatValue('set_methods', codes, locale, names).toLowerCase();
  return (
    <>
      <p className={styles.note}>{t('setMethodsAlso', { methods })}</p>
      <ol className={styles.list}>
        {ofTheSet.map((row) => (
          <EvidenceCard key={row.id} evidence={row} value={null} credibility={judge(row)} asOf={asOf} />
        ))}
      </ol>
    </>
  );
}

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
