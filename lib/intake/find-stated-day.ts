import { alternatives } from './any-of';
import { type Dated, findDate, type Line, toLines } from './dated-line';
import { findFurniture } from './find-furniture';
import { findMatches } from './find-matches';
import { foldInPlace } from './fold-in-place';
import { closesHeading, dayOfPosts, opensByline, standsBetweenBars } from './heading-day';
import { FIRST_NIGHT } from './time/first-night';
import type { DayParts } from './time/read-day';
import { resolveDay } from './time/resolve-day';

/** How much of the head and of the foot of a text is looked at for its date. */
const HEAD = 1600;
const FOOT = 900;
/** A line longer than this is prose: only its beginning can be a dateline. */
const LONGEST_LINE = 170;

const PUBLISHED =
  /\b(?:first published|published|publie(?:e)?|publication|parution|paru|mis en ligne|posted|issued|date posted|date(?= ?:)|edition d[eu]|communique(?: de presse)? d[eu]|created|diffuse|cree)\b/;
const UPDATED =
  /\b(?:mise? a jour|maj|updated?|last updated|modifie(?:e)?|modified|actualise(?:e)?|edited)\b|\bas (?:of|at)\b(?= (?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2}),? 20\d\d\)?$)/;
// "Was published on Telegram on 12 April" tells of something else.
const TOLD = /\b(?:a|ont|ete|was|were|been|had|has|have|video|message|texte|decret|rapport|report|photo) $/;
const CAPTION =
  /\b(?:photo|image|picture|legende|caption|archives?|illustration|file|getty|credit|video)\b|©|©/;
const BYLINE =
  /^(?:by|par|from|text(?:e)?|story|words|redaction|la redaction|de notre|avec|with|source|auteur|author)\b/;
const AGENCY = /\b(?:afp|reuters|ap|associated press|agence|agency|ansa|dpa|efe|belga)\b/;
// What may stand beside a date in a line that is nothing but a date.
const AROUND_DAY = alternatives`
  on
  le
  at
  a
  au
  the
  de
  of
  date
  dated
  paris
  france
  heure
  local time
  all times(?: are)?(?: in)?(?: local| french| paris)?
  time
  min(?:ute)?s?
  sec
  read(?:ing)?
  de lecture
  temps
  lecture
  updates?
  am
  pm
  gmt
  utc
  cet
  cest
  bst
  est
  edt
  h
  edition
  du
  jour
  toulon
  marseille
  lyon
  lille
  redaction
  editor
  staff
  writers?
  newsroom
`;
const BESIDE = new RegExp(String.raw`(?:\b${AROUND_DAY}\b|[\d|:.,·•()/+–—-])+`, 'g');

const OF_EVENT =
  /\b(?:nuits?|nights?|overnight|soir|evening|to|au|entre|between|from|du|since|depuis|attaques?|attacks?)\b|[:?!] *$/;

// « Publié Lyon 13 07 2025 ».
const SPACED = /\b([0-3]\d) ([01]\d) (20\d\d)\b/;

function findSpaced(folded: string, from: number): Dated | null {
  const match = SPACED.exec(folded.slice(from, from + 80));
  const [whole = '', day, month, year] = match ?? [];
  if (!match) return null;
  const start = from + match.index;
  const parts = { day: Number(day), month: Number(month) - 1, year: Number(year) };
  return { start, end: start + whole.length, parts };
}

function afterCue({ folded }: Line, cue: RegExp): Dated | null {
  const match = cue.exec(folded);
  if (!match || match.index > 70 || folded.length > LONGEST_LINE) return null;
  if (TOLD.test(folded.slice(Math.max(0, match.index - 9), match.index))) return null;
  const from = match.index + match[0].length;
  return findDate(folded, from, from + 80) ?? findSpaced(folded, from);
}

