import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import styles from './france-map.module.css';

/** One finger scrolls the page past the map; whoever tries to drag with it is told to use two. */
export function GestureHint({ map, words }: { map: LeafletMap; words: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const container = map.getContainer();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hint = (event: TouchEvent) => {
      if (map.dragging.enabled()) return;
      clearTimeout(timer);
      setShown(event.touches.length === 1);
      timer = setTimeout(() => setShown(false), 1200);
    };
    container.addEventListener('touchmove', hint, { passive: true });
    return () => {
      clearTimeout(timer);
      container.removeEventListener('touchmove', hint);
    };
  }, [map]);
  if (!shown) return null;
  return (
    <p className={styles.hint} aria-hidden="true">
      {words}
    </p>
  );
}
