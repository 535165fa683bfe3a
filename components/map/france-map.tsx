import type { Map as LeafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useId, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { say } from '@/components/ui/say';
import { HatchPattern } from './area-layer';
import { BASEMAP_EDGE, EDGE_ABOVE_SHEET, isNarrow, showPoint, toBounds } from './france';
import styles from './france-map.module.css';
import { GestureHint } from './gesture-hint';
import { MapControls } from './map-controls';
import { MapHelp } from './map-help';
import { MapLayers } from './map-layers';
import { describePlace, type MapPlace } from './map-place';
import type { MapView } from './map-view';
import { PlacePanel } from './place-panel';
import { SearchArea } from './search-area';
import { useSelection } from './selection';
import { DEEPEST_ZOOM } from './site-clusters';
import { useAnnouncer } from './use-announcer';
import { useBasemap } from './use-basemap';
import { leaveMap, useFirstView, useMapContainer } from './use-map-container';
import { useMapKeys } from './use-map-keys';
import { useMapPlaces } from './use-map-places';
import { useOpenPlace } from './use-open-place';
import { useShownSelection } from './use-shown-selection';

/** The map of metropolitan France: basemap, marks, hatched areas, controls, and the panel behind a mark. */
export default function FranceMap({ view }: { view: MapView }) {
  const { text } = view;
  const { selected, mark, select } = useSelection();
  const { basemap, failed, retry } = useBasemap();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [helping, setHelping] = useState(false);
  const helpId = useId();
  useMapContainer(map, text.label, helpId);
  useFirstView(map, view.area);
  const places = useMapPlaces(map, view, basemap);
  const panel = useOpenPlace(view);
  const shown = useShownSelection({ map, view, basemap, selected });
  const { message, tell } = useAnnouncer(map, places, view);

  const open = (place: MapPlace, byKey = false) => {
    panel.open(place, byKey);
    const only = place.kind === 'group' ? undefined : place.incidents[0];
    if (!only) return;
    shown.current = only.slug;
    select(only.slug);
  };
  const close = () => {
    if (panel.byKey) map?.getContainer().focus();
    mark([]);
    panel.close();
  };
  const retreat = () => {
    if (!panel.place && !helping) leaveMap();
    panel.close();
    setHelping(false);
  };
  const zoomInto = (place: MapPlace, zoom: number) => {
    if (map) showPoint(map, place.anchor, zoom);
    close();
  };
  const current = useMapKeys(map, {
    places,
    onOpen: (place) => open(place, true),
    onLeave: retreat,
    onHelp: () => setHelping((helps) => !helps),
    say: (place, position, of) =>
      tell(`${describePlace(place, view)} ${say(text.position, { position, of })}`),
  });

  return (
    <div className={styles.frame}>
      <HatchPattern />
      <MapContainer
        ref={setMap}
        className={styles.map}
        bounds={toBounds(view.area)}
        maxBounds={isNarrow() ? EDGE_ABOVE_SHEET : BASEMAP_EDGE}
        minZoom={4.5}
        maxZoom={DEEPEST_ZOOM}
        zoomSnap={0.25}
        zoomControl={false}
        attributionControl={false}
        dragging={!window.matchMedia('(pointer: coarse)').matches}
      >
        <MapLayers {...{ view, basemap, places, current }} onOpen={open} />
      </MapContainer>
      {map && <MapControls map={map} text={text} />}
      {map && <SearchArea map={map} view={view} />}
      {map && <GestureHint map={map} words={text.twoFingers} />}
      <MapHelp text={text} open={helping} onToggle={setHelping} id={helpId} />
      {panel.place && (
        <PlacePanel
          key={panel.place.key}
          place={panel.place}
          text={text}
          takesFocus={panel.byKey}
          onClose={close}
          onMark={mark}
          onZoom={zoomInto}
        />
      )}
      {failed && (
        <p className={styles.failure} role="status">
          {text.failed}{' '}
          <button type="button" onClick={retry}>
            {text.retry}
          </button>
        </p>
      )}
      <p className="visually-hidden" aria-live="polite">
        {message}
      </p>
    </div>
  );
}
