import { alternatives } from '../../any-of';
import type { Span } from '../../sentences';
import { ADJECTIVES, AMOUNT, amountOf, exactly, OF } from './amounts';
import { type CountMark, collectAmounts } from './count-mark';
import { addNext } from './next-one';

const IMPACTS = alternatives`
  (?:bullet|cartridge|gunshot|shot|round)[ -]?(?:impacts?|holes?|marks?|scars?)
  marks(?= (?:on|in|above|(?:are|were) (?:visible|found|counted)|can be (?:seen|counted)))
  (?:bullet )?impacts?(?: de (?:balles?|tirs?|projectiles?|kalachnikov|munitions?))?
  trous? de balles?
  points? d.impacts?
  traces? (?:de (?:balles?|tirs?|projectiles?)|d.impacts?)
  trous
  orifices
  (?:bullet |round )?holes
  pockmarks
  strike marks
  (?:shots|slugs|pellets|coups(?: de feu)?|tirs)(?= (?:hit|struck|pierced|lodged|ont (?:touche|atteint|perce|traverse|frappe|crible)))
  (?:balles|bullets|rounds|ogives|slugs|projectiles)(?= (?:in|into|dans|were (?:found|dug|recovered)|ont ete (?:retrouvees|extraites)))
  (?:rounds|bullets|balles|projectiles)(?= (?:struck|hit|pierced|lodged|ont (?:touche|atteint|perce|traverse)))
`;
const IGNITION_POINTS = alternatives`
  (?:points? of ignition|ignition points?|points? of origin|seats? of fire|starting points?)
  departs? de (?:feu|l'incendie)
  mises? a feu
  (?:separate|distinct) fires
  feux distincts
  foyers?(?: d'incendie)?
  points? de depart
  (?:separate |distinct )?(?:points|spots|places) where the (?:fire|fires|flames|blaze) (?:had )?(?:started|began|begun)
`;
const HIT_BY = new RegExp(
  `\\b(?:hit|struck|pierced|riddled|peppered) (?:by|with) ${AMOUNT}${OF}${ADJECTIVES}(?:rounds|bullets|shots|projectiles)\\b`,
  'g',
);
const TIMES = new RegExp(
  `\\b(?:hit|struck|pierced|holed|(?:hitting|striking|piercing)(?: it| (?:the|its) [a-z]{4,10})|(?:la |le |les )(?:touch|perc|travers|perfor)ant|touchee?s?|atteinte?s?|percee?s?|traversee?s?|perforee?s?) (?:[a-z' ]{0,12}?)(?:a )?${AMOUNT} (?:times|fois|reprises)\\b(?! (?:en|in|within|cette|this|depuis|since|par (?:jour|nuit|semaine|mois|an)) )`,
  'g',
);
// "Four of them hitting the glass", "only one hit the wall".
const STRIKING = new RegExp(
  `(?<=^|[,;:(] ?|\\b(?:and|et|but|mais|only|dont) )${AMOUNT}(?: of (?:them|these|those|the bullets|the rounds|the shots)| d'entre (?:elles|eux))? (?:have |had |ont |a )?(?:hit|hitting|struck|striking|pierced|piercing|lodged|broke|shattered|touche|atteint|perce|traverse) (?:in |the |an? |la |le |les |l'|une? |dans )`,
  'y',
);
const OF_HOLES = new RegExp(
  `\\b(?:holes|impacts|marks|trous), ${AMOUNT} (?:of them|au total|en tout|in all)\\b`,
  'g',
);
const TOOK_HOLD = new RegExp(
  `\\b(?:took hold|was lit|was set|were lit|started|broke out|had been lit|began) (?:in|at) ${AMOUNT} (?:separate |different |distinct )?(?:spots|places|points)\\b`,
  'g',
);
const BULLETS = amountOf('rounds|bullets|balles|projectiles');
// "Fired six rounds": what was shot, not what hit.
const FIRED = /\b(?:fired|firing|fires?|shot|loosed|tir(?:e|er|es|ant|ent)|vide)\b[a-z' ]{0,16}$/;
const WERE_FIRED = /^ (?:ont ete |avaient ete |were |was |had been )?(?:tiree?s|fired|loosed)\b/;
const MARKS = [
  ['bullet_impacts', TIMES],
  ['bullet_impacts', amountOf(IMPACTS)],
  ['bullet_impacts', HIT_BY],
  ['bullet_impacts', STRIKING],
  ['bullet_impacts', OF_HOLES],
  ['ignition_points', amountOf(IGNITION_POINTS)],
  ['ignition_points', TOOK_HOLD],
] as const;

/** Holes of bullets and points of ignition, by their number. */
export function findMarks(folded: string, within: Span): CountMark[] {
  const told = MARKS.flatMap(([of, pattern]) => collectAmounts(folded, within, { of, pattern }));
  return [...told, ...findBullets(folded, within)].map((mark) =>
    mark.of === 'bullet_impacts'
      ? addNext(folded, within, { mark: withMore(folded, within, mark), next: nextHole })
      : mark,
  );
}

/** Bullets that hit count, those that were fired don't. */
function findBullets(folded: string, within: Span): CountMark[] {
  return collectAmounts(folded, within, { of: 'bullet_impacts', pattern: BULLETS }).filter(
    ({ start, end }) =>
      !FIRED.test(folded.slice(Math.max(within.start, start - 30), start)) &&
      !WERE_FIRED.test(folded.slice(end, Math.min(within.end, end + 24))),
  );
}

// « Trois balles dans un volet, une quatrième dans la porte ».
const nextHole = (ordinal: string) => String.raw`\b(?:an?|une?|the|la|le) ${ordinal}\b`;

const ONE_MORE =
  /^[^.;]{0,40}? (?:and|et|plus) (?<number>one|un|two|deux) (?:more )?(?:in|on|to|dans|sur|through) (?:an?|the|le|la|les|un|une|l')/;

/** "Five impacts in the wall and one in a bookcase" are six. */
function withMore(folded: string, within: Span, mark: CountMark): CountMark {
  const { min, qualifier } = mark.quantity;
  const more = ONE_MORE.exec(folded.slice(mark.end, Math.min(within.end, mark.end + 80)))?.groups?.number;
  if (mark.of !== 'bullet_impacts' || qualifier !== 'exactly' || !more) return mark;
  return { ...mark, quantity: exactly(min + (/^(?:two|deux)$/.test(more) ? 2 : 1)) };
}
