import { useTranslations } from 'next-intl';
import { MethodGlyph } from '@/components/ui/method-glyph';
import { METHOD_SHAPES } from '@/components/ui/method-shapes';
import styles from './map-legend.module.css';
import type { MethodMark } from './map-view';

/** The methods that are on the map and the signs for precision; folds away. */
export function MapLegend({ methods }: { methods: MethodMark[] }) {
  const t = useTranslations('map.legend');
  return (
    <details className={styles.legend}>
      <summary className={styles.title}>{t('title')}</summary>
      <h2 className="visually-hidden">{t('methods')}</h2>
      <ul className={styles.list}>
        {methods.map(({ code, label }) => (
          <li key={code}>
            <MethodGlyph method={code} />
            {label}
          </li>
        ))}
      </ul>
      <h2 className="visually-hidden">{t('places')}</h2>
      <ul className={styles.list}>
        <li>
          <svg width="18" height="18" viewBox="-20 -20 40 50" aria-hidden="true" className={styles.sign}>
            <path d="M0 24.5 9 13.2A16 16 0 1 0-9 13.2Z" />
            <circle cy="26" r="3" />
          </svg>
          {t('site')}
        </li>
        <li>
          <svg width="18" height="18" viewBox="-22 -22 44 44" aria-hidden="true" className={styles.sign}>
            <circle r="21" className={styles.halo} />
            <circle r="13" />
          </svg>
          {t('commune')}
        </li>
        <li>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className={styles.hatch}>
            <rect x="1" y="1" width="16" height="16" />
            <path d="M1 9 9 1M1 17 17 1M9 17l8-8" />
          </svg>
          {t('department')}
        </li>
        <li>
          <svg width="30" height="18" viewBox="-1 -3 44 26" aria-hidden="true" className={styles.group}>
            <rect x="4" y="-1" width="38" height="20" rx="10" />
            <rect x="1" y="2" width="38" height="20" rx="10" />
            <text x="9" y="17">
              3
            </text>
            <g className="method-glyph" data-method="vehicle_arson" transform="translate(19 4.5) scale(0.9)">
              <path d={METHOD_SHAPES.vehicle_arson?.path} />
            </g>
          </svg>
          {t('group')}
        </li>
        <li>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className={styles.pips}>
            <circle cx="6" cy="9" r="2" />
            <circle cx="12" cy="9" r="2" />
          </svg>
          {t('pips')}
        </li>
      </ul>
    </details>
  );
}
