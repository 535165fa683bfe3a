import type { Span } from '../sentences';
import { isVague, type PlaceMark } from './mark';
import { findOpening } from './recalled';
import type { SheetSentence } from './sheet';

const THEN_AT =
  /(?:,|\b(?:and|et|puis|then|but|mais)),? (?:(?:and|et|then|puis|but|mais|finally|enfin),? )?(?:in|at|near|outside|a|au|aux|en|dans|devant) ?(?:the |la |le |l')?$/;
const LEAD = 40;
// "In A and in B, where a car burned"; "fire in A and in B and shots at C".
const GOES_ON = /^(?:'s)?,? (?:where|ou)\b| (?:and|et|ou|or) /;

// "Sprayed another, at C, with bullets": what stands before the comma is said of C.
const ENDS_WITH_OTHER =
  /\b(?:another|an? (?:second|third)|une? (?:autre|deuxieme|troisieme))(?: (?:prison|jail|one))?$/;

/** "Cars burned outside A, and in B shots were fired": the stretches of a sentence that each tell of their own place. */
export function splitTurns(folded: string, sentence: SheetSentence, places: readonly PlaceMark[]): Span[] {
  const { start, end, acts } = sentence;
  const opening = findOpening(sentence);
  if (opening && (opening.nights.length > 0 || !opening.isCounted))
    return [
      { start, end: opening.end },
      { start: opening.end, end },
    ];
  const told = acts.filter((act) => !isVague(act));
  const sites = places.filter(({ kind }) => kind === 'site' || kind === 'unlisted');
  if (told.length < 2 || sites.length < 2) return [{ start, end }];
  const cuts = sites.slice(1).flatMap((site, at) => {
    const lead = THEN_AT.exec(folded.slice(Math.max(start, site.start - LEAD), site.start));
    const before = sites[at]?.end ?? start;
    const next = told.find((act) => act.start >= site.end);
    const isTurn =
      lead !== null &&
      !ENDS_WITH_OTHER.test(folded.slice(start, site.start - lead[0].length)) &&
      next !== undefined &&
      told.some((act) => act.end <= before || act.end <= site.start - lead[0].length) &&
      next.start < (sites[at + 2]?.start ?? end) &&
      !GOES_ON.test(folded.slice(site.end, next.start));
    return isTurn ? [site.start - lead[0].length] : [];
  });
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}
