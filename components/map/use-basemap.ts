import { useCallback, useEffect, useState } from 'react';
import { type Basemap, decodeBasemap } from './basemap';

const ADDRESS = '/basemap.topo.json';

/** Fetches the basemap from our own origin. Without it the markers still stand, and the reader can try again. */
export function useBasemap(): { basemap: Basemap | null; failed: boolean; retry: () => void } {
  const [basemap, setBasemap] = useState<Basemap | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what asks again
  useEffect(() => {
    const stop = new AbortController();
    fetch(ADDRESS, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((topology) => setBasemap(decodeBasemap(topology)))
      .catch(() => setFailed(!stop.signal.aborted));
    return () => stop.abort();
  }, [attempt]);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { basemap, failed, retry };
}
