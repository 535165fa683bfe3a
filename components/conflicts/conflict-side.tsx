import { useLocale, useTranslations } from 'next-intl';
import { EvidenceCard } from '@/components/evidence/evidence-card';
import type { Evidence } from '@/lib/domain/evidence';
import type { ValueNames } from '@/lib/domain/format-value';
import { isIndependent } from '@/lib/domain/origin';
import type { FieldCode } from '@/lib/domain/statement';
import styles from './conflict-side.module.css';
import type { ShownSide } from './shown-conflict';
import { sideInWords } from './side-in-words';

type Props = { field: FieldCode; side: ShownSide; names: ValueNames };

/** Reports shown at once; the others open below. */
const AT_ONCE = 1;

/** Whoever is named speaks first. */
const namedFirst = (rows: readonly Evidence[]) =>
  [...rows].sort(
    (one, other) => Number(isIndependent(other.speakerRole)) - Number(isIndependent(one.speakerRole)),
  );

/** One answer in words, how many reports and origins give it, and their passages. */
export function ConflictSide({ field, side: { value, evidence }, names }: Props) {
  const t = useTranslations('conflicts');
  const locale = useLocale();
  const words = sideInWords(field, value, locale, names);
  const reports = new Set(evidence.map((row) => row.article)).size;
  const origins = new Set(evidence.filter((row) => isIndependent(row.speakerRole)).map((row) => row.origin))
    .size;
  const ordered = namedFirst(evidence);
  const more = ordered.slice(AT_ONCE);
  return (
    <li className={styles.side}>
      <h4 className={styles.value}>{words.slice(0, 1).toUpperCase() + words.slice(1)}</h4>
      <p className={styles.count}>{t('side', { reports, origins })}</p>
      <ol className={styles.list}>
        {ordered.slice(0, AT_ONCE).map((row) => (
          <EvidenceCard key={row.id} evidence={row} value={null} />
        ))}
      </ol>
      {more.length > 0 && (
        <details>
          <summary>{t('more', { count: more.length })}</summary>
          <ol className={styles.list}>
            {more.map((row) => (
              <EvidenceCard key={row.id} evidence={row} value={null} />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
