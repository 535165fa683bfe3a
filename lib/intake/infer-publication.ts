import { addDays } from '../domain/calendar-day';
import type { Matched } from './read/list-matched';
import { matcherOf, type ToRead } from './read-text';

/** More days than this are not tried; the latest are. */
const MOST_DAYS = 8;
/** An article tells what it is about in this many characters. */
const MOST_TRIED = 10_000;
/** A report appears on the morning after the night it tells of, or the days after it. */
const LAG_DAYS = [1, 2];

/** The days after the known nights of the places that an article names. */
function listDays(places: ReadonlySet<string | null>, { known }: Pick<ToRead, 'known'>): string[] {
  const nights = known.filter(({ site }) => places.has(site)).map(({ night }) => night);
  const days = nights.flatMap((night) => LAG_DAYS.map((lag) => addDays(night, lag)));
  return [...new Set(days)].sort().slice(-MOST_DAYS);
}

const isMatched = ({ match, nights }: Matched) => match !== null && nights.length > 0;

/**
 * The day on which an article without a date must have appeared, from the known incidents it tells of: the first day
 * on which most of its nights are theirs. Null when it tells of none.
 */
export function inferPublication(article: Omit<ToRead, 'publishedOn'>): string | null {
  const matchesOn = matcherOf({ ...article, text: article.text.slice(0, MOST_TRIED) });
  const places = new Set(matchesOn(null).map(({ site }) => site));
  let best: { day: string; count: number } | null = null;
  for (const day of listDays(places, article)) {
    const count = matchesOn(day).filter(isMatched).length;
    if (count > (best?.count ?? 0)) best = { day, count };
  }
  return best?.day ?? null;
}
