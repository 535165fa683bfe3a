import { useLocale, useTranslations } from 'next-intl';
import { CONFLICT_KINDS } from '@/lib/domain/conflict';
import type { ValueNames } from '@/lib/domain/format-value';
import type { Incident } from '@/lib/domain/incident';
import { listInWords } from '@/lib/domain/locale';
import { formatDay } from '@/lib/domain/night';
import styles from './conflict-reason.module.css';
import { findReference } from './find-reference';
import type { ShownConflict } from './shown-conflict';
import { sideInWords } from './side-in-words';

type Props = {
  conflict: ShownConflict;
  incident: Incident | null;
  incidents: readonly Incident[];
  names: ValueNames;
};

/** One sentence: why the disagreement is of its kind; and a person's ruling, where there is one. */
export function ConflictReason(props: Props) {
  const t = useTranslations('conflicts');
  const locale = useLocale();
  const { ruling } = props.conflict;
  return (
    <>
      <p className={styles.reason}>
        <span className="visually-hidden">{t('why.label')}: </span>
        {useReason(props)}
      </p>
      {ruling && (
        <p className={styles.ruling}>
          {t('ruling', {
            by: ruling.by,
            day: formatDay(ruling.at.slice(0, 10), locale),
            note: ruling.note[locale],
          })}
        </p>
      )}
    </>
  );
}

function useReason({ conflict, incident, incidents, names }: Props): string {
  const t = useTranslations('conflicts.why');
  const locale = useLocale();
  const { kind, field, sides, subject } = conflict;
  const words = (value: unknown) => sideInWords(field, value, locale, names);
  if (kind === 'value')
    return t('value', {
      values: listInWords(
        sides.map((side) => words(side.value)),
        locale,
      ),
    });
  if (kind === 'scope') return t('scope');
  if (kind === 'granularity') {
    const decision = incident?.decisions.find((row) => row.field === field && row.rule === 'most_precise');
    return decision ? t('precise', { fine: words(decision.value) }) : t('granularity');
  }
  if (kind === 'superseded') {
    const days = sides.flatMap((side) => side.evidence.flatMap((row) => row.publishedOn ?? [])).sort();
    return t('superseded', { last: formatDay(days.at(-1) ?? '', locale) });
  }
  const where = kind === 'against_reference' ? findReference(conflict, incidents)?.[locale] : undefined;
  if (where) return t('reference', { site: names.site(subject.slug ?? '', locale), where });
  return CONFLICT_KINDS.find((row) => row.code === kind)?.why[locale] ?? '';
}
