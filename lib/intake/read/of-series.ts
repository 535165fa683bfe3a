import { alternatives, anyOf } from '../any-of';
import type { Span } from '../sentences';
import { IN_ALL } from './counts/amounts';
import type { ActMark, PlaceMark } from './mark';
import { AREA_WAS } from './words/story';

// "A wave of attacks", « les attaques »: nothing happened at a place that they are not said to be on.
const SERIES_NOUN = /^(?:attacks|attaques|assaults|assauts|attacking|incidents?)$/;
const INSTITUTIONS = alternatives`
  penitentiary
  prisons?\b(?! (?:of|in|at|de))
  jails?\b(?! (?:of|in|at))
  staff
  service
  state
  administration
  republic
  etat
`;
const ON_PLACE = new RegExp(
  String.raw`^(?! (?:on|against|contre) (?:the |les? |l')?${INSTITUTIONS})(?: (?:[a-z]+ ){0,2}?)(?:on|at|against|in|near|outside|of|contre|a|au|aux|sur|de|du|des|devant)\b|^ (?:d'|l'|visant|targeting)`,
);

// "Attacks on prisons: guards march in Rennes": a label over other news.
const IS_LABEL = /^[a-z' ]{0,40} ?: /;
const OTHER_NEWS =
  /\b(?:defil|manifest|march|protest|gr[eè]ve|strike|visit|rassembl|gather|rally|mobilis|bloqu|block|interpell|arrest|soutien|support|hommage|tribute|colere|anger|inquie|worr|renfor)/;

// "It was the third attack this spring, after shots at …": the one told before.
const IS_COUNTED =
  /\b(?:(?:the|a|la|le|une?) )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|\d{1,2}(?:st|nd|rd|th)|premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|dixieme|derniere?|\d{1,2}e)(?: such)? $/;
const THEN_OTHERS = /^[^.!?]{0,120}?\b(?:after|following|apres)\b/;

// « La région a de nouveau été touchée ».
const OF_AREA = new RegExp(String.raw`\b${AREA_WAS} $`);

/** Whether an act is that of the whole wave, and of no place that its sentence names. */
export const isOfSeries = (folded: string, act: ActMark, places: readonly PlaceMark[]) =>
  isCounted(folded, act) ||
  OF_AREA.test(folded.slice(Math.max(0, act.start - 90), act.start)) ||
  (SERIES_NOUN.test(folded.slice(act.start, act.end)) &&
    (isLabel(folded, act) ||
      isReason(folded, act) ||
      (!ON_PLACE.test(folded.slice(act.end, act.end + 40)) &&
        places.filter(({ kind }) => kind === 'site').length < 2)));

// "Officers moved in in A and B, over incidents in which …": why, and not where.
const OVER =
  /\b(?:(?:over|in connection with|en lien avec) (?:the |les |ces )?|a la suite d(?:e |es |')(?:ces )?)$/;
const IN_WHICH = /^ (?:in which|where|dans lesquel|au cours desquel)/;
function isReason(folded: string, { start, end }: ActMark): boolean {
  const tail = folded.slice(end, end + 40);
  const isOfNone = IN_WHICH.test(tail) || !ON_PLACE.test(tail);
  return isOfNone && OVER.test(folded.slice(Math.max(0, start - 28), start));
}

const isCounted = (folded: string, { start, end }: ActMark) =>
  IS_COUNTED.test(folded.slice(Math.max(0, start - 24), start)) &&
  THEN_OTHERS.test(folded.slice(end, end + 130));

function isLabel(folded: string, { end }: ActMark): boolean {
  const tail = folded.slice(end, end + 140).split(/[.\n]/, 1)[0] ?? '';
  return IS_LABEL.test(tail) && OTHER_NEWS.test(tail);
}

// "24 vehicles burned, all sites taken together", « tous sites confondus »: what several places lost.
const SUM = anyOf`
  (?:all|every one of|across|over) (?:(?:all|of|the|these|those) ){0,3}(?:sites|places|locations|prisons|jails|establishments|attacks|incidents)(?:,? (?:taken|put|added|counted))? (?:together|combined|confounded)
  across (?:all (?:the |these |of the )?|the (?:various|different|several) )(?:sites|places|locations|prisons|jails|establishments)
  (?:tous|toutes|ensemble des) (?:les |ces )?(?:sites|lieux|prisons|etablissements|attaques|faits) (?:confondue?s|reunie?s|cumulee?s)
  (?:a|au) (?:l'echelle|niveau) (?:nationale?|du pays)
  (?:nationwide|country-?wide)
  ^bilan(?: (?:materiel|humain|provisoire|total))* ?:
  ^(?:the )?(?:damage|toll|tally)(?: so far| in all)? ?:
  (?:overall|national|nationwide) (?:toll|count|tally|total)
  (?:bilan|total|decompte|compte) (?:national|general|global)
`;

// « Au total, trois voitures ont brûlé à Nîmes » is of Nîmes; of no place, it is of all.
const TOTAL = new RegExp(String.raw`\b${IN_ALL}\b`);

/** Whether a clause counts what was done at several places together. */
export function isSum(folded: string, { start, end }: Span, places: readonly PlaceMark[]): boolean {
  const clause = folded.slice(start, end);
  return (
    SUM.test(clause) || (TOTAL.test(clause) && !places.some(({ kind }) => kind === 'site' || kind === 'same'))
  );
}

// "From burned cars to automatic weapons", « de la voiture brûlée au tir à l'arme »: all that the wave has seen.
const RANGE_FROM = /\b(?:from|du|des|de la|de l') ?(?:[a-z-]+ ){0,2}$/;
const RANGE_TO = /^[a-z' -]{0,24} (?:(?:to|jusqu'aux?|aux?|jusqu'a)\b|(?:jusqu')?a l[a']) ?[a-z' -]{0,24}$/;
const RANGE_REACH = 50;
// "From tags to cars set alight, as at A".
const AS_AT = /^[a-z' ]{0,16}, (?:as|like|comme) (?:at|in|outside|a|au|aux|devant) /;

/** Whether an act is one end of a range of acts, and happened nowhere in particular. */
export const isOfRange = (folded: string, act: ActMark, acts: readonly ActMark[]) =>
  acts.some((other) => {
    const [first, last] = act.start < other.start ? [act, other] : [other, act];
    return (
      first.kind !== last.kind &&
      last.start - first.end < RANGE_REACH &&
      RANGE_TO.test(folded.slice(first.end, Math.max(first.end, last.start))) &&
      RANGE_FROM.test(folded.slice(Math.max(0, first.start - 30), first.start)) &&
      !AS_AT.test(folded.slice(act.end, act.end + 30))
    );
  });
