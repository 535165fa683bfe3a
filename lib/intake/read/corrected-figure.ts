import { alternatives } from '../any-of';
import { NUMBER } from './counts/amounts';

const FIGURE =
  '(?:numbers?|figures?|toll|total|count|tally|nombre|chiffre|bilan|decompte|total)(?: (?:exact|reel|definitif|correct|of [a-z]{3,12}|de [a-z]{3,12}))?';
// What is said of a figure before the one that holds (source).
const REVISES = alternatives`
  (?:put|puts|putting|revised?|revises|lowered|raised|brought|cut|corrected|corrects) (?:that |this |the |its |their )?(?:${FIGURE}|it|that)(?: down| up)? (?:at|to)
  (?:the )?(?:right|correct|real|actual|exact|true) (?:number|figure|toll|total|count) (?:is|was)
  (?:now|since|in fact|finally) (?:says|speaks of|counts|counted|gives|confirmed)(?: (?:it was|there were))?
  (?:le |ce )?${FIGURE} (?:est|etait|s'etablit|s'eleve|se monte) (?:en (?:fait|realite) |finalement )?(?:de |a )?
  (?:le |ce )?${FIGURE} (?:est |a ete )?(?:ramene|revu|porte|corrige)(?: [a-z]+)? a
  (?:ramen|rev[oe]i|port|corrig|revu)[a-z]* (?:le |ce |son |leur )?${FIGURE} a
  (?:le |ce )?${FIGURE} (?:passe|est passe|passait|a ete porte) de ${NUMBER} a
  (?:the |its )?${FIGURE} (?:rose|rises|has risen|had risen|went up|went|grew|climbed|fell) from ${NUMBER} to
  il (?:y en avait|s'agissait|s'agit) (?:en (?:fait|realite) |finalement )?(?:de )?
`;

/** Where a figure that holds stands: "now puts the number at" (source of a lookbehind). */
export const REVISED = `\\b${REVISES} ?`;

const CORRECTS = new RegExp(
  `${REVISED}(?:about |only |environ )?${NUMBER}\\b|\\b${NUMBER}(?: [a-z]{3,12}){0,2},? (?:and )?(?:not|et non(?: pas)?) ${NUMBER}\\b|\\b(?:not|pas|et non(?: pas)?) (?:de )?${NUMBER}(?: [a-z]{4,12})?,? (?:but|mais) (?:de )?${NUMBER}\\b`,
);

/** "An earlier post said that five cars had burned. The prefecture now puts the number at three": what was told happened, only the figure was wrong. */
export const correctsFigure = (stretch: string): boolean => CORRECTS.test(stretch);
