import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { toAnchor } from '@/components/conflicts/ask-question';
import type { ShownConflict } from '@/components/conflicts/shown-conflict';
import { asOfHref } from '@/components/timeline/as-of-href';
import { CONFLICT_KINDS } from '@/lib/domain/conflict';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './fact-row.module.css';

type Props = { conflict: ShownConflict; asOf: string | null };

/** Leads from a contested value to the passages that disagree on it. */
export function SideBySide({ conflict, asOf }: Props) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  const kind = CONFLICT_KINDS.find((row) => row.code === conflict.kind)?.label[locale] ?? '';
  const href = asOfHref(localeHref(locale, `/conflicts#${toAnchor(conflict)}`), asOf);
  return (
    <p className={styles.note}>
      {t.rich('sideBySide', {
        kind,
        link: (words) => (
          <Link href={href} prefetch={false}>
            {words}
          </Link>
        ),
      })}
    </p>
  );
}
