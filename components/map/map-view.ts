import type { Locale } from '@/lib/domain/locale';
import type messages from '@/lib/i18n/messages/en/map.json';

/** A method as the map draws it: its code chooses colour and shape, its label is read aloud. */
export type MethodMark = { code: string; label: string };

/** One incident as the map and the list show it: every string is ready for the reader's language. */
export type MapIncident = {
  slug: string;
  href: string;
  place: string;
  headline: string;
  night: string;
  nightLabel: string;
  methods: MethodMark[];
  grade: string;
};

/** A site with a published point. `commune` means that the point stands for the whole commune. */
export type MapSite = {
  slug: string;
  name: string;
  lat: number;
  lon: number;
  precision: 'site' | 'commune';
  incidents: string[];
};

/** A département that stands for sites without a point. It holds a code and never a coordinate. */
export type MapArea = { departmentCode: string; name: string; incidents: string[] };

export type MapText = (typeof messages)['stage'];

/** Everything the map draws. */
export type MapView = {
  locale: Locale;
  incidents: MapIncident[];
  sites: MapSite[];
  areas: MapArea[];
  /** The area that the query keeps to: west, south, east, north. */
  area: readonly [number, number, number, number] | null;
  text: MapText;
};
