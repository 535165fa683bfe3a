import { formatTime } from '@/lib/domain/format-time';
import type { Incident } from '@/lib/domain/incident';
import type { Locale } from '@/lib/domain/locale';
import { nightInterval } from '@/lib/domain/night';

/** Where in its night an incident stands, as parts of the night from 0 (noon) to 1 (noon); null without an hour. */
export function toSpan({ night, startsAt, endsAt }: Incident): { from: number; to: number } | null {
  if (startsAt === null) return null;
  const { start, end } = nightInterval(night);
  const part = (iso: string) => (Date.parse(iso) - start.getTime()) / (end.getTime() - start.getTime());
  return { from: part(startsAt), to: part(endsAt ?? startsAt) };
}

/** The hour in words, or null when only the night is known. */
export function timeInWords({ startsAt, endsAt, timePrecision }: Incident, locale: Locale): string | null {
  if (startsAt === null || timePrecision === 'night') return null;
  return formatTime({ from: startsAt, to: endsAt ?? startsAt, precision: timePrecision }, locale);
}
