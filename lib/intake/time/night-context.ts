import type { NightReading } from './night-reading';
import type { Calendar } from './resolve-day';

/** What phrases are read against: the day of publication. */
export type NightContext = { publishedOn: string | null };
/** What the text has spoken of before a phrase. */
export type Context = Calendar & {
  /** The nights of the phrase before, the likelier first, and the day it named: that of the evening or the morning. */
  before: readonly string[];
  beforeDay: string | null;
  /** Whether that phrase named a day and no more; whether it stands as a heading over this one: "4 May – …". */
  isDay: boolean;
  /** Whether that phrase named a night by both its days: "the night of Monday to Tuesday". */
  isWhole: boolean;
  isHead: boolean;
  /** The night that the text as a whole goes on about: the first one that was said for certain. */
  lead: readonly string[];
  /** The day on which what the sentence tells was said: "the prosecutor said on Wednesday that the previous night …". */
  toldOn: string | null;
  /** The same, where the sentence itself says it of a night without its day: "AFP wrote on Tuesday that overnight …". */
  saidOn: string | null;
  /** The day that something else was last said of: "they were arrested on Thursday; the night before, …". */
  otherDay: string | null;
  /** Whether the phrase before stands in another paragraph, or far away in this one. */
  isApart: boolean;
  isFar: boolean;
};

export type Named = Pick<NightReading, 'night' | 'basis'>;
