import type { Span } from '../sentences';
import { NUMBER_WORD } from '../time/calendar-words';
import { findActs } from './find-acts';
import { PRISON } from './prison-words';

// Where a member of a list lies: "Nîmes, in the south", « Villepinte, près de Paris ».
const ASIDE =
  ",? (?:(?:all|both|toutes?|tous)(?: (?:two|three|four|five|deux|trois|quatre|cinq))? (?:in the|dans le) [a-z-]{3,14}(?: of the country| of france| du pays| de la france)?(?=,)|(?:just )?(?:north|south|east|west)(?:-?(?:east|west))? of (?:the )?(?:french )?[a-z-]{3,20}(?=,)|(?:au (?:nord|sud)|a l'(?:est|ouest))(?:-(?:est|ouest))? de [a-z-]{3,20}(?=,)|(?:also |too )?(?:just )?(?:near|close to|outside|on the (?:edge|outskirts|fringes) of) (?:the )?(?:french )?(?:capital|paris|city|town)(?=,)|(?:aussi |egalement )?(?:pres|aux portes|a la lisiere|en bordure) d[eu] (?:la )?(?:capitale|paris|ville)(?=,)|(?:both|two|three|deux|trois) (?:suburbs|towns|cities|villes|communes) (?:of|in|near|north|south|east|west|de|du|d'|proches d[e'])[a-z' -]{2,24}(?=,)|(?:in|to|near) the [a-z' -]{3,30}|(?:near|close to|outside) [a-z-]{3,20}(?=,)|(?:pres de|aux portes de|non loin de|autour de) [a-z-]{3,20}(?= ?[,;])|(?:dans le|au|a l')(?: grand)? ?(?:sud|nord|est|ouest|centre|midi)[a-z' -]{0,24}|en (?:region|banlieue|ile-de-france|provence)[a-z -]{0,14})";
// "…, and around Paris Villepinte", « et, dans le Sud, Nice », "(… and two in the capital's outskirts (Nanterre)".
const PART_OF_COUNTRY = `(?:(?:${NUMBER_WORD}|\\d{1,2}) )?(?:in|around|near|outside|dans|autour de|en|pres de|a) (?:the |la |le |l')?(?:greater |grand )?(?:capital(?:'s)?|paris|north|south|east|west|south-?east|south-?west|north-?east|north-?west|suburbs|provinces|provence|sud|nord|est|ouest|sud-est|sud-ouest|nord-est|nord-ouest|midi|region parisienne|ile-de-france|province|banlieue)(?: (?:region|area|suburbs|outskirts|parisienne))?(?! (?:of|de|du|d')(?![a-z]))[,:]? ?\\(?`;
// Two names that are neighbours in a list: "Toulon, Marseille (south) and at the prison of Nîmes".
const IN_LIST = new RegExp(
  `^(?:'s)?(?: ?\\([^()\\n]{0,40}\\)|\\)(?= (?:and|et) ${NUMBER_WORD}))?(?:${ASIDE}|, [a-z-]{4,16}(?=,? (?:and|et) ))?(?:,| ?;| ?-| (?:and|et|plus|ou|or|with|avec|ainsi que|ainsi qu'une?|ainsi qu'(?=a\\b|au|en\\b)|ou encore|ou meme|or even|as well as|puis|then|tout comme|de meme que|comme|as (?:was|were|did|had)|so (?:was|were|did|had))\\b)+ ?(?:${PART_OF_COUNTRY})?(?:(?:at |in |a |au |dans |outside |devant )?${NUMBER_WORD} (?:other |further |autres )?${PRISON} (?:of|in|du|de|dans|en) (?:the |le |la |l')?[a-z' -]{3,20}, )?(?:(?:in|near|close to|around|dans|en|pres de|du cote de) [a-z' -]{2,30},? (?=those |celles? |ceux ))?(?:(?:also |aussi |[a-z-]{3,14}'s |the |a |au |aux |in |at |on |de |d'|des |du |to |ceux |celles? |celui |those |that |of |l'|la |le |les |(?:[a-z]+ )?(?:city|town|port|suburb|ville) (?:of |de |d')|near |outside |devant |contre |dans |sur |vers |against )){0,4}(?:${PRISON} (?:of |in |at |de |d'|du |des )?(?:la |le )?)?$`,
);

// "At the towers of A, and B, the biggest prison, was hit": what has its own verb in the singular ends no list.
const IS_ALONE =
  /^(?:,[^,;.]{2,60},)? (?:was (?:also |itself )?(?:hit|attacked|targeted|struck|shot|set|torched|burned|sprayed)|(?:est|fut|etait|avait ete) (?:aussi |egalement |a son tour )?(?:vise|touche|attaque|incendie|cible|mitraille|crible|prise? pour)|a (?:aussi |egalement )?ete (?:vise|touche|attaque|incendie|cible|mitraille|prise? pour)|a subi)|^, (?:in front of|outside|inside|at|devant|dans) (?:an?|the|une?|le|la) (?:[a-z]+ )?(?:building|house|home|block|residence|immeuble|maison|domicile)\b|^,? (?:someone|somebody|(?:an?|two|three|several|armed|masked|hooded|unknown) [a-z]+|attackers|assailants|gunmen|arsonists|vandals|on|quelqu'un|(?:un|deux|trois|des) [a-z]+) (?:[a-z]+ly )?(?:tried|attempted|set|started|fired|threw|torched|shot|burned|a (?:tente|essaye|mis|jete|tire|lance|brule|incendie)|ont (?:tente|essaye|mis|jete|tire|lance|brule|incendie))\b/;
const LONGEST_ASIDE = 100;

// « De A à B, en passant par C et D »: all the way.
const TO = /^ (?:a|to) ?(?:la |le |les )?$/;
const VIA = /^,? (?:en passant par|via|by way of) ?(?:la |le |les |ceux d[e'] ?|celles? d[e'] ?)?$/;
const isRange = (folded: string, left: Span, right: Span, between: string) =>
  VIA.test(between) ||
  (TO.test(between) &&
    /\b(?:de|d'|du|des|from) ?$/.test(folded.slice(Math.max(0, left.start - 6), left.start)) &&
    /^,? (?:en passant par|via|by way of) /.test(folded.slice(right.end, right.end + 20)));

const ENDS_MEMBER = /^\)?(?: ?\([^()\n]{0,20}\))?(?: ?[;.,\n]| (?:and|et|with|avec) |$)/;

/** Whether nothing more is told of a name behind a semicolon: « des voitures ont brûlé à A ; à B, des tirs ont visé la porte » is no list. */
function isMember(folded: string, { end }: Span): boolean {
  if (!ENDS_MEMBER.test(folded.slice(end, end + 30))) return false;
  const rest = folded.slice(end, end + LONGEST_MEMBER).search(/[;.\n]|$/);
  return findActs(folded, { start: end, end: end + rest }).length === 0;
}
const LONGEST_MEMBER = 200;

/** Whether two names stand side by side in one list. */
export function isListed(folded: string, left: Span, right: Span): boolean {
  const between = folded.slice(left.end, right.start);
  if (between.length >= 70) return false;
  if (isRange(folded, left, right, between)) return true;
  if (!IN_LIST.test(between)) return false;
  // "Told that cars had burned at A, and that B had been attacked".
  if (/\b(?:and|et) (?:that|qu[e'])/.test(between)) return false;
  // "Fire at A; B was calm" is no list, "A; B; C" is one.
  if (between.includes(';') && !isMember(folded, right)) return false;
  return !IS_ALONE.test(folded.slice(right.end, right.end + LONGEST_ASIDE));
}
