import { useLocale, useTranslations } from 'next-intl';
import { MethodGlyph } from '@/components/ui/method-glyph';
import { formatValue, type ValueNames } from '@/lib/domain/format-value';
import { type MethodCode, methodLabel, toMethodFilters } from '@/lib/domain/method';
import { toParisIso } from '@/lib/domain/night';
import { timeSchema } from '@/lib/domain/statement';
import { typeset } from '@/lib/domain/typeset';
import styles from './fact-row.module.css';
import type { Fact } from './list-facts';

type Props = { fact: Fact; names: ValueNames };

/** The value of a fact in words, with a machine-readable form where there is one. */
export function FactValue({ fact: { field, value }, names }: Props) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  if (field === 'time' && value === null) return <span className={styles.unknown}>{t('noTime')}</span>;
  if (field === 'method') return <Methods methods={value as MethodCode[]} />;
  const words = typeset(formatValue(field, value, locale, names), locale);
  const text = words.slice(0, 1).toUpperCase() + words.slice(1);
  if (field === 'time')
    return <time dateTime={toParisIso(new Date(timeSchema.parse(value).from))}>{text}</time>;
  return <span>{text}</span>;
}

function Methods({ methods }: { methods: MethodCode[] }) {
  const locale = useLocale();
  return (
    <>
      {toMethodFilters(methods).map((code) => (
        <span key={code} className={styles.method}>
          <MethodGlyph method={code} /> {methodLabel(code)[locale]}
        </span>
      ))}
    </>
  );
}
