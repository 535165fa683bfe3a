import type { KnownIncident } from './proposal';
import { readText, type ToRead } from './read-text';
import { addDay } from './time/resolve-day';

/** More days than this are not tried; the latest are. */
const MOST_DAYS = 8;
/** Each day is a reading of its own; an article tells what it is about in this many characters. */
const MOST_TRIED = 10_000;
/** A report appears on the morning after the night it tells of, or the days after it. */
const LAG_DAYS = [1, 2];

function listDays(reading: ToRead): string[] {
  const places = readText({ ...reading, publishedOn: null }).proposals;
  const sites = new Set(
    places
      .flatMap(({ site, candidates, match }) => [site, ...candidates, match])
      .filter((one) => typeof one === 'string'),
  );
  const nights = reading.known
    .filter((incident: KnownIncident) => sites.has(incident.site))
    .map(({ night }) => night);
  const days = nights.flatMap((night) => LAG_DAYS.map((lag) => addDay(night, lag)));
  return [...new Set(days)].sort().slice(-MOST_DAYS);
}

/**
 * The day on which an article without a date must have appeared, from the known incidents it tells of: the first day
 * on which most of its nights are theirs. Null when it tells of none.
 */
export function inferPublication(article: ToRead): string | null {
  const reading = { ...article, text: article.text.slice(0, MOST_TRIED) };
  let best: { day: string; count: number } | null = null;
  for (const day of listDays(reading)) {
    const { proposals } = readText({ ...reading, publishedOn: day });
    const count = proposals.filter(({ match, nights }) => match !== null && nights.length > 0).length;
    if (count > (best?.count ?? 0)) best = { day, count };
  }
  return best?.day ?? null;
}
