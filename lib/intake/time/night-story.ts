import { addDays } from '../../domain/calendar-day';
import { AFTER_NAME } from './after-name';
import { datesOther } from './dates-other';
import { isCountedBack, looksBack, tellsStart } from './look-back';
import type { Context } from './night-context';
import { dayOf, isDayAlone, type NightReading } from './night-reading';
import { dayOfEra } from './read-era';
import { OPENS_LINE } from './read-span';
import { resolveDay } from './resolve-day';
import type { TimeAtom } from './time-atom';
import type { TimePhrase } from './time-phrase';

// A night named more than this many units before is not what "overnight" goes on about.
const FAR = 250;
// No sentence is longer, nor any line that is read as one.
const LONGEST = 2000;
// A date that was given more than this many units before is not what "Tuesday" is counted from.
const ANCHOR_REACH = 900;
// A date so near behind "ten days ago" says the same.
const NEWS_REACH = 30;
// A date of long ago, as in the caption of an old photograph, is not what "the same night" points at.
const LONG_BEFORE_DAYS = 31;
// A text that has spoken of so long ago tells what is new in a paragraph of its own.
const LONG_AGO = 270;
// The dates of such a text are those it looks back on.
const EARLIEST_TOLD = '2025-04-01';
// Who speaks in a quotation is said within this many units before or after it, and on which day.
const SPEECH_REACH = 600;
const SENTENCE_END = /[.!?]"?\s|\n/;
const TWO_ENDS = /\n|[.!?]\s[^.!?]*[.!?]\s/;

// "A contractor is to sandblast the wall on Friday", « ils étaient partis samedi »: of what came later, or was over.
const BESIDE_STORY =
  /\b(?:(?:is|are) (?:due |expected |set |scheduled )?to|will|doi(?:t|vent)|devrai(?:t|ent)|sera|seront) [^.!?;\n]{0,80}$|\b(?:etai(?:t|ent)|had|was|were) (?:partie?s?|rentree?s?|absente?s?|gone|left|away|back) (?:on |le )?$/;
const COMES_WITHIN = 110;

type Told = Pick<Context, 'before' | 'beforeDay' | 'isDay' | 'isWhole'>;
const NOTHING: Told = { before: [], beforeDay: null, isDay: false, isWhole: false };

// "4 May – Slogans appear", « Mardi 15 avril. », "15 April: …": a date that stands over what follows.
const OPENS_SENTENCE = /[.;!?] $/;
// "Two months on, …", "acknowledged this week": back from what was long ago.
const NOW =
  /\b(?:this week|cette semaine|(?:two|three|four|five|six|deux|trois|quatre|cinq|six|\d) (?:weeks|months|semaines|mois) (?:on|later|plus tard|apres)[,.])/;
const STANDS_OVER = /^(?: ?[:—)]| - |\.(?:\s|$)| ?\n| ?$)/;

