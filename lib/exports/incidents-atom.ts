import type { Incident } from '../domain/incident';
import { incidentTitle } from '../domain/incident-title';
import type { Locale } from '../domain/locale';
import { methodLabel } from '../domain/method';
import { formatNight } from '../domain/night';
import { element } from './xml';

type Feed = {
  incidents: readonly Incident[];
  locale: Locale;
  /** What was asked for, as a sentence. */
  title: string;
  /** Public address of the site, and of this feed. */
  base: string;
  self: string;
};

/** Before anything was published a feed still needs a date; this is the first night's. */
const NOTHING_YET = '2025-04-13T00:00:00.000Z';

/** Incidents as an Atom feed (RFC 4287). Ids never change; an entry is new again when its record has changed. */
export function toAtom({ incidents, locale, title, base, self }: Feed): string {
  const updated =
    incidents
      .map((incident) => incident.updatedAt)
      .sort()
      .at(-1) ?? NOTHING_YET;
  const link = (rel: string, href: string, type: string) => element('link', '', { rel, href, type });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('title', `Mirador: ${title}`),
    element('id', self),
    element('updated', updated),
    `<author>${element('name', 'Mirador')}</author>`,
    link('self', self, 'application/atom+xml'),
    link('alternate', `${base}/${locale}/incidents`, 'text/html'),
    ...incidents.map((incident) => toEntry(incident, { locale, base })),
    '</feed>',
    '',
  ].join('\n');
}

function toEntry(incident: Incident, { locale, base }: Pick<Feed, 'locale' | 'base'>): string {
  const { slug, night, methods, updatedAt, summary } = incident;
  const url = `${base}/${locale}/incidents/${slug}`;
  const parts = [
    element('id', `${base}/en/incidents/${slug}`),
    element('title', `${incidentTitle(incident, locale)}, ${formatNight(night, locale)}`),
    element('updated', updatedAt),
    element('link', '', { rel: 'alternate', href: url, type: 'text/html' }),
    ...methods.map((method) => element('category', '', { term: method, label: methodLabel(method)[locale] })),
    element('summary', summary[locale]),
  ];
  return `<entry>${parts.join('')}</entry>`;
}
