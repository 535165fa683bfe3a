import { useLocale, useTranslations } from 'next-intl';
import { isInferred } from '@/lib/domain/decision';
import { formatValue, type ValueNames } from '@/lib/domain/format-value';
import { getField } from '@/lib/domain/statement';
import { EvidenceCard } from './evidence-card';
import { FactNotes } from './fact-notes';
import styles from './fact-row.module.css';
import { FactValue } from './fact-value';
import type { Fact } from './list-facts';
import { Readings } from './readings';

type Props = { fact: Fact; names: ValueNames; nightInferred: boolean };

/** One value of an incident; opened, it shows how the value was chosen and every statement it rests on. */
export function FactRow({ fact, names, nightInferred }: Props) {
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
          {upperFirst(getField(fact.field).label[locale])}
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
        <ol className={styles.list}>
          {fact.evidence.map((row) => (
            <EvidenceCard key={row.id} evidence={row} value={differing(row.value)} />
          ))}
        </ol>
        <OfTheSet fact={fact} names={names} />
      </div>
    </details>
  );
}

function Count({ fact: { evidence } }: { fact: Fact }) {
  const t = useTranslations('evidence');
  const articles = new Set(evidence.map((row) => row.article)).size;
  return <span className={styles.count}>{t('count', { statements: evidence.length, articles })}</span>;
}

function OfTheSet({ fact: { ofTheSet }, names }: Pick<Props, 'fact' | 'names'>) {
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
          <EvidenceCard key={row.id} evidence={row} value={null} />
        ))}
      </ol>
    </>
  );
}

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
