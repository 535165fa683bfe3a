import { AreaLayer } from './area-layer';
import type { Basemap } from './basemap';
import { BasemapLayer } from './basemap-layer';
import { describePlace, type MapPlace } from './map-place';
import type { MapView } from './map-view';
import { PlaceMarker } from './place-marker';
import { PlaceNamesLayer } from './place-names-layer';
import { useSelection } from './selection';

type Props = {
  view: MapView;
  basemap: Basemap | null;
  places: MapPlace[];
  /** Key of the place that the keyboard stands on. */
  current: string | null;
  onOpen: (place: MapPlace) => void;
};

/** What lies on the map, from the land up: outlines, hatched areas, names, marks. */
export function MapLayers({ view, basemap, places, current, onOpen }: Props) {
  const { marked, selected, mark } = useSelection();
  const stateOf = (place: MapPlace) => {
    const has = (slug: string | null) => place.incidents.some((incident) => incident.slug === slug);
    return { marked: marked.some(has), selected: has(selected), current: place.key === current };
  };
  const outlineOf = (place: MapPlace) =>
    basemap?.departments.find((each) => place.key === `area-${each.properties.code}`);
  return (
    <>
      {basemap && <BasemapLayer basemap={basemap} />}
      {places.map((place) => {
        const outline = outlineOf(place);
        if (!outline) return null;
        const active = Object.values(stateOf(place)).includes(true);
        return <AreaLayer key={place.key} {...{ place, outline, active, onOpen }} onMark={mark} />;
      })}
      <PlaceNamesLayer locale={view.locale} places={places} />
      {places.map((place) => (
        <PlaceMarker
          key={place.key}
          place={place}
          label={describePlace(place, view)}
          state={stateOf(place)}
          onOpen={onOpen}
          onMark={mark}
        />
      ))}
    </>
  );
}
