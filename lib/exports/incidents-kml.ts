import type { IncidentItem } from './incident-item';
import { element } from './xml';

/**
 * Incidents as KML 2.2, for Earth viewers: a placemark each, [lon,lat] in WGS 84, none where there is no point.
 * `name` says what was asked for.
 */
export function toKml(items: readonly IncidentItem[], name: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    element('name', name),
    ...items.map(toPlacemark),
    '</Document></kml>',
    '',
  ].join('\n');
}

function toPlacemark(item: IncidentItem): string {
  const { slug, site, night, methods, grade, openConflicts, summary, startsAt, url } = item;
  const data = {
    slug,
    night,
    methods: methods.join('|') || 'unspecified',
    grade,
    openConflicts: openConflicts.join('|'),
    geoPrecision: site.geoPrecision,
    url,
  };
  const extended = Object.entries(data).map(
    ([key, value]) => `<Data name="${key}">${element('value', value)}</Data>`,
  );
  const point =
    site.lat === null || site.lon === null
      ? ''
      : `<Point>${element('coordinates', `${site.lon},${site.lat}`)}</Point>`;
  // KML sorts and animates by this; a night alone is its evening.
  const when = `<TimeStamp>${element('when', startsAt ?? night)}</TimeStamp>`;
  return `<Placemark id="${slug}">${element('name', `${site.name}, ${night}`)}${element('description', summary.en)}${when}<ExtendedData>${extended.join('')}</ExtendedData>${point}</Placemark>`;
}
