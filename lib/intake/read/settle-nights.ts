import { anyOf } from '../any-of';
import { SERIES_BEGAN } from '../time/bounds';
import { FIRST_NIGHT } from '../time/first-night';
import { HAD_ALREADY } from '../time/look-back';
import { isDayAlone, type NightReading } from '../time/night-reading';
import { addDay } from '../time/resolve-day';
import type { Bin } from './bin';
import { isElsewhen as isOfOtherTime, withoutTime } from './carry-nights';
import { isNoName } from './find-unlisted';
import { isVague } from './mark';
import { isOld, listNew, NEWS_DAYS } from './old-news';
import type { Sheet, SheetSentence } from './sheet';
import { AREA_WAS, isQuiet } from './words/story';

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
  isFit: (reading: NightReading) => boolean;
};

const isSure = (reading: NightReading) => !isDayAlone(reading);
/** What the article says of itself first: of the attacks as a whole, of any attack, of a summary, of a day. */
const FRAMES: readonly Rule[] = [
  {
    upTo: 10,
    isOf: ({ folded, acts }) =>
      SERIES.test(folded) ||
      (MANY.test(folded) && acts.some(({ kind }) => kind === 'attack')) ||
      (OTHERS.test(folded) && acts.some((act) => !isVague(act))),
    isFit: (reading) => isSure(reading) && reading.basis !== 'from_context' && reading.from === null,
  },
  { upTo: Number.POSITIVE_INFINITY, isOf: ({ folded }) => SUMMARY.test(folded), isFit: isSure },
];
const ANY_EARLY: Rule = {
  upTo: 8,
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
const DAY_FRAME: Rule = { upTo: 6, isOf: ({ folded }) => SERIES.test(folded), isFit: isDayAlone };

/** « La nuit de dimanche avait déjà vu … » is no night of what else is told. */
const isAside = ({ folded }: SheetSentence) => HAD_ALREADY.test(folded);

function findBy(sentences: readonly SheetSentence[], { upTo, isOf, isFit }: Rule): NightReading[] {
  const sentence = sentences
    .slice(0, upTo)
    .find((one) => one.nights.some(isFit) && isOf(one) && isTelling(one) && !isAside(one));
  const first = sentence?.nights.find(isFit);
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
  !(sentence.acts.every(isVague) && isQuiet(sentence));

// « Tout est parti d'Agen », "it had begun on Sunday": the night is that of the first attack alone; "the latest of these was …": of the last.
const ORIGIN =
  /\b(?:go|goes|went|going|dat(?:e|es|ed|ing)) back to\b|\bremont(?:e|ent|ait|aient) (?:a|au)\b|\blatest (?:of (?:these|the)|attack|incident|target)|\bderniere? (?:en date|des (?:attaques|faits|actions))\b|\b(?:(?:tout|la serie|la vague|cela|ca|l'affaire|la campagne)(?: [a-z]+)? (?:est parti[e]?|a (?:commence|debute|demarre)|avai(?:t|ent) (?:commence|debute|demarre))|(?:it|everything|the (?:wave|series|campaign|violence|string of attacks))(?: all)? (?:had )?(?:beg[au]n|started)) (?:a|au|en|dans|d'|de |du|in|at|with|on|when|there|dimanche|lundi|mardi|par|la nuit|le \d)/;

const distinct = (readings: readonly NightReading[]) => new Set(readings.map(({ night }) => night));

/** Every night that is said for certain of something told in the article. */
const listSure = ({ sentences }: Sheet): NightReading[] =>
  sentences.flatMap((sentence) => {
    const nights = sentence.nights.filter((one) => isSure(one) && !isOfSome(sentence, one));
    return nights.length > 0 && isTelling(sentence) ? nights : [];
  });

/** The night of a sentence about the attacks as a whole. */
const findOfAll = ({ sentences }: Sheet): NightReading[] =>
  FRAMES.reduce<NightReading[]>((found, rule) => (found.length > 0 ? found : findBy(sentences, rule)), []);

/** Whether an article says when it all was: of the attacks as a whole, night by night, or by no more than days. Else each has the night that is said of it. One that says nothing of when is held to nothing. */
export const datesAll = (sheet: Sheet): boolean =>
  findOfAll(sheet).length > 0 ||
  listOpeners(sheet.sentences).size > 0 ||
  listSure(sheet).length === 0 ||
  sheet.sentences.some((sentence) => sentence.acts.every(isVague) && isTurn(sentence));

/** The night that an article speaks of as a whole: that of a sentence about the attacks early in the text, or the only one it names. */
export function findFrame(sheet: Sheet): NightReading[] {
  const early = findOfAll(sheet);
  const sure = listSure(sheet);
  const isOne = !sheet.sentences.slice(0, 12).some(({ folded }) => SPREAD.test(folded));
  const first = isOne ? findBy(sheet.sentences, ANY_EARLY) : [];
  const main = listSure({ ...sheet, sentences: sheet.sentences.filter((one) => !isAside(one)) });
  const only = isOne && distinct(sure).size === 1 ? main.slice(0, 1) : [];
  const day = () => narrowDay(findBy(sheet.sentences, DAY_FRAME), sure);
  const frame = [early, first, only, isOne ? day() : []].find((one) => one.length > 0) ?? [];
  return frame.map(withoutTime);
}

/** Of the two nights that touch a day, the one that the article names elsewhere. */
function narrowDay(readings: NightReading[], sure: readonly NightReading[]): NightReading[] {
  if (distinct(readings).size < 2 || !readings.every(isDayAlone)) return readings;
  const named = readings.filter(({ night }) => sure.some((one) => one.night === night));
  return distinct(named).size === 1 ? named : readings;
}

// "The night after, it spread", « la vague s'étend dans la nuit de lundi à mardi »: what is told from here on is of that night.
const TURNS = anyOf`
  (?:it|this|violence|unrest|the (?:attacks?|violence|wave|campaign|movement)) (?:then |soon )?(?:spread|escalated|continued|resumed|returned|reached|went on|swept|grew|intensified|worsened|flared)
  ${AREA_WAS} (?:(?:de nouveau|a nouveau|encore) )?(?:hit|struck|targeted|attacked|touche|frappe|vise|secoue)e?s?
  (?:things|matters) (?:then )?(?:got|grew|became|turned) (?:much |far )?(?:worse|more serious)
  (?:the|that) (?:[a-z]+ )?night[a-z0-9, ]{0,50} (?:brought|saw|added)
  nuit [a-z0-9, ]{1,50} (?:en |y )?(?:a|avait) (?:[a-z]+ )?(?:ajout|vu|connu|apport|amen)[a-z]*
  (?:it|they|things|the (?:attacks|attackers|fires)) (?:[a-z]+ ){0,2}?(?:began|started|flared|struck) again
  (?:cela|ca|tout|la (?:serie|campagne)|l'offensive) (?:[a-z'-]+ ){0,2}?(?:repri|recommenc|acceler|redoubl)[a-z]*
  came (?:a |the )?(?:second|new|fresh|next|main|biggest|worst) (?:wave|round|series|night|salvo)
  (?:more|further|other|new|fresh|fourteen|several|a dozen) (?:attacks|incidents|sites|prisons|jails|actions) (?:followed|came|were (?:hit|targeted|attacked|struck))
  (?:ca|cela|le mouvement|la vague|la violence|les (?:attaques|violences|actions|faits|incendies)|le phenomene) (?:a |ont |se sont |s'est |s'est alors |se |s')?(?:ensuite |alors |encore )?(?:gagn|etend|etendu|propag|amplifi|intensifi|multipli|poursuivi|poursuiv|repris|continu|aggrav|monte)[a-z]*
  (?:rebelote|bis repetita|nouvelle (?:salve|vague|serie|nuit)|deuxieme (?:salve|vague|serie))
  (?:d'autres|de nouvelles|plusieurs) (?:attaques|actions|prisons|etablissements|faits) (?:ont|avaient|sont|se sont|suivent)
`;

const isTurn = ({ nights, excluded, folded }: SheetSentence): boolean =>
  nights.some(isSure) && !excluded && TURNS.test(folded);

/** Where the story goes over to another night: the sentences that say so of the attacks as a whole, and of no one place. */
function listTurns({ sentences }: Sheet, bins: readonly Bin[]): { at: number; nights: NightReading[] }[] {
  const placed = new Set(bins.flatMap(({ scenes }) => scenes.map(({ sentence }) => sentence)));
  const openers = listOpeners(sentences);
  return sentences.flatMap((sentence, at) => {
    const nights = sentence.nights.filter(isSure);
    const turns = isTurn(sentence) && !placed.has(sentence);
    if (!turns && !openers.has(sentence)) return [];
    const own = turns ? nights : nights.filter(({ start }) => start === nights[0]?.start);
    return [{ at, nights: own.map(withoutTime) }];
  });
}

/** How far into its first sentence a paragraph of a chronicle names its night. */
const OPENS_WITHIN = 16;

/** The paragraphs of a chronicle that each open with a later night than the one before: « Dans la nuit de dimanche à lundi, … », « La nuit suivante, … ». */
function listOpeners(sentences: readonly SheetSentence[]): Set<SheetSentence> {
  const openers = sentences.filter(
    ({ paragraph, start, excluded, nights }, at) =>
      excluded === null &&
      sentences[at - 1]?.paragraph !== paragraph &&
      nights.some((one) => isSure(one) && one.start - start < OPENS_WITHIN),
  );
  const first = ({ nights }: SheetSentence) => nights.find(isSure)?.night ?? '';
  const isLater = (one: SheetSentence, at: number) => at === 0 || first(one) > first(openers[at - 1] ?? one);
  return new Set(openers.length > 1 && openers.every(isLater) ? openers : []);
}

const firstOf = ({ scenes }: Bin, { sentences }: Sheet) =>
  Math.min(...scenes.map(({ sentence }) => sentences.indexOf(sentence)));

/** Gives the bins without a night that of the same place, or else that of the article; an attack told again is one. */
export function settleNights(bins: readonly Bin[], sheet: Sheet): Bin[] {
  const frame = findFrame(sheet);
  const sure = listSure(sheet);
  const turned = listTurns(sheet, bins);
  const settled: Bin[] = [];
  for (const bin of bins) {
    const dated = bins.filter((other) => other.key === bin.key && other.nights.length > 0);
    const [host] = dated;
    if (bin.nights.length > 0) settled.push({ ...bin, nights: narrowDay(bin.nights, sure) });
    else if (!host) {
      const around = turned.findLast(({ at }) => at < firstOf(bin, sheet))?.nights ?? frame;
      settled.push(
        around.length === 0 ||
          isAreaBefore(bin) ||
          isOnlyOfCase(bin) ||
          (isElsewhen(bin, sheet) && !isLongAgo(bin, around, sheet))
          ? bin
          : { ...bin, nights: around, basis: 'inferred' },
      );
    }
    // "Corbas was first hit in spring": what the text began with is of these days.
    else if (isOldStory(host, bin, sheet))
      settled.push({ ...bin, nights: listNew(sheet), basis: 'inferred' });
    // Two dated attacks at one place: what is told without a night belongs to neither for certain.
    else if (dated.length === 1) absorb(host, bin);
  }
  // "Touched by", "hit by" are said of much: without a night, and where no act is told at all, they tell of no attack.
  const tellsAct = settled.some(({ scenes }) => scenes.some(({ act }) => !isVague(act)));
  return settled.filter((bin) => isTold(bin) && isOfSeries(bin) && (tellsAct || bin.nights.length > 0));
}

const isOfSeries = ({ nights }: Bin) =>
  nights.length === 0 || nights.some(({ night }) => night >= FIRST_NIGHT);

// "Prosecutors said that the school was among the targets".
const OF_CASE = anyOf`
  (?:anti-?terror(?:ism|ist)?|public|national|state) prosecut[a-z]+
  pnat
  parquet (?:national|antiterroriste)
  (?:took|taken|taking|take) over (?:the |an )?(?:inquiry|investigation|case)
  (?:saisi|reprend|repris|chargee?)(?:t|es?)? (?:de |d')?(?:l'|une |des )enquetes?
`;

/** The school where others were attacked may have been of another night: it is only named as part of one case with them. */
const isOnlyOfCase = ({ place, scenes }: Bin) =>
  place.siteKind === 'training_school' &&
  scenes.every(
    ({ act, method, sentence }) => isVague(act) && method === null && OF_CASE.test(sentence.folded),
  );

/** "In the Oise, one officer had found his car burned": what had happened in a part of the country may be of any night. */
const isAreaBefore = ({ place, scenes }: Bin) =>
  place.kind === 'unlisted' &&
  isNoName(place.name ?? '') &&
  scenes.every(({ sentence }) => HAD.test(sentence.folded));
const HAD = /\b(?:had|avai(?:t|ent))\b/;

/** "A month ago" is when the night was, where the article as a whole looks back. */
const isLongAgo = ({ scenes }: Bin, frame: readonly NightReading[], { publishedOn }: Sheet) =>
  publishedOn !== null &&
  scenes.every(({ sentence }) => AGO.test(sentence.folded)) &&
  frame.every(({ night }) => addDay(night, NEWS_DAYS) < publishedOn);
const AGO = /\b(?:ago|il y a)\b/;

/** Whether an attack of long before the news is told after the one of the same place that is the news. */
const isOldStory = (old: Bin, bin: Bin, sheet: Sheet) =>
  isOld(old.nights, sheet.publishedOn) && firstOf(bin, sheet) < firstOf(old, sheet);
/** An attack that the article puts at another time, without saying when: its sentence, its clause or the sentence that it goes on from. */
function isElsewhen({ scenes }: Bin, { folded, sentences }: Sheet): boolean {
  // "It all began on 13 April. …": what the same paragraph tells next may be of any night.
  const isAfterOther = (sentence: SheetSentence) => {
    const at = sentences.indexOf(sentence);
    const before = sentences[at - 1];
    const own = sentences.slice(0, at).filter(({ paragraph }) => paragraph === sentence.paragraph);
    return (
      sentence.nights.length === 0 &&
      ((before !== undefined && own.includes(before) && isOfOtherTime(before)) ||
        own.some(({ folded, acts }) => acts.length === 0 && ORIGIN.test(folded)))
    );
  };
  return (
    scenes.length > 0 &&
    scenes.every(
      ({ sentence, clause, night }) =>
        isOfOtherTime(sentence) ||
        isAfterOther(sentence) ||
        (night.length === 0 &&
          isOfOtherTime({ folded: folded.slice(clause.start, clause.end), nights: night })),
    )
  );
}

/** A home without its area is one only where something was done to it. */
function isTold({ place, area, scenes }: Bin): boolean {
  if (place.kind !== 'home') return scenes.length > 0;
  const isAttacked = ({ act, sentence }: Bin['scenes'][number]) =>
    act.kind === 'attack' && place.siteKind === 'residential_building' && sentence.nights.some(isSure);
  return (
    scenes.some((scene) => scene.method !== null || isAttacked(scene)) || (area !== null && scenes.length > 0)
  );
}

function absorb(host: Bin, { scenes, setScenes, sentences, area }: Bin) {
  host.scenes.push(...scenes);
  host.setScenes.push(...setScenes);
  host.sentences.push(...sentences);
  host.area ??= area;
}
