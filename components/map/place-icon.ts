import { DivIcon } from 'leaflet';
import { METHOD_SHAPES } from '@/components/ui/method-shapes';
import type { MapPlace } from './map-place';
import styles from './place-icon.module.css';

// Markup for Leaflet is a string: only classes and SVG attributes, since the page's policy forbids style attributes.
const WIDTH = 44;
const MIDDLE = WIDTH / 2;

/** Where up to four glyphs stand in the disc, around 0,0: [x, y, size]. */
const GLYPH_PLACES: readonly (readonly [number, number, number])[][] = [
  [],
  [[0, 0, 16]],
  [
    [-6.5, 0, 11.5],
    [6.5, 0, 11.5],
  ],
  [
    [0, -5.6, 9.5],
    [-6, 5, 9.5],
    [6, 5, 9.5],
  ],
  [
    [-5.3, -5.3, 8.6],
    [5.3, -5.3, 8.6],
    [-5.3, 5.3, 8.6],
    [5.3, 5.3, 8.6],
  ],
];

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function glyph(code: string, [x, y, size]: readonly [number, number, number]): string {
  const shape = METHOD_SHAPES[code] ?? METHOD_SHAPES.other;
  const hollow = shape?.hollow ? ' data-hollow="true"' : '';
  const box = `x="${x - size / 2}" y="${y - size / 2}" width="${size}" height="${size}" viewBox="0 0 16 16"`;
  return `<svg class="method-glyph" data-method="${code}"${hollow} ${box}><path d="${shape?.path ?? ''}"/></svg>`;
}

function glyphs(codes: readonly string[]): string {
  const shown = codes.slice(0, GLYPH_PLACES.length - 1);
  return (GLYPH_PLACES[shown.length] ?? []).map((place, at) => glyph(shown[at] ?? '', place)).join('');
}

/** One dot per night under the glyphs, inside the head of the mark; more than four nights are a number. */
function pips(nights: number): string {
  if (nights > 4) return `<text class="${styles.nights}" y="13">${nights}</text>`;
  const dots = Array.from(
    { length: nights },
    (_, at) => `<circle cx="${5.5 * at - 2.75 * (nights - 1)}" r="1.9"/>`,
  );
  return `<g class="${styles.pips}" transform="translate(0 10)">${dots.join('')}</g>`;
}

const PIN = 'M0 24.5 9 13.2A16 16 0 1 0-9 13.2Z';

function siteMark(place: MapPlace, codes: readonly string[], nights: number): string {
  const body =
    place.precision === 'site'
      ? `<circle class="${styles.point}" cy="25" r="3"/><path class="${styles.body}" d="${PIN}"/>`
      : `<circle class="${styles.halo}" r="21"/><circle class="${styles.body}" r="16"/>`;
  return `${body}<g transform="translate(0 -2.5)">${glyphs(codes)}</g>${pips(nights)}`;
}

/** The glyphs a group has room for; its list has them all. */
const GROUP_GLYPHS = 3;
const GROUP_HEIGHT = 28;
const groupWidth = (place: MapPlace, codes: readonly string[]) =>
  18 + 9 * String(place.incidents.length).length + 15 * Math.min(codes.length, GROUP_GLYPHS);

/** Several sites in one plate, as if laid on one another: how many incidents, and by which methods. */
function groupMark(place: MapPlace, codes: readonly string[]): string {
  const width = groupWidth(place, codes);
  const [left, top] = [-width / 2, -GROUP_HEIGHT / 2];
  const plate = (name: string | undefined, by: number) =>
    `<rect class="${name}" x="${left + by}" y="${top - by}" width="${width}" height="${GROUP_HEIGHT}" rx="14"/>`;
  const from = left + 12 + 9 * String(place.incidents.length).length;
  const marks = codes.slice(0, GROUP_GLYPHS).map((code, at) => glyph(code, [from + 9 + 15 * at, 0, 12]));
  return `${plate(styles.groupBack, 3)}${plate(styles.group, 0)}<text class="${styles.count}" x="${left + 11}" y="5">${place.incidents.length}</text>${marks.join('')}`;
}

type Box = { width: number; height: number; anchor: [number, number] };

function boxOf(place: MapPlace, codes: readonly string[]): Box {
  if (place.kind === 'group') {
    const [width, height] = [groupWidth(place, codes) + 10, WIDTH];
    return { width, height, anchor: [width / 2, height / 2] };
  }
  return place.precision === 'site'
    ? { width: WIDTH, height: 52, anchor: [MIDDLE, 47] }
    : { width: WIDTH, height: WIDTH, anchor: [MIDDLE, MIDDLE] };
}

function draw(place: MapPlace, label: string, codes: readonly string[], nights: number): string {
  const { width, height, anchor } = boxOf(place, codes);
  // The tip of a pin stands 25 below the middle of its head, which is the origin of the drawing.
  const top = place.precision === 'site' ? anchor[1] - 25 : anchor[1];
  const inside = place.kind === 'group' ? groupMark(place, codes) : siteMark(place, codes, nights);
  return `<svg class="${styles.mark}" role="img" aria-label="${escapeHtml(label)}" width="${width}" height="${height}" viewBox="${-anchor[0]} ${-top} ${width} ${height}">${inside}</svg>`;
}

function drawArea(place: MapPlace, label: string, codes: readonly string[]): string {
  const marks = codes.map((code) => glyph(code, [0, 0, 12]).replace(/x="[^"]*" y="[^"]*" /, '')).join('');
  const count = place.incidents.length > 1 ? ` <b>${place.incidents.length}</b>` : '';
  return `<span class="${styles.area}" role="img" aria-label="${escapeHtml(label)}"><span aria-hidden="true">${marks}${escapeHtml(place.name)}${count}</span></span>`;
}

/** The mark of a place, by colour and shape of its methods; `label` is its accessible name. */
export function toPlaceIcon(place: MapPlace, label: string): DivIcon {
  const found = new Set(place.incidents.flatMap(({ methods }) => methods.map((method) => method.code)));
  // One order everywhere: the table's.
  const codes = Object.keys(METHOD_SHAPES).filter((code) => found.has(code));
  const nights = new Set(place.incidents.map((incident) => incident.night)).size;
  if (place.kind === 'area')
    return new DivIcon({ className: styles.icon, html: drawArea(place, label, codes), iconSize: [0, 0] });
  const { width, height, anchor } = boxOf(place, codes);
  return new DivIcon({
    className: styles.icon,
    html: draw(place, label, codes, nights),
    iconSize: [width, height],
    iconAnchor: anchor,
  });
}
