import type { Proposal } from './proposal';
import { readText, type TextReading, type ToRead } from './read-text';
import { addDay } from './time/resolve-day';

/** More days than this are not tried; the latest are. */
const MOST_DAYS = 8;
/** Each day is a reading of its own; an article tells what it is about in this many characters. */
const MOST_TRIED = 10_000;
/** A report appears on the morning after the night it tells of, or the days after it. */
const LAG_DAYS = [1, 2];

type Inferred = {
  day: string;
  /** The article as read on that day; null where it is longer than what is tried. */
  reading: TextReading | null;
};

/** The days after the known nights of the places that an article names. */
function listDays(places: ReadonlySet<string | null>, { known }: ToRead): string[] {
  const nights = known.filter(({ site }) => places.has(site)).map(({ night }) => night);
  const days = nights.flatMap((night) => LAG_DAYS.map((lag) => addDay(night, lag)));
  return [...new Set(days)].sort().slice(-MOST_DAYS);
}

const isMatched = ({ match, nights }: Proposal) => match !== null && nights.length > 0;

/**
 * The day on which an article without a date must have appeared, from the known incidents it tells of: the first day
 * on which most of its nights are theirs. Null when it tells of none.
 */
export function inferPublication(article: ToRead): Inferred | null {
  const isWhole = article.text.length <= MOST_TRIED;
  const tried = isWhole ? article : { ...article, text: article.text.slice(0, MOST_TRIED) };
  const undated = readText({ ...tried, publishedOn: null }).proposals;
  const places = new Set(undated.map(({ site }) => site));
  let best: (Inferred & { count: number }) | null = null;
  for (const day of listDays(places, tried)) {
    const reading = readText({ ...tried, publishedOn: day });
    const count = reading.proposals.filter(isMatched).length;
    if (count > (best?.count ?? 0)) best = { day, reading: isWhole ? reading : null, count };
  }
  return best && { day: best.day, reading: best.reading };
}
