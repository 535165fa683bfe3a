import { DivIcon } from 'leaflet';
import { useMemo } from 'react';
import { Marker, Pane, useMap } from 'react-leaflet';
import type { Locale } from '@/lib/domain/locale';
import { chooseNames } from './choose-names';
import type { MapPlace } from './map-place';
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
export function PlaceNamesLayer({ locale, places }: { locale: Locale; places: readonly MapPlace[] }) {
  const map = useMap();
  const icons = useMemo(() => new Map(PLACE_NAMES.map((place) => [place, toIcon(place, locale)])), [locale]);
  // `places` is made anew after every move, so the choice follows the zoom.
  const chosen = useMemo(() => {
    const zoom = map.getZoom();
    const names = PLACE_NAMES.filter((place) => place.from <= zoom);
    const placed = names.map((item) => ({ item, at: map.project([item.lat, item.lon], zoom) }));
    const marks = places.map((place) => map.project(place.anchor, zoom));
    return chooseNames(placed, marks, locale);
  }, [map, places, locale]);
  return (
    <Pane name="names" className={styles.pane}>
      {chosen.map((place) => (
        <Marker
          key={place.en}
          position={[place.lat, place.lon]}
          icon={icons.get(place)}
          interactive={false}
          keyboard={false}
        />
      ))}
    </Pane>
  );
}
