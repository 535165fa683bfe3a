import { useLocale, useTranslations } from 'next-intl';
import { MethodGlyph } from '@/components/ui/method-glyph';
import type { Incident } from '@/lib/domain/incident';
import { METHOD_FILTERS, toMethodFilters } from '@/lib/domain/method';
import styles from './matrix-legend.module.css';
import cellStyles from './matrix-table.module.css';

type Props = { incidents: readonly Incident[]; withOutside: boolean };

/** What the marks mean; first of all that a dot is not the absence of an attack. */
export function MatrixLegend({ incidents, withOutside }: Props) {
  const t = useTranslations('matrix.legend');
  const locale = useLocale();
  const used = new Set(incidents.flatMap((incident) => toMethodFilters(incident.methods)));
  return (
    <section className={styles.legend} aria-labelledby="legend">
      <h2 id="legend" className={styles.title}>
        {t('title')}
      </h2>
      <ul className={styles.marks}>
        {METHOD_FILTERS.filter(({ code }) => used.has(code)).map(({ code, label, definition }) => (
          <li key={code}>
            <MethodGlyph method={code} size={18} />
            <span>
              <b>{label[locale]}</b> <span className="muted">{definition[locale]}</span>
            </span>
          </li>
        ))}
        <li>
          <span className={styles.mark}>
            <span className={cellStyles.dot} aria-hidden="true" />
          </span>
          <span>{t('noReport')}</span>
        </li>
        {withOutside && (
          <li>
            <span className={`${styles.mark} ${cellStyles.outside}`} aria-hidden="true">
              (1)
            </span>
            <span>{t('outside')}</span>
          </li>
        )}
      </ul>
      <p className={styles.number}>{t('number')}</p>
      <p className={`needs-js ${styles.number}`}>{t('keys')}</p>
    </section>
  );
}
