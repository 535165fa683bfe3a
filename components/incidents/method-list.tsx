import { useLocale } from 'next-intl';
import { MethodGlyph } from '@/components/ui/method-glyph';
import { type MethodCode, methodLabel, toMethodFilters } from '@/lib/domain/method';
import styles from './method-list.module.css';

/** The methods of an incident, each with its mark; "not specified" in words where there is none. */
export function MethodList({ methods }: { methods: readonly MethodCode[] }) {
  const locale = useLocale();
  return (
    <ul className={styles.methods}>
      {toMethodFilters(methods).map((code) => (
        <li key={code} className={code === 'unspecified' ? styles.unspecified : styles.method}>
          <MethodGlyph method={code} /> <span>{methodLabel(code)[locale]}</span>
        </li>
      ))}
    </ul>
  );
}
