import type { Span } from '../sentences';

// "Photographs of colleagues' cars burned elsewhere", "a burnt-out car that turned out to be an exhibit".
const SHOWN =
  /\b(?:photo(?:graph)?s?|pictures?|videos?(?= of an? )|clips?(?= of an? )|footage(?= of an? )|films?(?= of )|posters?|paintings?|drawings?|models?|tableaux?|affiches?) (?:of|d[e'us]+) ?[a-z' -]{0,60}$/;
const IS_EXHIBIT =
  /^[a-z' -]{0,40} (?:that|which|qui) (?:turned out to be|proved to be|was in fact|etait en fait|s'averait etre) /;
// "No prison of the region has been attacked", « aucun établissement n'a été visé ».
const NO_PLACE =
  /(?:^|["(:;] ?|\bthat |\bqu)(?:no|not one|none of the|aucune?|pas une?|'aucune?) (?:[a-z-]+ ){0,2}(?:establishments?|prisons?|sites?|jails?|etablissements?|facilit(?:y|ies))\b[^,;.]{0,110}$/;
// "Cars were burned all over the country".
const ALL_OVER =
  /\b(?:all over|across|throughout|partout (?:en|dans)|dans tout) (?:the |their |our |le |leur )?(?:country|france|pays)\b/;

// "Cars torched in several places, and the prison of A raked with bullets", "and cars burned in several other places".
const PLACES = '(?:places|sites|towns|cities|villes|endroits|lieux|locations)';
const HERE_AND_THERE = new RegExp(
  `^ (?:in|at|a|en|dans) (?:(?:several|various|many|a number of|plusieurs|divers|d'autres|other) ${PLACES},? (?:and|et|while|tandis|mais|but)\\b|(?:(?:several|various|many|plusieurs) (?:other|autres)|d'autres|other) ${PLACES}(?:,? (?:and|et|while|tandis|mais|but)\\b|[.;]|$))`,
);

// "Cars were torched from the Paris suburbs to Provence".
const FROM_TO =
  /^ (?:from|de|du|des) (?:the |la |le |l')?(?:[a-z]+ )?(?:suburbs?|region|north|south|east|west|coast|outskirts|capital|alps|pyrenees|riviera|banlieue|capitale|nord|sud|est|ouest|cote) (?:[a-z]+ )?(?:to|a|aux?|jusqu'(?:a|en|aux?))\b/;

/** Whether an act is that of a picture, of the whole country or of no place: nothing that happened somewhere. */
export function isNowhere(folded: string, act: Span, clause: Span): boolean {
  const lead = (length: number) => folded.slice(Math.max(clause.start, act.start - length), act.start);
  const around = folded.slice(Math.max(clause.start, act.start - 50), Math.min(clause.end, act.end + 50));
  return (
    SHOWN.test(lead(70)) ||
    IS_EXHIBIT.test(folded.slice(act.end, act.end + 90)) ||
    NO_PLACE.test(lead(150)) ||
    ALL_OVER.test(around) ||
    HERE_AND_THERE.test(folded.slice(act.end, act.end + 60)) ||
    FROM_TO.test(folded.slice(act.end, act.end + 80))
  );
}
