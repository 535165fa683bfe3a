import type { Map as LeafletMap } from 'leaflet';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { clearOfSheet } from './france';
import type { MapView } from './map-view';
import { withKey } from './page-address';
import styles from './search-area.module.css';

type Props = { map: LeafletMap; view: MapView };

/** Moving the map never filters by itself: once a site has left the view, this offers to keep to what is seen. */
export function SearchArea({ map, view }: Props) {
  const router = useRouter();
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    const read = () => {
      const bounds = map.getBounds();
      const left = view.sites.filter(({ lat, lon }) => !bounds.contains([lat, lon]));
      setOffered(left.length > 0);
    };
    read();
    map.on('moveend', read);
    return () => {
      map.off('moveend', read);
    };
  }, [map, view]);
  if (!offered) return null;
  const search = () => router.push(withKey('bbox', readArea(map), ['cursor', 'selected']), { scroll: false });
  return (
    <button type="button" className={styles.search} onClick={search}>
      {view.text.searchArea}
    </button>
  );
}

/** What can be seen of the map, clear of a phone's list, as the query writes it: west, south, east, north. */
function readArea(map: LeafletMap): string {
  const { x, y } = map.getSize();
  const { paddingBottomRight } = clearOfSheet(y);
  const northWest = map.containerPointToLatLng([0, 0]);
  const southEast = map.containerPointToLatLng([x, y - paddingBottomRight[1] + 8]);
  return [northWest.lng, southEast.lat, southEast.lng, northWest.lat]
    .map((degrees) => degrees.toFixed(2))
    .join();
}
