import type { Incident } from '@/lib/domain/incident';
import type { Locale } from '@/lib/domain/locale';
import { METHOD_FILTER_CODES, methodLabel, toMethodFilters } from '@/lib/domain/method';
import { formatNight, formatNightShort, listNights, type Night } from '@/lib/domain/night';
import { toHref } from '@/lib/filters/address';
import type { Query } from '@/lib/filters/query';
import { matches } from '@/lib/filters/select';

/** One night of the strip: how many incidents it holds under all other filters, and the address of that night alone. */
export type NightBar = {
  night: Night;
  label: string;
  spoken: string;
  count: number;
  methods: { code: string; label: string }[];
  href: string;
  shown: boolean;
};

/** More nights than this, and the quiet ones between are left out. */
const UNBROKEN = 62;

/** The nights from the first attack to the last; of a long stretch, those with attacks. */
export function listShownNights(everything: readonly Incident[]): Night[] {
  const nights = [...new Set(everything.map((incident) => incident.night))].sort();
  const [first, last] = [nights.at(0), nights.at(-1)];
  if (!first || !last) return [];
  const unbroken = listNights(first, last);
  return unbroken.length > UNBROKEN ? nights : unbroken;
}

/** Whether a query lets a night through, by its own night keys alone. */
function isShown({ night: nights, from, to }: Query, night: Night): boolean {
  return (
    (nights.length === 0 || nights.includes(night)) && (from ?? night) <= night && night <= (to ?? night)
  );
}

/** The nights from the first attack to the last, one bar each. */
export function listNightBars(
  everything: readonly Incident[],
  query: Query,
  { path, locale }: { path: string; locale: Locale },
): NightBar[] {
  const others = { ...query, night: [], from: null, to: null };
  const found = everything.filter((incident) => matches(incident, others));
  return listShownNights(everything).map((night) => {
    const incidents = found.filter((incident) => incident.night === night);
    const codes = new Set(incidents.flatMap((incident) => toMethodFilters(incident.methods)));
    return {
      night,
      label: formatNightShort(night, locale),
      spoken: formatNight(night, locale),
      count: incidents.length,
      methods: METHOD_FILTER_CODES.filter((code) => codes.has(code)).map((code) => ({
        code,
        label: methodLabel(code)[locale],
      })),
      href: toHref(path, { ...others, night: [night], cursor: null }),
      shown: isShown(query, night),
    };
  });
}

/** Addresses of the strip's buttons. A step goes to the night beside the ones shown; null where there is none. */
export function listNightSteps(bars: readonly NightBar[], query: Query, path: string) {
  const limited = query.night.length > 0 || query.from !== null || query.to !== null;
  const first = bars.findIndex((bar) => bar.shown);
  const last = bars.findLastIndex((bar) => bar.shown);
  const all = { ...query, night: [], from: null, to: null, cursor: null };
  return {
    limited,
    previous: (limited ? bars[first - 1] : bars.at(-1))?.href ?? null,
    next: (limited ? bars[last + 1] : bars[0])?.href ?? null,
    all: toHref(path, all),
  };
}
