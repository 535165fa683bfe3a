import { addDays } from '../../domain/calendar-day';
import { isDayAlone, type NightReading } from './night-reading';
import type { Clock } from './read-clock';
import { resolvePhrase } from './resolve-phrase';
import type { TimePhrase } from './time-phrase';

/** From so many lines that open with a time on a text is one that grew line by line, or a chronology. */
const FEWEST_LINES = 3;
const OPENS_LINE = /(?:^|\n)[ \t*•·▪►—>#[(-]*$/;
const HALF_DAY = 720;
// Who posts in these hours tells of what is going on; by day the news is of the night before.
const FIRST_EVENING = '18:00';
const LAST_MORNING = '06:00';
/** A heading is no longer than this, in units. */
const LONGEST_HEADING = 90;

/** The night that was last when a line was posted, and what it says of the line: nothing by day. */
export type Posted = { night: string; readings: NightReading[] };
type Posting = { phrase: TimePhrase; clock: Clock };
/** What stands over lines that open with times: a night, or the day they are counted from. */
type Heading = { at: number; night: string | null; day: string };

/** Each line begins with the figures of its time; "At 8pm a car …" is prose. */
function toPosting(folded: string, phrase: TimePhrase): Posting[] {
  const [clock, other] = phrase.atoms;
  if (clock?.kind !== 'clock' || other !== undefined) return [];
  const isOpening =
    OPENS_LINE.test(folded.slice(Math.max(0, phrase.start - 8), phrase.start)) &&
    /^\d/.test(folded.slice(phrase.start, phrase.start + 1));
  return isOpening ? [{ phrase, clock: clock.clock }] : [];
}

const NOTHING_TOLD = {
  before: [],
  beforeDay: null,
  isDay: false,
  isWhole: false,
  isHead: false,
  lead: [],
  toldOn: null,
  saidOn: null,
  otherDay: null,
  isApart: true,
  isFar: true,
};

/** "Sunday into Monday", « Lundi 14 avril », "First night (13-14 April)" on a line of its own. */
function toHeading(folded: string, phrase: TimePhrase, publishedOn: string): Heading[] {
  const { start, end, atoms } = phrase;
  const isDay = atoms.some(({ kind }) => kind === 'day' || kind === 'span');
  // A date with its hour is that of a publication.
  if (!isDay || phrase.isTold || phrase.isPassing || atoms.some(({ kind }) => kind === 'clock')) return [];
  const from = folded.lastIndexOf('\n', start - 1) + 1;
  const line = folded.slice(from, from + LONGEST_HEADING + 1).split('\n', 1)[0] ?? '';
  if (line.length > LONGEST_HEADING || end > from + line.length || /[.!?] \S|[.!?;,]$/.test(line)) return [];
  const [first, second] = resolvePhrase(phrase, { ...NOTHING_TOLD, publishedOn });
  if (!first) return [];
  if (!isDayAlone(first)) return second ? [] : [{ at: start, night: first.night, day: first.night }];
  const day =
    first.basis === 'day_of_publication'
      ? publishedOn
      : [first, second]
          .map((one) => one?.night ?? '')
          .sort()
          .at(-1);
  return day ? [{ at: start, night: null, day }] : [];
}

const toMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * The times of posting of a live text, each with the night that a line is told of which names none itself; none by
 * day. The text may run forward or back, and over midnight, and under headings that name days. Under one that names a
 * night each time is of that night. Empty where the text is not live.
 */
export function readTicker(
  folded: string,
  phrases: readonly TimePhrase[],
  publishedOn: string | null,
): Map<TimePhrase, Posted> {
  const postings = phrases.flatMap((phrase) => toPosting(folded, phrase));
  if (postings.length < FEWEST_LINES || publishedOn === null) return new Map();
  const headings = phrases.flatMap((phrase) => toHeading(folded, phrase, publishedOn));
  const groups = groupUnder(postings, headings);
  const isForward = runsForward(groups);
  return new Map(groups.flatMap(({ heading, list }) => readGroup({ heading, list, isForward, publishedOn })));
}

type Group = { heading: Heading | null; list: Posting[] };

function groupUnder(postings: readonly Posting[], headings: readonly Heading[]): Group[] {
  const groups: Group[] = [];
  for (const posting of postings) {
    const heading = headings.findLast(({ at }) => at < posting.phrase.start) ?? null;
    const last = groups.at(-1);
    if (last && last.heading === heading) last.list.push(posting);
    else groups.push({ heading, list: [posting] });
  }
  return groups;
}

const stepsOf = (list: readonly Posting[]) =>
  list.slice(1).map(({ clock }, at) => toMinutes(clock.from) - toMinutes(list[at]?.clock.from ?? clock.from));

/** How many more steps go forward than back; over midnight the step is the short one. */
const countSteps = ({ list }: Group) =>
  stepsOf(list).reduce((sum, step) => sum + ((Math.abs(step) > HALF_DAY ? step < 0 : step > 0) ? 1 : -1), 0);

/** The order of the days tells, where headings name several; else that of the hours. */
function runsForward(groups: readonly Group[]): boolean {
  const days = groups.flatMap(({ heading }) => heading?.day ?? []);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return first === last ? groups.reduce((sum, group) => sum + countSteps(group), 0) > 0 : first < last;
}

function readGroup({
  heading,
  list,
  isForward,
  publishedOn,
}: Group & { isForward: boolean; publishedOn: string }): [TimePhrase, Posted][] {
  const { night } = heading ?? {};
  if (night) return list.map((posting) => [posting.phrase, { night, readings: [toReading(posting, night)] }]);
  const steps = stepsOf(list);
  // What runs through a night into the day was published on that day; a live text is of the day that it began on.
  const isPast = isForward && (list.at(-1)?.clock.from ?? '') >= LAST_MORNING;
  const midnights = isPast ? steps.filter((step) => step < -HALF_DAY).length : 0;
  let day = heading?.day ?? addDays(publishedOn, -midnights);
  return list.map((posting, at) => {
    const step = steps[at - 1] ?? 0;
    if (isForward && step < -HALF_DAY) day = addDays(day, 1);
    if (!isForward && step > HALF_DAY) day = addDays(day, -1);
    return [posting.phrase, postedAt(posting, day)];
  });
}

const toReading = ({ phrase: { start, end }, clock }: Posting, night: string): NightReading => ({
  start,
  end,
  night,
  from: clock.from,
  to: clock.to,
  precision: clock.precision,
  basis: 'from_context',
});

function postedAt(posting: Posting, day: string): Posted {
  const { from } = posting.clock;
  const isEvening = from >= FIRST_EVENING;
  const night = isEvening ? day : addDays(day, -1);
  if (!isEvening && from >= LAST_MORNING) return { night, readings: [] };
  return { night, readings: [{ ...toReading(posting, night), from: null, to: null, precision: null }] };
}
