import type { GeoJSON as LeafletGeoJSON, Path } from 'leaflet';
import { useEffect, useRef } from 'react';
import { GeoJSON } from 'react-leaflet';
import styles from './area-layer.module.css';
import type { DepartmentFeature } from './basemap';
import type { MapPlace } from './map-place';

export const HATCH = 'mirador-hatch';

// The fill is an attribute, not a rule: in a stylesheet `url(#…)` may be read as relative to the stylesheet.
const hatched = () => ({
  className: styles.area ?? '',
  fillColor: `url(#${HATCH})`,
  fillOpacity: 1,
  weight: 1.25,
});

type Props = {
  place: MapPlace;
  outline: DepartmentFeature;
  active: boolean;
  onOpen: (place: MapPlace) => void;
  onMark: (slugs: readonly string[]) => void;
};

/** A hatched département: something happened somewhere in it, and no more than that is published. */
export function AreaLayer({ place, outline, active, onOpen, onMark }: Props) {
  const ref = useRef<LeafletGeoJSON>(null);
  useEffect(() => {
    ref.current?.eachLayer((layer) => {
      (layer as Path).getElement()?.classList.toggle(styles.active ?? '', active);
    });
  }, [active]);
  return (
    <GeoJSON
      ref={ref}
      data={outline}
      style={hatched}
      bubblingMouseEvents={false}
      eventHandlers={{
        click: () => onOpen(place),
        mouseover: () => onMark(place.incidents.map((incident) => incident.slug)),
        mouseout: () => onMark([]),
      }}
    />
  );
}

/** The pattern that hatched areas are filled with; once per page. */
export function HatchPattern() {
  return (
    <svg className={styles.pattern} width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id={HATCH} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className={styles.ground} />
          <line x1="0" y1="0" x2="0" y2="7" strokeWidth="2.2" className={styles.line} />
        </pattern>
      </defs>
    </svg>
  );
}