// « Rappel : dimanche, … ; lundi, …. Cette fois, vers 2h20, …»: back to what the text is about.
const THIS_TIME = /(?:^|[.:;!?»"\n] ?)(?:mais |but )?(?:cette fois|this time)(?:-ci)?,/;

const isDated = ({ atoms }: TimePhrase) =>
  atoms.some((atom) => atom.kind === 'day' && atom.parts.month !== undefined);

/** "The 11th", "from the 8th to the 9th": the number of a day, and no month. */
const isOnlyNumber = ({ atoms }: TimePhrase) =>
  atoms.some((atom) => {
    const parts = atom.kind === 'day' ? atom.parts : atom.kind === 'span' ? atom.morning : null;
    return parts?.day !== undefined && parts.month === undefined;
  });

/** What a text has spoken of so far: that which the next phrase about time is counted from. */
export class NightStory {
  private told = NOTHING;
  private end = 0;
  private head = NOTHING;
  private headEnd = 0;
  private readonly past: { at: number; told: Told }[] = [];
  /** What was told before a look back: « la veille, deux prisons avaient déjà été visées ». */
  private aside: Told | null = null;
  /** The night told last is the one on which it all began. */
  private isStart = false;
  private isHead = false;
  private lead: readonly string[] = [];
  /** An hour that opens the text is taken for one of the last night, until a night is named. */
  private isLeadGuessed = false;
  private speech: { day: string; at: number } | null = null;
  private anchor: { day: string; at: number } | null = null;
  private newsAt = Number.NEGATIVE_INFINITY;
  private era: { day: string; at: number } | null = null;
  private readonly nights = new Set<string>();

  constructor(
    private readonly folded: string,
    private readonly publishedOn: string | null,
  ) {}

  /** Where the phrase ends that named a night last; 0 before there was one. */
  get toldUntil(): number {
    return this.end;
  }

  /** What a phrase is read against; `next` is the phrase after it. */
  contextOf(phrase: TimePhrase, next?: TimePhrase): Context {
    const { folded, publishedOn, lead, end, head } = this;
    const isFar = phrase.start - end > FAR;
    const isLater = phrase.start - end > LONGEST || folded.slice(end, phrase.start).includes('\n');
    const isUnderHead = isLater && head.before.length > 0;
    return {
      publishedOn,
      ...(this.toldAt(phrase) ?? (isUnderHead ? head : this.toldBefore(phrase, isLater))),
      isHead: isUnderHead || (this.isHead && !isLater),
      isApart: !isUnderHead && (isFar || isLater),
      isFar: isFar || this.isStart,
      lead,
      toldOn: this.speechIn(phrase),
      saidOn: this.saidOf(phrase, next),
      otherDay: this.speech && phrase.start - this.speech.at < SPEECH_REACH ? this.speech.day : null,
      anchor: this.anchorOf(phrase),
      headDay: this.headDayOf(phrase),
    };
  }

  /** What a phrase goes on about: in a new paragraph neither an hour alone nor "the day before" is of a night that was only looked back on. */
  private toldBefore(phrase: TimePhrase, isLater: boolean): Told {
    const { atoms, start } = phrase;
    const isHour = atoms.every(({ kind }) => kind === 'clock' || kind === 'part');
    if (isHour && this.lead.length > 0 && THIS_TIME.test(this.folded.slice(this.end, start)))
      return { ...NOTHING, before: this.lead };
    return isLater && (isHour || isCountedBack(phrase)) && this.aside ? this.aside : this.told;
  }

  /** "Two nights after Agen": counted from what was told of that place. */
  private toldAt({ start, end, atoms }: TimePhrase): Told | null {
    if (atoms.every(({ kind }) => kind !== 'anaphor')) return null;
    const name = AFTER_NAME.exec(this.folded.slice(Math.max(start, end - 10), end + 30))?.[1];
    const from = Math.max(0, start - LONGEST);
    const at = name ? this.folded.slice(from, start).search(new RegExp(`\\b${name}\\b`)) : -1;
    if (at < 0) return null;
    const stop = this.folded.slice(from + at, start).search(/[.!?](?:\s|$)|\n/);
    const before = stop < 0 ? start : from + at + stop;
    return this.past.findLast((one) => one.at <= before)?.told ?? null;
  }

  /** The date that stands over the line of a phrase. */
  private headDayOf({ start }: TimePhrase): string | null {
    const { head, headEnd, folded } = this;
    if (head.beforeDay === null || start - headEnd > LONGEST) return null;
    return folded.slice(headEnd, start).includes('\n') ? null : head.beforeDay;
  }

  /** The full date that days without one are counted from. */
  private anchorOf(phrase: TimePhrase): string | null {
    if (this.isInEra(phrase)) return this.era?.day ?? null;
    const { anchor } = this;
    const isNear = anchor !== null && phrase.start - anchor.at < ANCHOR_REACH && !this.isBackInNews(phrase);
    return isNear || isDated(phrase) || this.publishedOn === null ? (anchor?.day ?? null) : null;
  }

  /** Whether a phrase stands in another paragraph than a date of long ago, and the text has come back to its own days. */
  private isBackInNews({ start }: TimePhrase): boolean {
    const { anchor, publishedOn, folded } = this;
    if (anchor === null || publishedOn === null) return false;
    const since = folded.slice(anchor.at, start);
    return since.includes('\n') && (addDays(anchor.day, LONG_AGO) < publishedOn || NOW.test(since));
  }

  /** Whether its sentence has put a phrase in another year or month; for a day that is no more than its number, its paragraph. */
  private isInEra(phrase: TimePhrase): boolean {
    if (this.era === null || phrase.start - this.era.at > LONGEST) return false;
    const ends = isOnlyNumber(phrase) ? /\n/ : /[.!?]\s|\n/;
    return !ends.test(this.folded.slice(this.era.at, phrase.start));
  }

  /** "Last year, on a Sunday night": of which week nobody can know. */
  isAdrift(phrase: TimePhrase): boolean {
    const isOfWeek = phrase.atoms.some(
      (atom) =>
        (atom.kind === 'day' && atom.parts.day === undefined) ||
        (atom.kind === 'span' && atom.morning.day === undefined) ||
        atom.kind === 'shift' ||
        atom.kind === 'last_night',
    );
    return isOfWeek && this.isInEra(phrase);
  }

  /** The day on which the sentence, or the one before it, says that somebody told this. */
  private speechIn({ start }: TimePhrase): string | null {
    const { speech, end } = this;
    if (!speech || speech.at < end || speech.at > start || start - speech.at > LONGEST) return null;
    return TWO_ENDS.test(this.folded.slice(speech.at, start)) ? null : speech.day;
  }

  /** The day on which its own sentence says, before it or after it, that a phrase was said. */
  private saidOf({ start, end }: TimePhrase, next: TimePhrase | undefined): string | null {
    const { speech, folded, publishedOn } = this;
    const isOne = (from: number, to: number) =>
      to - from < LONGEST && !SENTENCE_END.test(folded.slice(from, to));
    if (speech && speech.at <= start && isOne(speech.at, start)) return speech.day;
    return next?.isTold && isOne(end, next.start) ? dayIn(next, { publishedOn }) : null;
  }

  /** The day from which "yesterday" counts inside a quotation, where the text says it: told before, or right after. */
  speechAround(phrase: TimePhrase, after: TimePhrase | undefined): string | null {
    const { speech } = this;
    if (speech && phrase.start - speech.at < SPEECH_REACH) return speech.day;
    const isAfter = after?.isTold && after.start - phrase.end < SPEECH_REACH;
    if (isAfter) return dayIn(after, { publishedOn: this.publishedOn });
    const isOfNews =
      this.anchor === null ||
      this.publishedOn === null ||
      addDays(this.anchor.day, LONG_BEFORE_DAYS) > this.publishedOn;
    return isOfNews ? this.publishedOn : null;
  }

  /** Whether a night was named before. */
  knows(night: string): boolean {
    return this.nights.has(night);
  }

  /** Takes in a date, whatever it is the date of. */
  noteDate(phrase: TimePhrase) {
    const parts = phrase.atoms.flatMap((atom) =>
      atom.kind === 'day' ? [atom.parts] : atom.kind === 'span' ? [atom.morning] : [],
    );
    const dated = parts.find(({ month }) => month !== undefined);
    const anchor = this.anchorOf(phrase);
    const day = dated ? resolveDay(dated, { publishedOn: this.publishedOn, anchor }) : null;
    for (const atom of phrase.atoms) if (atom.kind === 'era') this.noteEra(atom);
    // "Ten days ago, on the night of May 30, …": the text goes on counting from its own day.
    const isOfNews = phrase.atoms.some(({ kind }) => kind === 'shift' || kind === 'last_night');
    if (isOfNews) [this.anchor, this.newsAt] = [null, phrase.end];
    else if (day && day >= EARLIEST_TOLD && phrase.start - this.newsAt > NEWS_REACH)
      this.anchor = { day, at: phrase.end };
  }

  private noteEra({ era, parts, end }: Extract<TimeAtom, { kind: 'era' }>) {
    const day = dayOfEra(parts ?? {}, this.publishedOn);
    if (day === null || day < EARLIEST_TOLD) return;
    if (era === 'year_to_the_day' || era === 'year_to_the_night') this.anchor = { day, at: end };
    else this.era = { day, at: end };
  }

  /** Takes in the day on which something was said. */
  noteSpeech(phrase: TimePhrase) {
    const day = dayIn(phrase, this.contextOf(phrase));
    if (day) this.speech = { day, at: phrase.end };
  }

  /** A new entry of a ticker: what was told of in the one before is over, and it is written on the morning after `night`. */
  begin(night: string, at: number) {
    this.told = { ...NOTHING, before: [night], beforeDay: night };
    this.end = at;
  }

  /** Takes in the nights that a phrase was read as. */
  remember(phrase: TimePhrase, found: readonly NightReading[]) {
    const recent = found.filter(({ night }) => !this.isOld(night));
    const [first] = recent;
    if (!first) return;
    const before = [...new Set(recent.map(({ night }) => night))];
    const isWhole = recent.every(({ basis }) => basis === 'both_days');
    const told = { before, beforeDay: dayOf(recent), isDay: recent.every(isDayAlone), isWhole };
    // The day of the news, on which the kitchen was working, is not what "the same night" points at.
    const isToday = first.basis === 'day_of_publication' && this.nights.size > 0;
    this.aside = looksBack(this.folded, phrase) ? (this.aside ?? this.told) : null;
    this.isStart = tellsStart(this.folded, phrase);
    // "On Tuesday night, a day after cars had burned": the text goes on about Tuesday.
    const isAside = this.told.before.length > 0 && datesOther(this.folded, phrase);
    const lead = this.folded.slice(Math.max(0, phrase.start - COMES_WITHIN), phrase.start);
    const isBeside = told.isDay && BESIDE_STORY.test(lead);
    if (!isToday && !isAside && !isBeside) this.told = told;
    this.past.push({ at: phrase.end, told });
    this.end = phrase.end;
    this.noteHead(phrase);
    const isGuess = first.basis === 'from_publication' && first.from !== null;
    if (!isDayAlone(first) && (this.lead.length === 0 || (this.isLeadGuessed && !isGuess))) {
      this.lead = before;
      this.isLeadGuessed = isGuess;
    }
    for (const night of before) this.nights.add(night);
  }

  private noteHead({ start, end }: TimePhrase) {
    const before = this.folded.slice(Math.max(0, start - 12), start);
    const standsOver = STANDS_OVER.test(this.folded.slice(end, end + 4));
    const opensLine = OPENS_LINE.test(before);
    this.isHead = standsOver && (opensLine || OPENS_SENTENCE.test(before));
    if (!this.isHead || !opensLine) return;
    this.head = this.told;
    this.headEnd = end;
  }

  private isOld(night: string): boolean {
    const { publishedOn } = this;
    return publishedOn !== null && night < EARLIEST_TOLD && addDays(night, LONG_BEFORE_DAYS) < publishedOn;
  }
}

/** The day that a phrase names as such. */
function dayIn({ atoms }: TimePhrase, calendar: Parameters<typeof resolveDay>[1]): string | null {
  for (const atom of atoms) {
    if (atom.kind === 'day') return resolveDay(atom.parts, calendar);
    if (atom.kind === 'shift') return calendar.publishedOn && addDays(calendar.publishedOn, atom.days);
  }
  return null;
}
