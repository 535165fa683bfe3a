import type { Map as LeafletMap } from 'leaflet';
import { showFrance } from './france';
import styles from './map-controls.module.css';
import type { MapText } from './map-view';

/** How far one press moves the map, in CSS pixels: as far as an arrow key. */
const STEP = 120;
const DIRECTIONS = [
  { key: 'north', by: [0, -STEP], sign: '↑' },
  { key: 'west', by: [-STEP, 0], sign: '←' },
  { key: 'east', by: [STEP, 0], sign: '→' },
  { key: 'south', by: [0, STEP], sign: '↓' },
] as const;

type Props = { map: LeafletMap; text: MapText };

/** Buttons for everything that a drag or a pinch does. The pan buttons are no tab stops: the map takes the arrow keys. */
export function MapControls({ map, text }: Props) {
  return (
    <div className={styles.controls}>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">{text.zoom}</legend>
        <button
          type="button"
          className={styles.button}
          aria-label={text.zoomIn}
          onClick={() => map.zoomIn(1)}
        >
          +
        </button>
        <button
          type="button"
          className={styles.button}
          aria-label={text.zoomOut}
          onClick={() => map.zoomOut(1)}
        >
          −
        </button>
        <button
          type="button"
          className={styles.button}
          aria-label={text.wholeFrance}
          title={text.wholeFrance}
          onClick={() => showFrance(map)}
        >
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M9 1.5 15.5 5v8L9 16.5 2.5 13V5Z" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      </fieldset>
      <fieldset className={styles.pad}>
        <legend className="visually-hidden">{text.pan}</legend>
        {DIRECTIONS.map(({ key, by, sign }) => (
          <button
            key={key}
            type="button"
            tabIndex={-1}
            className={`${styles.arrow} ${styles[key]}`}
            aria-label={text[key]}
            onClick={() => map.panBy([...by])}
          >
            {sign}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
