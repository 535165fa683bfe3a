import { addDays } from '../../domain/calendar-day';
import { anyOf } from '../any-of';
import { SERIES_BEGAN } from '../time/bounds';
import { HAD_ALREADY } from '../time/look-back';
import { isDayAlone, type NightReading } from '../time/night-reading';
import { withoutTime } from './carry-nights';
import { isVague } from './mark';
import type { Sheet, SheetSentence } from './sheet';
import { CHARGED } from './words/justice';
import { isQuiet, ORIGIN } from './words/story';

const SERIES =
  /\b(?:attacks?|assaults?|incidents?|wave|series|string|prisons|jails|facilities|arson|attaques?|vague|serie|actions|etablissements|faits|incendies)\b/;

// Of more than one: "cars and a building were targeted".
const MANY = /\b(?:were|have been|ont ete|etaient)\b/;

// "Opened fire on a prison and torched cars at two others".
const OTHERS =
  /\b(?:at|on|in|outside|a|au|contre|devant) (?:(?:two|three|four|several|deux|trois|quatre|d') ?)?(?:others|autres)\b/;

// "All of this took place between 1 and 4 am on Tuesday".
const SUMMARY =
  /\b(?:all (?:of )?(?:this|these|three|four)|(?:it|this|that) all (?:happened|took place|occurred)|tout (?:cela )?(?:s'est|a eu lieu)|everything|tous ces|toutes ces|l'ensemble des|ces faits|these (?:events|attacks|incidents)|(?:les )?faits (?:se sont|ont))\b/;

type Rule = {
  upTo: number;
  isOf: (sentence: SheetSentence) => boolean;
  isFit: (reading: NightReading, sentence: SheetSentence) => boolean;
};

/** Whether a night is said, and not only a day that it touches. */
export const isSure = (reading: NightReading) => !isDayAlone(reading);
/** "Overnight" names its night, whatever day the sentence before named. */
const isOvernight = ({ start, end }: NightReading, sentence: SheetSentence) =>
  sentence.folded.slice(start - sentence.start, end - sentence.start) === 'overnight';
/** What the article says of itself first: of the attacks as a whole, of any attack, of a summary, of a day. */
const FRAMES: readonly Rule[] = [
  {
    upTo: 10,
    isOf: ({ folded, acts }) =>
      SERIES.test(folded) ||
      (MANY.test(folded) && acts.some(({ kind }) => kind === 'attack')) ||
      (OTHERS.test(folded) && acts.some((act) => !isVague(act))),
    isFit: (reading, sentence) =>
      isSure(reading) &&
      (reading.basis !== 'from_context' || isOvernight(reading, sentence)) &&
      reading.from === null,
  },
  { upTo: Number.POSITIVE_INFINITY, isOf: ({ folded }) => SUMMARY.test(folded), isFit: isSure },
];
const ANY_EARLY: Rule = {
  upTo: 12,
  isOf: () => true,
  isFit: (reading) => isSure(reading) && reading.basis !== 'from_context',
};
// Attacks of several days: the night of one is not that of another.
const SPREAD = anyOf`
  (?:since|depuis) (?:[a-z]+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d|april|(?:the )?\d)
  ${SERIES_BEGAN}
  this week
  cette semaine
  in recent days
  ces derniers jours
  latest
  derniere?s? en date
  (?:second|third|fourth|fifth|deuxieme|troisieme|quatrieme|cinquieme|\d(?:e|nd|rd|th)) (?:consecutive |straight )?(?:night|nuit|day|jour)
  (?:two|three|four|five|deux|trois|quatre|cinq|several|plusieurs) (?:consecutive |straight |last |past |dernieres )?(?:nights|nuits|days|jours)
`;
// "Some fifteen acts between April 13 and 21": two numbers that follow each other are one night.
const OF_DAYS =
  /\b(?:(?:between|from) (?:(?:april|may) )?(\d{1,2})(?: april| may)? (?:and|to) (?:(?:april|may) )?(\d{1,2})|(?:entre le|du) (\d{1,2})(?: avril| mai)? (?:et le|au) (\d{1,2}))\b/;
function isSpread({ folded }: SheetSentence): boolean {
  const [, ...days] = OF_DAYS.exec(folded) ?? [];
  const [first = 0, last = 0] = days.filter(Boolean).map(Number);
  return SPREAD.test(folded) || last - first > 1;
}

const DAY_FRAME: Rule = { upTo: 6, isOf: ({ folded }) => SERIES.test(folded), isFit: isDayAlone };

/** « La nuit de dimanche avait déjà vu … » is no night of what else is told. */
const isAside = ({ folded }: SheetSentence) => HAD_ALREADY.test(folded);

function findBy(sentences: readonly SheetSentence[], { upTo, isOf, isFit }: Rule): NightReading[] {
  const sentence = sentences
    .slice(0, upTo)
    .find(
      (one) =>
        one.nights.some((reading) => isFit(reading, one)) && isOf(one) && isTelling(one) && !isAside(one),
    );
  const first = sentence?.nights.find((reading) => isFit(reading, sentence));
  if (sentence && first && isOfSome(sentence, first)) return [];
  return sentence && first ? sentence.nights.filter(({ start }) => start === first.start) : [];
}

// « Une succession d'attaques, dont deux dans la nuit de lundi à mardi »: some of them alone.
const OF_SOME =
  /\b(?:dont|including|among them) (?:une|deux|trois|quatre|cinq|plusieurs|certaines|one|two|three|four|five|several|some) (?:[a-z]+ ){0,3}$/;
const isOfSome = ({ folded, start }: SheetSentence, reading: NightReading) =>
  OF_SOME.test(folded.slice(0, reading.start - start));

/** Whether a sentence can say when something was done: "last night was calm" says when nothing was. */
const isTelling = (sentence: SheetSentence) =>
  sentence.excluded === null &&
  !ORIGIN.test(sentence.folded) &&
  !(sentence.acts.every(isVague) && (isQuiet(sentence) || CHARGED.test(sentence.folded)));

const distinct = (readings: readonly NightReading[]) => new Set(readings.map(({ night }) => night));

/** Every night that is said for certain of something told in the article. */
export const listSure = ({ sentences }: Sheet): NightReading[] =>
  sentences.flatMap((sentence) => {
    const nights = sentence.nights.filter((one) => isSure(one) && !isOfSome(sentence, one));
    return nights.length > 0 && isTelling(sentence) ? nights : [];
  });

/** The night of a sentence about the attacks as a whole. */
export const findOfAll = ({ sentences }: Sheet): NightReading[] =>
  FRAMES.reduce<NightReading[]>((found, rule) => (found.length > 0 ? found : findBy(sentences, rule)), []);

// "Prisons came under attack in the space of one night".
const ONE_NIGHT =
  /\b(?:in (?:the space of )?(?:one|a single)|over a single|en (?:l'espace d')?une (?:seule )?|l'espace d'une (?:seule )?)(?: ?)(?:night|nuit)\b/;

/** The last night before the news, where its beginning says that it was all done in one and the text names that one. */
function findOneNight({ sentences, publishedOn }: Sheet, sure: readonly NightReading[]): NightReading[] {
  const isOne = sentences
    .slice(0, ONE_UP_TO)
    .some(({ folded }) => SERIES.test(folded) && ONE_NIGHT.test(folded));
  const night = publishedOn && addDays(publishedOn, -1);
  return isOne ? sure.filter((one) => one.night === night).slice(0, 1) : [];
}
const ONE_UP_TO = 10;

/** The night that an article speaks of as a whole: that of a sentence about the attacks early in the text, or the only one it names. */
export function findFrame(sheet: Sheet): NightReading[] {
  const sure = listSure(sheet);
  const all = findOfAll(sheet);
  const early = all.length > 0 ? all : findOneNight(sheet, sure);
  const isOne = !sheet.sentences.slice(0, 12).some(isSpread);
  // "Struck twice, on the nights of 16 and 20 April": of that place.
  const found = isOne ? findBy(sheet.sentences, ANY_EARLY) : [];
  const first = found.every(({ basis }) => basis === 'evening') && found.length > 1 ? [] : found;
  const main = listSure({ ...sheet, sentences: sheet.sentences.filter((one) => !isAside(one)) });
  const only = isOne && distinct(sure).size === 1 ? main.slice(0, 1) : [];
  const day = () => narrowDay(findBy(sheet.sentences, DAY_FRAME), sure);
  const frame = [early, first, only, isOne ? day() : []].find((one) => one.length > 0) ?? [];
  return frame.map(withoutTime);
}

/** Of the two nights that touch a day, the one that the article names elsewhere. */
export function narrowDay(readings: NightReading[], sure: readonly NightReading[]): NightReading[] {
  return readings.every(isDayAlone) ? narrowTo(readings, sure) : readings;
}

/** Of the two nights that "midnight on Tuesday" can be of, the one that the article is about. */
export function narrowMidnight(readings: NightReading[], frame: readonly NightReading[]): NightReading[] {
  return readings.every(({ basis }) => basis === 'either_night') ? narrowTo(readings, frame) : readings;
}

function narrowTo(readings: NightReading[], known: readonly NightReading[]): NightReading[] {
  if (distinct(readings).size < 2) return readings;
  const named = readings.filter(({ night }) => known.some((one) => one.night === night));
  return distinct(named).size === 1 ? named : readings;
}
