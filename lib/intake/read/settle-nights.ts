import { addDays } from '../../domain/calendar-day';
import { anyOf } from '../any-of';
import { FIRST_NIGHT } from '../time/first-night';
import type { NightReading } from '../time/night-reading';
import type { Bin } from './bin';
import { isElsewhen as isOfOtherTime, OPENS_AT } from './carry-nights';
import { isNoName } from './find-unlisted';
import { isVague } from './mark';
import { findFrame, isSure, listSure, narrowDay, narrowMidnight } from './night-frame';
import { findOfRest, listTurns } from './night-turns';
import { isOld, isOldHeadline, listNew, NEWS_DAYS } from './old-news';
import type { Sheet, SheetSentence } from './sheet';
import { ORIGIN } from './words/story';

const firstOf = ({ scenes }: Bin, { sentences }: Sheet) =>
  Math.min(...scenes.map(({ sentence }) => sentences.indexOf(sentence)));

/** Gives the bins without a night that of the same place, or else that of the article; an attack told again is one. */
export function settleNights(bins: readonly Bin[], sheet: Sheet): Bin[] {
  const frame = findFrame(sheet);
  const sure = listSure(sheet);
  const turned = listTurns(sheet, bins);
  const rest = findOfRest(sheet);
  const settled: Bin[] = [];
  for (const bin of bins) {
    const dated = bins.filter((other) => other.key === bin.key && other.nights.length > 0);
    const [host] = dated;
    if (bin.nights.length > 0)
      settled.push({ ...bin, nights: narrowMidnight(narrowDay(bin.nights, sure), frame) });
    else if (!host) {
      const at = firstOf(bin, sheet);
      const ofRest = rest && at < rest.at ? rest.nights : undefined;
      const around = ofRest ?? turned.findLast((turn) => turn.at < at)?.nights ?? frame;
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
  return settled.filter(
    (bin) =>
      isTold(bin) && isOfSeries(bin) && !isOldHeadline(bin, sheet) && (tellsAct || bin.nights.length > 0),
  );
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
  frame.every(({ night }) => addDays(night, NEWS_DAYS) < publishedOn);
const AGO = /\b(?:ago|il y a)\b/;

/** Whether an attack of long before the news is told after the one of the same place that is the news. */
const isOldStory = (old: Bin, bin: Bin, sheet: Sheet) =>
  isOld(old.nights, sheet.publishedOn) && firstOf(bin, sheet) < firstOf(old, sheet);
/** An attack that the article puts at another time, without saying when: its sentence, its clause or the sentence that it goes on from. */
function isElsewhen({ scenes }: Bin, { folded, sentences }: Sheet): boolean {
  // "It all began on 13 April. …": what the same paragraph tells next may be of any night.
  const isAfterOther = (sentence: SheetSentence, night: readonly NightReading[]) => {
    const at = sentences.indexOf(sentence);
    const before = sentences[at - 1];
    const own = sentences.slice(0, at).filter(({ paragraph }) => paragraph === sentence.paragraph);
    return (
      night.length === 0 &&
      ((before !== undefined && own.includes(before) && isOfOtherTime(before)) ||
        own.some(
          ({ folded, acts }) => (acts.length === 0 || OPENS_AT.test(sentence.folded)) && ORIGIN.test(folded),
        ))
    );
  };
  return (
    scenes.length > 0 &&
    scenes.every(
      ({ sentence, clause, night }) =>
        isOfOtherTime(sentence) ||
        isAfterOther(sentence, night) ||
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
