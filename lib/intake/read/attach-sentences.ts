import { anyOf } from '../any-of';
import { FIRST_NIGHT } from '../time/first-night';
import { isDayAlone } from '../time/night-reading';
import { agrees, type Bin } from './bin';
import { saysNobodyHurt } from './counts/find-hurt';
import { overlaps, type PlaceMark } from './mark';
import type { Sheet, SheetSentence } from './sheet';
import type { Speeches } from './speech/speaker';

/** How many sentences after the last that told of an attack its details may still come. */
const REACH = 6;
/** The same where an article tells of one attack alone. */
const LONG_REACH = 14;
// What is said of the series, of the country or of what is to come is of no one attack.
const GENERAL = anyOf`
  since
  depuis
  wave
  vague
  series
  serie
  campaign
  campagne
  nationwide
  across (?:the country|france)
  dans tout le pays
  parliament
  parlement
  bill
  projet de loi
  government
  gouvernement
  last (?:year|month|week)
  an dernier
  mois dernier
  attaques
  attacks
  newsletter
  infolettre
  subscribe
  abonne[a-z]*
  cookies?
`;
// A sentence that adds to the account keeps it open for the next ones.
const TELLS =
  /\b(?:voitures?|vehicules?|cars?|vehicles?|vans?|impacts?|balles?|bullets?|feu|flammes?|fires?|flames|personnes|hommes|men|witness[a-z]*|temoins?)\b/;
const BOTH = /\b(?:either|both|neither|the two|les deux|aucun des deux|aucune des deux|l'un et l'autre)\b/;

type Here = {
  sheet: Sheet;
  bins: readonly Bin[];
  places: readonly PlaceMark[];
  speeches: Speeches;
};

/**
 * The sentences without a place or an act of their own that go on about an attack told before: who saw it, how many
 * cars were whose, what the prosecutor adds. They give counts and speakers, never a method or a night.
 */
export function attachSentences(here: Here): Map<Bin, SheetSentence[]> {
  const owned = new Map<SheetSentence, Bin[]>();
  for (const bin of here.bins)
    for (const sentence of new Set(bin.sentences)) owned.set(sentence, [...(owned.get(sentence) ?? []), bin]);
  const attached = new Map<Bin, SheetSentence[]>();
  const attach = (bins: readonly Bin[], sentence: SheetSentence) => {
    for (const bin of bins) attached.set(bin, [...(attached.get(bin) ?? []), sentence]);
  };
  const isAlone = here.bins.length === 1;
  const { sentences } = here.sheet;
  // What stands above the one attack of an article is of it as well: live pages tell the latest first.
  const first = isAlone ? sentences.findIndex((sentence) => owned.has(sentence)) : -1;
  let last: Last | null = isAlone ? { bins: here.bins, before: [], at: first } : null;
  for (const [at, sentence] of sentences.entries()) {
    const told = owned.get(sentence);
    const bins: readonly Bin[] | null = told ?? namedAgain(sentence, here);
    if (bins) {
      const isSame = last !== null && bins.every((bin) => last?.bins.includes(bin));
      if (!told) attach(bins, sentence);
      else if (last && isSame && BOTH.test(sentence.folded)) attach(last.before, sentence);
      last = { bins, before: isSame ? (last?.before ?? []) : (last?.bins ?? []), at };
    } else if (leavesOff(sentence, here, last)) last = null;
    else if (
      last &&
      Math.abs(at - last.at) <= (isAlone ? LONG_REACH : REACH) &&
      goesOn(sentence, last.bins)
    ) {
      attach(last.bins, sentence);
      if (TELLS.test(sentence.folded) || (here.speeches.get(sentence)?.length ?? 0) > 0)
        last = { ...last, at };
    }
  }
  return attached;
}

/** Of which attacks was told last, and of which before those. */
type Last = { bins: readonly Bin[]; before: readonly Bin[]; at: number };

/** The one attack at the place that a sentence names without telling of an act. */
function namedAgain(sentence: SheetSentence, { bins, places }: Here): readonly Bin[] | null {
  if (sentence.excluded || sentence.isForeign || GENERAL.test(sentence.folded)) return null;
  const sites = places.filter((place) => place.kind === 'site' && overlaps(place, sentence));
  const found = bins.filter(({ place }) => sites.some(({ slugs }) => slugs.includes(place.slugs[0] ?? '')));
  const isOnly =
    sites.length > 0 && sites.every(({ slugs }) => slugs.includes(found[0]?.place.slugs[0] ?? ''));
  return found.length === 1 && isOnly ? found : null;
}

/** Whether a sentence turns to another place, another time or another country. */
function leavesOff(sentence: SheetSentence, { places, speeches }: Here, last: Last | null): boolean {
  const isOut =
    sentence.excluded !== null && !(sentence.excluded === 'denied' && saysNobodyHurt(sentence.folded));
  if (isOut || sentence.isForeign || isOfOtherNights(sentence, last)) return true;
  const spoken = speeches.get(sentence)?.map(({ at }) => at) ?? [];
  return places.some(
    (place) =>
      overlaps(place, sentence) &&
      /^(?:site|home|office|unlisted|others|elsewhere)$/.test(place.kind) &&
      !spoken.some((at) => overlaps(at, place)) &&
      !isAside(sentence, place),
  );
}

/** Whether a sentence dates what it tells, and to no night of the attacks told last. */
function isOfOtherNights({ nights }: SheetSentence, last: Last | null): boolean {
  if (nights.length > 0 && nights.every(({ night }) => night < FIRST_NIGHT)) return true;
  const sure = nights.filter((one) => !isDayAlone(one));
  return sure.length > 0 && last !== null && last.bins.every((bin) => !agrees(bin.nights, sure));
}

/** A town or a home that a sentence without an act names in passing: "ran towards the road to Rennes". */
const isAside = ({ acts, start }: SheetSentence, { kind, pending, start: at }: PlaceMark) =>
  acts.length === 0 && (kind === 'home' || (pending && at - start > 12));

const goesOn = ({ folded }: SheetSentence, bins: readonly Bin[]) =>
  !GENERAL.test(folded) && (bins.length === 1 || (bins.length === 2 && BOTH.test(folded)));
