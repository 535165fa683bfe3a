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

/** One dot per night in a small plate; more than five nights are a number. */
function pips(nights: number): string {
  if (nights > 5)
    return `<g class="${styles.pips}"><rect x="-10" y="-6" width="20" height="12" rx="6"/><text y="3.6">${nights}</text></g>`;
  const width = 6 * nights + 4;
  const dots = Array.from({ length: nights }, (_, at) => `<circle cx="${6 * at - 3 * (nights - 1)}" r="2"/>`);
  return `<g class="${styles.pips}"><rect x="${-width / 2}" y="-4.5" width="${width}" height="9" rx="4.5"/>${dots.join('')}</g>`;
}

const PIN = 'M0 24.5 9 13.2A16 16 0 1 0-9 13.2Z';

function siteMark(place: MapPlace, codes: readonly string[], nights: number): string {
  const body =
    place.precision === 'site'
      ? `<circle class="${styles.ring}" cy="25" r="4"/><path class="${styles.body}" d="${PIN}"/>`
      : `<circle class="${styles.halo}" r="21"/><circle class="${styles.body}" r="15"/>`;
  return `${body}${glyphs(codes)}<g transform="translate(0 -17)">${pips(nights)}</g>`;
}

function groupMark(place: MapPlace): string {
  return `<circle class="${styles.groupRing}" r="19"/><circle class="${styles.group}" r="15.5"/><text class="${styles.count}" y="5">${place.incidents.length}</text>`;
}

function draw(place: MapPlace, label: string, codes: readonly string[], nights: number): string {
  const pin = place.precision === 'site';
  const height = pin ? 56 : WIDTH;
  const origin = pin ? 26 : MIDDLE;
  const inside = place.kind === 'group' ? groupMark(place) : siteMark(place, codes, nights);
  return `<svg class="${styles.mark}" role="img" aria-label="${escapeHtml(label)}" width="${WIDTH}" height="${height}" viewBox="${-MIDDLE} ${-origin} ${WIDTH} ${height}">${inside}</svg>`;
}

function drawArea(place: MapPlace, label: string, codes: readonly string[]): string {
  const marks = codes.map((code) => glyph(code, [0, 0, 12]).replace(/x="[^"]*" y="[^"]*" /, '')).join('');
  const count = place.incidents.length > 1 ? ` <b>${place.incidents.length}</b>` : '';
  return `<span class="${styles.area}" role="img" aria-label="${escapeHtml(label)}"><span aria-hidden="true">${marks}${escapeHtml(place.name)}${count}</span></span>`;
}

/** The mark of a place, by colour and shape of its methods; `label` is its accessible name. */
export function toPlaceIcon(place: MapPlace, label: string): DivIcon {
  const codes = [
    ...new Set(place.incidents.flatMap((incident) => incident.methods.map((method) => method.code))),
  ];
  const nights = new Set(place.incidents.map((incident) => incident.night)).size;
  if (place.kind === 'area')
    return new DivIcon({ className: styles.icon, html: drawArea(place, label, codes), iconSize: [0, 0] });
  const pin = place.precision === 'site';
  return new DivIcon({
    className: styles.icon,
    html: draw(place, label, codes, nights),
    iconSize: [WIDTH, pin ? 56 : WIDTH],
    iconAnchor: [MIDDLE, pin ? 51 : MIDDLE],
  });
}
