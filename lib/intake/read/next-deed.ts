import type { ActMark, PlaceMark } from './mark';

// "Cars were burned and a jail in A was hit by gunfire": the place is that of the second deed alone.
const NEXT_SUBJECT =
  /^[a-z0-9' ]{0,40} (?:and|et) (?:an?|another|one|une|une autre) (?:[a-z]+ )?(?:jail|prison|maison d'arret)(?: (?:in|at|de|d'|a) ?(?:the |la |le )?)?$/;
// "Burned cars, plus shots at a jail close to A".
const PLUS_OTHER =
  /^[a-z' -]{0,30}, (?:plus|as well as|ainsi que) (?:[a-z]+ )?(?:shots?|gunfire|bursts?|bullets|tirs?|coups de feu|rafales?|explosions?|threats?|menaces?|fireworks?) [a-z' -]{0,60}$/;
// "Vehicles were burned, and in A gunmen blasted the entrance".
const AND_IN = /^[^.;]{0,90}(?:,| (?:and|et|while|tandis qu[e']))+ (?:and |et )?(?:in|at|a) $/;
const THEN_DONE =
  /^,? (?!(?:was|were|had|have|has|ont|a|avai(?:t|ent)) )(?:[a-z]+ ){1,3}(?:blasted|fired|shot|opened|sprayed|riddled|raked|burned|torched|set|threw|(?:was|were|had been|ont|a|avaient|avait) (?:fired|shot|ete|tire|ouvert|crible|mitraille))\b/;
// "Cars torched and entrance to A jail riddled with bullets".
const AND_ITS_PART = /^[a-z0-9' ]{0,20} (?:and|et) (?:[a-z]+ ){1,3}(?:to|of|at|de|d') ?$/;
const THEN_HIT =
  /^ (?:jail |prison )?(?:riddled|sprayed|raked|shot|hit|peppered|strafed|criblee?|mitraillee?)\b/;
const isApart = (folded: string, act: ActMark, { start, end }: PlaceMark) => {
  const between = folded.slice(act.end, start);
  const behind = folded.slice(end, end + 60);
  return (
    (AND_IN.test(between) && THEN_DONE.test(behind)) || (AND_ITS_PART.test(between) && THEN_HIT.test(behind))
  );
};

const isOfNext = (folded: string, act: ActMark, place: PlaceMark) =>
  place.start > act.end &&
  (PLUS_OTHER.test(folded.slice(act.end, place.phrase.start)) ||
    isApart(folded, act, place) ||
    (NEXT_SUBJECT.test(folded.slice(act.end, place.start)) &&
      /^ (?:was|were|had|has|came|a|ont|avait)\b/.test(folded.slice(place.end, place.end + 8))));

// "Cars burned at a prison in the south and a fire was lit in the building where a guard lives".
const AT_A_PRISON =
  /^[^.;]{0,50}\b(?:of|at|outside|inside) an? (?:[a-z-]+ )?(?:prison|jail)(?=,| (?:in|near|at|of|and|while)\b)[^.;]{0,50}\b(?:and|while)\b[^.;]*$/;
const isAtAPrison = (folded: string, act: ActMark, { kind, start }: PlaceMark) =>
  kind === 'home' && start > act.end && AT_A_PRISON.test(folded.slice(act.end, start));

/** Whether a place that stands behind an act is that of the deed told next, in the same sentence. */
export const isOfNextDeed = (folded: string, act: ActMark, place: PlaceMark): boolean =>
  isOfNext(folded, act, place) || isAtAPrison(folded, act, place);
