import { isDayAlone, type NightReading } from '../time/night-reading';
import type { Bin } from './collect';
import type { Sheet, SheetSentence } from './sheet';

const SERIES =
  /\b(?:attacks?|assaults?|incidents?|wave|series|string|prisons|jails|facilities|arson|attaques?|vague|serie|actions|etablissements|faits|incendies)\b/;

// "All of this took place between 1 and 4 am on Tuesday".
const SUMMARY =
  /\b(?:all (?:of )?(?:this|these|three|four)|everything|tous ces|toutes ces|l'ensemble des|ces faits|these (?:events|attacks|incidents)|(?:les )?faits (?:se sont|ont))\b/;

/** The night that an article speaks of as a whole: the first that a sentence about the attacks names, early in the text. */
export function findFrame({ sentences }: Sheet): NightReading[] {
  const isFrame = (sentence: SheetSentence) =>
    sentence.excluded === null &&
    SERIES.test(sentence.folded) &&
    sentence.nights.some((one) => isOfNight(one));
  const isSummary = (sentence: SheetSentence) =>
    sentence.excluded === null &&
    SUMMARY.test(sentence.folded) &&
    sentence.nights.some((one) => !isDayAlone(one));
  const frame = sentences.slice(0, 8).find(isFrame) ?? sentences.find(isSummary) ?? findOnlyNight(sentences);
  const first = frame?.nights.find((one) => !isDayAlone(one));
  const nights = frame && first ? frame.nights.filter(({ start }) => start === first.start) : [];
  return nights.map((reading) => ({ ...reading, from: null, to: null, precision: null }));
}

/** The sentence of the one night that an article names, when it names no other. */
function findOnlyNight(sentences: readonly SheetSentence[]): SheetSentence | undefined {
  const told = sentences.filter(({ excluded }) => excluded === null);
  const named = told.flatMap(({ nights }) => nights.filter((one) => !isDayAlone(one)));
  const isOne = new Set(named.map(({ night }) => night)).size === 1;
  return isOne ? told.find(({ nights }) => nights.some((one) => !isDayAlone(one))) : undefined;
}

// A day alone dates many things; a night, or the hours of one, dates the attacks.
const isOfNight = (reading: NightReading) =>
  !isDayAlone(reading) && reading.basis !== 'from_context' && reading.from === null;

/** Gives the bins without a night that of the same place, or else that of the article; an attack told again is one. */
export function settleNights(bins: readonly Bin[], frame: readonly NightReading[]): Bin[] {
  const settled: Bin[] = [];
  for (const bin of bins) {
    const dated = bins.filter((other) => other.key === bin.key && other.nights.length > 0);
    const [host] = dated;
    if (bin.nights.length > 0 || !host) {
      settled.push(
        bin.nights.length > 0 || frame.length === 0 ? bin : { ...bin, nights: [...frame], basis: 'inferred' },
      );
      continue;
    }
    // Two dated attacks at one place: what is told without a night belongs to neither for certain.
    if (dated.length === 1) absorb(host, bin);
  }
  // "Touched by", "hit by" are said of much: without a night, and where no act is told at all, they tell of no attack.
  const isTelling = settled.some(({ scenes }) => scenes.some(({ act }) => act.kind !== 'attack'));
  return settled.filter((bin) => isTold(bin) && isOfSeries(bin) && (isTelling || bin.nights.length > 0));
}

/** The night on which the series began; what came before it is not ours. */
export const FIRST_NIGHT = '2025-04-13';

/** Whether an attack can be one of the series: an earlier one is not, nor what an earlier article tells. */
const isOfSeries = ({ nights }: Bin) =>
  nights.length === 0 || nights.some(({ night }) => night >= FIRST_NIGHT);

/** A home without its area is one only where something was done to it. */
function isTold({ place, area, scenes }: Bin): boolean {
  if (place.kind !== 'home') return scenes.length > 0;
  return scenes.some(({ method }) => method !== null) || (area !== null && scenes.length > 0);
}

function absorb(host: Bin, { scenes, setScenes, sentences, area }: Bin) {
  host.scenes.push(...scenes);
  host.setScenes.push(...setScenes);
  host.sentences.push(...sentences);
  host.area ??= area;
}
