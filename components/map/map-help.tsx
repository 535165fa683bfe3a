import styles from './map-help.module.css';
import type { MapText } from './map-view';

type Props = { text: MapText; open: boolean; onToggle: (open: boolean) => void; id: string };

/** The keys of the map, behind a button and behind `?`. */
export function MapHelp({ text, open, onToggle, id }: Props) {
  return (
    <div className={styles.help}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => onToggle(!open)}
      >
        <span aria-hidden="true">?</span>
        <span className="visually-hidden">{text.help}</span>
      </button>
      <dl id={id} className={styles.keys} hidden={!open}>
        {text.keys.map(({ keys, does }) => (
          <div key={keys} className={styles.row}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
