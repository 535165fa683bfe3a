import { DivIcon } from 'leaflet';
import { useMemo, useState } from 'react';
import { Marker, Pane, useMapEvent } from 'react-leaflet';
import type { Locale } from '@/lib/domain/locale';
import { PLACE_NAMES, type PlaceName } from './place-names';
import styles from './place-names-layer.module.css';

function toIcon(place: PlaceName, locale: Locale): DivIcon {
  const kind = place.country ? styles.country : styles.city;
  return new DivIcon({
    className: `${styles.name} ${kind}`,
    html: `<span>${place[locale]}</span>`,
    iconSize: [0, 0],
  });
}

/** A few names for orientation, fewer the further out; no mark to press and nothing to read aloud. */
export function PlaceNamesLayer({ locale }: { locale: Locale }) {
  const [zoom, setZoom] = useState(0);
  const map = useMapEvent('zoomend', () => setZoom(map.getZoom()));
  const names = useMemo(() => PLACE_NAMES.map((place) => ({ place, icon: toIcon(place, locale) })), [locale]);
  const shown = names.filter(({ place }) => place.from <= (zoom || map.getZoom()));
  return (
    <Pane name="names" className={styles.pane}>
      {shown.map(({ place, icon }) => (
        <Marker
          key={place.en}
          position={[place.lat, place.lon]}
          icon={icon}
          interactive={false}
          keyboard={false}
        />
      ))}
    </Pane>
  );
}
