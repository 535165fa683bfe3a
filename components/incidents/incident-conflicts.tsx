import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { toAnchor } from '@/components/conflicts/ask-question';
import type { ShownConflict } from '@/components/conflicts/shown-conflict';
import { asOfHref } from '@/components/timeline/as-of-href';
import { CONFLICT_KINDS } from '@/lib/domain/conflict';
import type { ValueNames } from '@/lib/domain/format-value';
import { getField } from '@/lib/domain/statement';
import { typeset } from '@/lib/domain/typeset';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './incident-aside.module.css';
import { readingsInWords } from './readings-in-words';

type Props = { conflicts: readonly ShownConflict[]; names: ValueNames; asOf: string | null };

/** Where reports on an incident do not say the same, contradictions first; each leads to the passages side by side. */
export function IncidentConflicts({ conflicts, names, asOf }: Props) {
  const t = useTranslations('incidents.conflicts');
  if (conflicts.length === 0) return null;
  const ordered = CONFLICT_KINDS.flatMap(({ code }) => conflicts.filter(({ kind }) => kind === code));
  return (
    <section className={styles.part} aria-labelledby="disagreements">
      <h2 id="disagreements" className={styles.title}>
        {t('title')}
      </h2>
      <ul className={styles.list}>
        {ordered.map((conflict) => (
          <Disagreement key={conflict.key} {...{ conflict, names, asOf }} />
        ))}
      </ul>
    </section>
  );
}

type One = Omit<Props, 'conflicts'> & { conflict: ShownConflict };

function Disagreement({ conflict, names, asOf }: One) {
  const t = useTranslations('incidents.conflicts');
  const locale = useLocale();
  const { field, kind, sides } = conflict;
  const reports = new Set(sides.flatMap((side) => side.evidence.map((row) => row.article))).size;
  const readings = upperFirst(readingsInWords(conflict, locale, names));
  const label = CONFLICT_KINDS.find((row) => row.code === kind)?.label[locale];
  return (
    <li>
      <span className={styles.detail}>
        {upperFirst(getField(field).label[locale])} · {label}
      </span>
      <Link href={asOfHref(localeHref(locale, `/conflicts#${toAnchor(conflict)}`), asOf)} prefetch={false}>
        {typeset(t('readings', { readings, reports }), locale)}
      </Link>
    </li>
  );
}

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
