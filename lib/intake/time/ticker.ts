import type { TimePhrase } from './group-atoms';
import type { NightReading } from './night-reading';
import { addDay } from './resolve-day';

/** From so many lines that open with a time on a text is one that grew line by line. */
const FEWEST_LINES = 3;
const OPENS_LINE = /(?:^|\n)[ \t*•·▪►—>#[(-]*$/;
const HALF_DAY = 720;
// Who posts in these hours tells of what is going on; by day the news is of the night before.
const FIRST_EVENING = '18:00';
const LAST_MORNING = '06:00';

/** The night that was last when a line was posted, and what it says of the line: nothing by day. */
export type Posted = { night: string; readings: NightReading[] };
type Posting = { phrase: TimePhrase; from: string };

function toPosting(folded: string, phrase: TimePhrase): Posting[] {
  const [clock, other] = phrase.atoms;
  if (clock?.kind !== 'clock' || other !== undefined) return [];
  return OPENS_LINE.test(folded.slice(Math.max(0, phrase.start - 8), phrase.start))
    ? [{ phrase, from: clock.clock.from }]
    : [];
}

const toMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * The times of posting of a live text, each with the night that a line is told of which names none itself; none by
 * day. The text may run forward or back, and over midnight. Empty where the text is not live.
 */
export function readTicker(
  folded: string,
  phrases: readonly TimePhrase[],
  publishedOn: string | null,
): Map<TimePhrase, Posted> {
  const postings = phrases.flatMap((phrase) => toPosting(folded, phrase));
  if (postings.length < FEWEST_LINES || publishedOn === null) return new Map();
  const steps = postings
    .slice(1)
    .map(({ from }, at) => toMinutes(from) - toMinutes(postings[at]?.from ?? from));
  // Over midnight the step is the short one.
  const isForward =
    steps.filter((step) => (Math.abs(step) > HALF_DAY ? step < 0 : step > 0)).length > steps.length / 2;
  let day = publishedOn;
  return new Map(
    postings.map(({ phrase, from }, at) => {
      const step = steps[at - 1] ?? 0;
      if (isForward && step < -HALF_DAY) day = addDay(day, 1);
      if (!isForward && step > HALF_DAY) day = addDay(day, -1);
      return [phrase, postedAt(phrase, from, day)];
    }),
  );
}

function postedAt({ start, end }: TimePhrase, from: string, day: string): Posted {
  const isEvening = from >= FIRST_EVENING;
  const night = isEvening ? day : addDay(day, -1);
  if (!isEvening && from >= LAST_MORNING) return { night, readings: [] };
  return {
    night,
    readings: [{ start, end, night, from: null, to: null, precision: null, basis: 'from_context' }],
  };
}
