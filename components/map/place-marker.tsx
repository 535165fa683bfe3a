import type { Marker as LeafletMarker } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { Marker, Tooltip } from 'react-leaflet';
import frame from './france-map.module.css';
import type { MapPlace } from './map-place';
import { toPlaceIcon } from './place-icon';
import styles from './place-icon.module.css';

export type PlaceState = { marked: boolean; selected: boolean; current: boolean };
type Props = {
  place: MapPlace;
  label: string;
  state: PlaceState;
  onOpen: (place: MapPlace) => void;
  onMark: (slugs: readonly string[]) => void;
};

// A tap opens the panel, which has the name; a tooltip would lie over it.
function canHover(): boolean {
  return window.matchMedia('(hover: hover)').matches;
}

/** The mark of one place. Its state is a class on the element: a new icon under the pointer would lose the pointer. */
export function PlaceMarker({ place, label, state, onOpen, onMark }: Props) {
  const ref = useRef<LeafletMarker>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: key and label say all that is drawn; a move must not redraw
  const icon = useMemo(() => toPlaceIcon(place, label), [place.key, label]);
  const { marked, selected, current } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new icon is a new element without the classes
  useEffect(() => {
    const classes = ref.current?.getElement()?.classList;
    classes?.toggle(styles.marked ?? '', marked);
    classes?.toggle(styles.selected ?? '', selected);
    classes?.toggle(styles.current ?? '', current);
  }, [marked, selected, current, icon]);
  const raised = marked || selected || current;
  return (
    <Marker
      ref={ref}
      position={place.anchor}
      icon={icon}
      keyboard={false}
      riseOnHover
      zIndexOffset={raised ? 2000 : place.kind === 'area' ? -2000 : 0}
      eventHandlers={{
        click: () => onOpen(place),
        mouseover: () => onMark(place.incidents.map((incident) => incident.slug)),
        mouseout: () => onMark([]),
      }}
    >
      {place.kind !== 'area' && canHover() && (
        <Tooltip
          className={frame.tooltip}
          direction="top"
          offset={[0, place.precision === 'site' ? -50 : -24]}
        >
          {place.name}
        </Tooltip>
      )}
    </Marker>
  );
}