// "PARIS, April 15 (Agency) –", « Toulon, le 16 avril 2025 – », « 15 avril 2025 (Agence) – ».
const PLACE = /^(?:\p{Lu}[\p{L}’'.-]*[ ,/-]{0,2}){1,6}(?:\([^()]{2,24}\))?[ ,.:–—-]{0,4}\(?(?:le |on )?$/u;
const DASH = /^[,.]?\)?(?: \d{1,2}[h:.]\d{0,2})?(?: ?\([^()]{2,30}\))?[.,:]? ?(?:[-–—|]|\/)/;

function inDateline({ text, folded }: Line): Dated | null {
  const date = findDate(folded, 0, 60);
  if (!date) return null;
  const before = text.slice(0, date.start);
  const after = folded.slice(date.end, date.end + 46);
  const hasPlace = before !== '' && PLACE.test(before);
  const isAgency = AGENCY.test(folded.slice(0, date.end + 40));
  if (before === '' && !isAgency && (date.parts.year === undefined || !/^ ?\(/.test(after))) return null;
  if (before !== '' && !hasPlace) return null;
  const isSentence = hasPlace && date.parts.year !== undefined && /^\. /.test(after);
  const isLine =
    hasPlace && date.parts.year !== undefined && /,/.test(before) && folded.slice(date.end).trim() === '';
  return isSentence || isLine || DASH.test(after) ? date : null;
}

const inShortLine = (line: Line): Dated | null =>
  closesHeading(line) ?? opensByline(line) ?? standsBetweenBars(line) ?? inBareLine(line);

/** A byline with its date, or a line that is nothing but a date, with the time it takes to read. */
function inBareLine({ folded }: Line): Dated | null {
  if (folded.length > 120) return null;
  const date = findDate(folded, 0, folded.length);
  if (!date) return null;
  const rest = `${folded.slice(0, date.start)} ${folded.slice(date.end)}`;
  if (OF_EVENT.test(rest)) return null;
  if (BYLINE.test(folded) || AGENCY.test(folded) || isStamp(folded, date)) return date;
  return rest.replaceAll(BESIDE, ' ').trim().split(/\s+/).join(' ').length <= 12 ? date : null;
}

// "Monday June 9 2025, 6.15am, The Chronicle": a full date with its hour opens the line, which is no sentence.
const HOUR = /^,? ?(?:at |a )?\d{1,2}[:.h]\d\d(?:am|pm| [ap]m)?\b(?! ?:)[^:]{0,40}$/;
const isStamp = (folded: string, { start, end, parts }: Dated) =>
  parts.year !== undefined && start < 12 && HOUR.test(folded.slice(end)) && !/[.!?]$/.test(folded);

// "13 April 2026. A year ago today …": a date before the first sentence.
const BEFORE_TEXT = /^(?:,? (?:a |at )?\d{1,2} ?[h:.]\d\d)?(?:\.| ?:| [-–—]|—) (?:\p{L}|\d)/u;

const SENTENCE_DATE = /^\w[\w ]{8,30}(?:, \d{1,2} ?[h:.]\d\d)?\. /;
// « Le 28 avril 2025 - Quinze jours après … », "June 24, 2025 – A man …", at the top of a text.
const DASHED_DATE = /^\w[\w ,]{8,34} [-–—] /;
const TOP = 3;

/** A full date that opens a line, before its text. */
function opensText({ folded }: Line): Dated | null {
  const date = findDate(folded, 0, 24);
  if (!date || date.parts.year === undefined || !/^\W*(?:le |on )?$/.test(folded.slice(0, date.start)))
    return null;
  return BEFORE_TEXT.test(folded.slice(date.end, date.end + 16)) ? date : null;
}

type Found = { rank: number; parts: DayParts };

function* findAll(lines: readonly Line[], isFoot: boolean): Generator<Found> {
  // Several lines that open with their dates are what the text tells, in order.
  const isChronology = lines.filter(opensText).length > 1;
  const posted = dayOfPosts(lines);
  if (posted) yield { rank: 2, parts: posted };
  for (const [at, line] of lines.entries()) {
    const opensTop = at < TOP && DASHED_DATE.test(line.folded);
    const opening = opensText(line);
    if (opening && isChronology) continue;
    if (CAPTION.test(line.folded.slice(0, LONGEST_LINE)) && !PUBLISHED.test(line.folded)) continue;
    const published = afterCue(line, PUBLISHED);
    if (published) yield { rank: 0, parts: published.parts };
    const dateline = isFoot ? null : inDateline(line);
    if (dateline) yield { rank: 1, parts: dateline.parts };
    const updated = afterCue(line, UPDATED);
    if (updated) yield { rank: 3, parts: updated.parts };
    const short = published || updated ? null : inShortLine(line);
    if (short) yield { rank: isFoot ? 4 : 2, parts: short.parts };
    else if (opening && !isFoot && !dateline && (opensTop || SENTENCE_DATE.test(line.folded)))
      yield { rank: 2, parts: opening.parts };
  }
}

// "With an eye on the 2027 election", « d'ici 2028 »: a year to come is no year of the news.
const YEARS =
  /(?<!\b(?:by|until|before|for|towards?|d'ici(?: a)?|avant|jusqu'en|horizon|pour|des|a partir de|elections? (?:in|of|de)|presidentielles? (?:in|of|de)) (?:the (?:end of )?|la fin |fin )?)\b20[2-4]\d\b(?! (?:presidential|general|elections?|race|vote|campaign|olympics|world cup|budget))/g;

/** Days that a date without its year can be: of the years that the text names, the latest first. */
function fillYear({ day, month }: DayParts, folded: string): string | null {
  const years = [...new Set(findMatches(folded, YEARS).map(([year]) => Number(year)))]
    .filter((year) => year >= 2025)
    .sort((one, other) => other - one);
  for (const year of years) {
    const found = resolveDay({ day, month, year }, { publishedOn: null });
    if (found) return found;
  }
  return null;
}

/** A text without the dates of other articles. */
function withoutFurniture(text: string): string {
  const furniture = findFurniture(text);
  return furniture.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** Where the head ends: with a line, since half a date is another date. */
function endOfHead(text: string): number {
  const end = text.indexOf('\n', HEAD);
  return Math.min(end < 0 ? text.length : end, HEAD + LONGEST_LINE);
}

/** Where the foot begins: with a line, behind the head. */
function startOfFoot(text: string, head: number): number {
  const from = text.length - FOOT;
  if (from <= head) return head;
  const start = text.indexOf('\n', from);
  return start < 0 ? text.length : start;
}

/**
 * The day of publication that a text states: what "published" is said of, a dateline, a byline or a line that is
 * nothing but a date, an update, in this order. A date without its year takes one that the text names. Null when none.
 */
export function findStatedDay(text: string): string | null {
  const end = endOfHead(text);
  const head = toLines(withoutFurniture(text.slice(0, end)));
  const foot = toLines(text.slice(startOfFoot(text, end)));
  const found = [...findAll(head.slice(0, 20), false), ...findAll(foot, true)];
  const ranked = found.sort((one, other) => one.rank - other.rank);
  const isHeading = ranked.filter(({ rank, parts }) => rank === 2 && parts.year === undefined).length > 1;
  for (const { rank, parts } of ranked) {
    if (parts.year === undefined && rank === 2 && isHeading) continue;
    const day =
      parts.year === undefined
        ? fillYear(parts, foldInPlace(text.slice(0, 20_000)))
        : resolveDay(parts, { publishedOn: null });
    if (day) return day;
  }
  return null;
}

/** Whether what stands at an offset of a line says when the text was published or updated, and so dates nothing it tells. */
export function statesPublication(
  line: string,
  { at, publishedOn }: { at: number; publishedOn: string | null },
): boolean {
  const one: Line = { text: line, folded: foldInPlace(line) };
  if (afterCue(one, PUBLISHED) || afterCue(one, UPDATED)) return true;
  const isToday = ({ parts }: Dated) =>
    publishedOn !== null && resolveDay(parts, { publishedOn }) === publishedOn;
  const dateline = inDateline(one) ?? opensText(one);
  // ", 8.30am" behind it is its hour; what a dash parts from it is told.
  if (dateline && at < dateline.end + 3) return isToday(dateline);
  const short = inShortLine(one);
  return short !== null && isToday(short);
}

/** Whether a line is nothing but the day of a text, with its place or its author. */
export function isDateLine(line: Line): boolean {
  if (inBareLine(line)) return true;
  const dateline = inDateline(line);
  return dateline !== null && line.folded.slice(dateline.end).trim() === '';
}

/**
 * The day that a dateline or byline without any year means at the earliest: no attack of the series was reported before
 * it began.
 */
export function inferStatedDay(text: string): string | null {
  const [first] = [...findAll(toLines(text.slice(0, endOfHead(text))).slice(0, 20), false)].sort(
    (one, other) => one.rank - other.rank,
  );
  if (!first || first.parts.year !== undefined) return null;
  const year = Number(FIRST_NIGHT.slice(0, 4));
  const days = [year, year + 1].flatMap(
    (one) => resolveDay({ ...first.parts, year: one }, { publishedOn: null }) ?? [],
  );
  return days.find((day) => day >= FIRST_NIGHT) ?? null;
}

const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.{0,12}?(?:Z|[+-]\d{2}:?\d{2})$/;

/** The day in Paris of a date or date-time as a page's head writes it; null when it is neither. */
export function toDay(published: string | null): string | null {
  const text = published?.trim() ?? '';
  const instant = INSTANT.test(text) ? new Date(text) : null;
  if (instant && !Number.isNaN(instant.getTime())) return PARIS.format(instant);
  const day = findDate(foldInPlace(text.slice(0, 60)), 0, 60);
  return day?.parts.year === undefined ? null : resolveDay(day.parts, { publishedOn: null });
}
