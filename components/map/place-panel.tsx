import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { MethodGlyph } from '@/components/ui/method-glyph';
import type { MapPlace } from './map-place';
import type { MapIncident, MapText } from './map-view';
import styles from './place-panel.module.css';
import { DEEPEST_ZOOM } from './site-clusters';

type Props = {
  place: MapPlace;
  text: MapText;
  /** Opened by a key: the focus follows, and goes back to the map on closing. */
  takesFocus: boolean;
  onClose: () => void;
  onZoom: (place: MapPlace, zoom: number) => void;
  onMark: (slugs: readonly string[]) => void;
};

/** What is behind a mark: its incidents as links, and for a group the offer to zoom in. */
export function PlacePanel({ place, text, takesFocus, onClose, onZoom, onMark }: Props) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, [takesFocus]);
  return (
    <section
      ref={ref}
      className={styles.panel}
      aria-label={place.kind === 'group' ? text.groupTitle : place.name}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{place.kind === 'group' ? text.groupTitle : place.name}</h2>
        <button type="button" className={styles.close} aria-label={text.close} onClick={onClose}>
          ×
        </button>
      </header>
      {place.precision && place.precision !== 'site' && (
        <p className={styles.note}>{text.precisionNote[place.precision]}</p>
      )}
      <ul className={styles.list}>
        {place.incidents.map((incident) => (
          <PanelItem key={incident.slug} incident={incident} named={place.kind !== 'site'} onMark={onMark} />
        ))}
      </ul>
      {place.splitsAt !== null && place.splitsAt <= DEEPEST_ZOOM && (
        <button
          type="button"
          className={`button ${styles.zoom}`}
          onClick={() => onZoom(place, place.splitsAt ?? DEEPEST_ZOOM)}
        >
          {text.zoomHere}
        </button>
      )}
    </section>
  );
}

type ItemProps = { incident: MapIncident; named: boolean; onMark: (slugs: readonly string[]) => void };

function PanelItem({ incident, named, onMark }: ItemProps) {
  return (
    <li className={styles.item} onFocus={() => onMark([incident.slug])} onBlur={() => onMark([])}>
      <Link href={incident.href} prefetch={false} className={styles.link}>
        {named ? incident.headline : incident.nightLabel}
      </Link>
      <span className={styles.facts}>
        {named && <span>{incident.nightLabel}</span>}
        {incident.methods.map((method) => (
          <span key={method.code} className={styles.method}>
            <MethodGlyph method={method.code} size={12} /> {!named && method.label}
          </span>
        ))}
        <span>{incident.grade}</span>
      </span>
    </li>
  );
}
