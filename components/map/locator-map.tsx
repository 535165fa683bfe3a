import type { GeoPrecision } from '@/lib/domain/site';
import { getBasemap } from './basemap-file';
import {
  clip,
  listRings,
  type Outline,
  project,
  toMercator,
  toPathData,
  type Window,
} from './locator-geometry';
import styles from './locator-map.module.css';

type Props = {
  departmentCode: string;
  /** Both null where the place is known by its département only, as homes always are. */
  lat: number | null;
  lon: number | null;
  precision: GeoPrecision;
  /** What the drawing shows, in the reader's language: its accessible name. */
  title: string;
};

const WIDTH = 320;
const HEIGHT = 240;
/** Around a point: width of the drawing as a share of the world, some 250 km in France. */
const NEIGHBOURHOOD = 0.0094;

function windowAround(x: number, y: number, span: number): Window {
  const scale = WIDTH / span;
  return { left: x - span / 2, top: y - HEIGHT / scale / 2, scale, width: WIDTH, height: HEIGHT };
}

/** A window that shows the whole outline with its surroundings. */
function windowOf(outline: Outline): Window {
  const spots = listRings(outline).flat().map(toMercator);
  const xs = spots.map(([x]) => x);
  const ys = spots.map(([, y]) => y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const span = Math.max(east - west, ((south - north) * WIDTH) / HEIGHT) * 1.9;
  return windowAround((west + east) / 2, (north + south) / 2, span);
}

function draw(outline: Outline, frame: Window): string {
  return listRings(outline)
    .map((ring) =>
      toPathData(
        clip(
          ring.map((position) => project(position, frame)),
          frame,
        ),
      ),
    )
    .join('');
}

/** Where it was, as a drawing without JavaScript: the départements around a point, or one hatched département. Nothing overseas. */
export async function LocatorMap({ departmentCode, lat, lon, precision, title }: Props) {
  const { countries, departments } = await getBasemap();
  const own = departments.find(({ properties }) => properties.code === departmentCode);
  if (!own) return null;
  const isPoint = lat !== null && lon !== null && (precision === 'site' || precision === 'commune');
  const frame = isPoint ? windowAround(...toMercator([lon, lat]), NEIGHBOURHOOD) : windowOf(own);
  // France itself is drawn by its départements.
  const abroad = countries.features.filter(({ properties }) => properties.name !== 'France');
  const beside = departments.filter((each) => each !== own);
  const shape = draw(own, frame);
  const hatch = `hatch-${departmentCode}`;
  return (
    <svg className={styles.locator} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <title>{title}</title>
      <path className={styles.abroad} d={abroad.map((each) => draw(each, frame)).join('')} />
      <path className={styles.land} d={beside.map((each) => draw(each, frame)).join('')} />
      {isPoint ? (
        <>
          <path className={styles.own} d={shape} />
          <g transform={`translate(${WIDTH / 2} ${HEIGHT / 2})`} className={styles.mark}>
            {precision === 'commune' && <circle r="22" className={styles.halo} />}
            <circle r="9" className={styles.ring} />
            <circle r="4.5" />
          </g>
        </>
      ) : (
        <>
          <pattern
            id={hatch}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="7" height="7" className={styles.ground} />
            <path d="M0 0V7" className={styles.line} />
          </pattern>
          <path d={shape} fill={`url(#${hatch})`} className={styles.hatched} />
        </>
      )}
    </svg>
  );
}
