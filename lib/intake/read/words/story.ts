import { alternatives, anyOf } from '../../any-of';
import { PRISON } from '../prison-words';

/** Words that say that a home is not the one told of before. */
export const ANOTHER =
  /\b(?:(?:another|a second|a third|autre|deuxieme|second)(?! (?:cars?|vehicles?|vans?|voitures?|vehicules?|fire|incendie|person|man|homme))|second home|other (?:home|house|officer)s?)\b/;
/** Words that open what is told of another attack. */
export const TELLS_ANOTHER =
  /^"?(?:the (?:second|third|fourth|fifth|other|last)|l'autre|(?:la|le) (?:seconde?|deuxieme|troisieme|quatrieme|derniere?)|an attempt (?:to|at|on) [a-z ]{0,30}(?:second|third|fourth|another)|une tentative [a-z' ]{0,30}(?:deuxieme|seconde?|troisieme|autre)|une? (?:deuxieme|troisieme|quatrieme|autre|seconde?)|a (?:second|third|fourth)|another|two more|deux autres|an? (?:[a-z-]+ )?(?:bottle|device|canister|can|bomb|grenade|cylinder)|un (?:engin|bidon)|une (?:bouteille|bonbonne|bombe|grenade))\b/;
/** "A petrol bomb …", « une tentative »: what is told is no more of the fire before. */
export const NEW_FIRE =
  /\b(?:an?|une?|two|three|deux|trois|several|plusieurs) (?:[a-z-]+ ){0,2}(?:petrol bombs?|fire-?bombs?|molotov|bottles?|devices?|jerr[iy]cans?|rags?|attempts?|cocktails?|bidons?|bouteilles?|engins?|tentatives?|departs? de feu)\b/;
/** "Its gate", « son portail », the car park of the staff: of the prison that the sentence before named. */
export const ITS_PARTS =
  /\b(?:its|sa|son|ses) (?:[a-z]+ )?(?:gates?|walls?|doors?|car parks?|entrances?|fences?|facade|portail|portes?|murs?|parkings?|entree|enceinte|miradors?|watchtowers?)\b|\bparking (?:du personnel|des (?:agents|surveillants|personnels))\b|\b(?:staff|visitors?|employees?)(?:'s?)? car park\b|\bparking (?:des visiteurs|visiteurs)\b/;
// "At these locations, …", « dans chacune de ces prisons ».
const EACH = alternatives`
  (?:at|in|on|outside) (?:all of |each of |all |both )?(?:these|those) (?:locations|places|sites|prisons|jails|facilities|establishments)
  (?:at|in|outside) the (?:two|three|four|five|six|seven|eight) (?:locations|places|sites|prisons|jails|facilities|establishments)
  (?:dans|sur|devant|a) (?:chacune? de |tous |toutes )?ces (?:lieux|sites|prisons|etablissements|endroits|maisons d'arret|centres)
  (?:dans|sur|devant|a) les (?:deux|trois|quatre|cinq|six|sept|huit) (?:lieux|sites|prisons|etablissements|endroits|maisons d'arret|centres)
  (?:each|every) time
  [a-z ]{3,40} y (?:a|ont|avai(?:t|ent)) (?:ete )?
  (?:a )?chaque fois
  dans (?:tous|les deux|les trois) (?:les )?cas
  in (?:each|every|all|both) (?:of these )?cases?
`;
/** Words that open what is told of each of the places before. */
export const OF_EACH = new RegExp(String.raw`^"?${EACH}\b`);
/** "The region was again …", « le sud a de nouveau été … », before what was done to it (source). */
export const AREA_WAS =
  "(?:the|la|le|les|l') ?(?:region|area|department|departement|country|pays|midi|(?:[a-z]+-)?(?:south|north|east|west|sud|nord|est|ouest)(?:-(?:east|west|est|ouest))?|secteur|mediterranean coast|capital)\\b[a-z' ]{0,20} (?:was|were|has been|have been|a|ont)(?: (?:then|again|once more|de nouveau|a nouveau|encore|ensuite|une nouvelle fois)){0,2}(?: ete)?";
/** Words for a fire and what should have lit it, or that stand for them: what fails beside none of them was no fire. */
export const OF_FIRE =
  /\b(?:fires?|flames?|blaze|bottles?|devices?|fuse|wick|rags?|cloth|match(?:es)?|lighter|petrol|fuel|it|they|neither|none|nothing|attempts?|feu|flammes|incendie|engins?|projectiles?|meche|bouteilles?|bidons?|chiffons?|essence|liquide|tentatives?|elles?|ils?|rien|aucune?|tout|celle-ci|celui-ci|cela|ca|this|that|l'une?|l'autre|one (?:of them )?(?:went|did|rolled|died|landed)|the others?|catch|caught|ignite|pris|brule|embrase|enflamme|eteint[es]*)\b/;
/** "Elsewhere, …": not where the text was. */
export const OPENS_ELSEWHERE =
  /^"?(?:and |et |mais |but )?(?:elsewhere|ailleurs|(?:dans|in|at|a) (?:d'autres|other) [a-z]+|autre part|not far (?:away|off)|nearby|further (?:north|south|east|west|along|afield)|non loin de la|plus loin)\b/;
/** "Two nights earlier": the night of something else. */
export const LOOKS_BACK =
  /\b(?:nights?|days?|weeks?) (?:earlier|before)\b|\b(?:nuits?|jours?|semaines?) (?:plus tot|avant|auparavant)\b|\bla veille\b|\b(?:previous|precedente?) (?:night|nuit|day)\b|\bnuit precedente\b|\b(?:no|not a) repeat of\b/;
/** Words that open a sentence with another part of the country. */
export const OPENS_IN = /^"?(?:and |et )?(?:en|in|dans|across) /;
/** Names a prison by what it is. */
export const SAYS_PRISON = new RegExp(`\\b${PRISON}\\b`);
/** Words of the attacks as a whole. */
export const SERIES = anyOf`
  (?:since|depuis) (?:mid-april|(?:the )?(?:1[34]|start|beginning)|la mi-avril|le 1[34] avril|le debut)
  (?:dizaines?|quinzaine|vingtaine|soixantaine|centaine) d'(?:attaques|incidents|actes|actions)
  (?:\d+|dozens of|scores of) (?:incidents|attacks|assaults|actes|attaques)
  nationwide
  up and down (?:the country|france)
  (?:on ne compte plus|innombrables|countless|no longer counts?)
  (?:since|depuis) (?:sunday|dimanche|the weekend|le week-end)
  last spring
  (?:au|du|le) printemps dernier
  in other (?:towns|cities|places|prisons|jails)
  elsewhere in (?:france|the country)
  dans d'autres (?:villes|prisons|etablissements)
  across (?:france|the country)
  in the country
  dans (?:tout )?le pays
  (?:series|wave|waves|string|spate|campaign|rash) of
  attacks\b
  (?:thirty|forty|fifty|sixty|dozens of|a dozen|some twenty) (?:french )?(?:prisons|jails|sites)
  (?:coordinated|several|multiple|these|the|recent|other) incidents
  assaults\b(?! rifles)
  in (?:several|some|many|most|a number of) (?:of the )?(?:cases|instances|places)
  dans (?:plusieurs|certains|quelques|la plupart des) (?:cas|endroits)
  (?:serie|vague|vagues|multiplication|salve|campagne) d[e'](?:s )?
  attaques\b
  (?:these|those|ces|(?:some|several|many|most|a number|all) of the|plusieurs des) (?:sites|prisons|jails|scenes|places|facilities|establishments|etablissements|lieux|towns)
  (?:ces|les|plusieurs|des) (?:faits|actions|attaques|incidents|actes)
`;
/** "In the same spot", « sur ce même parking »: where the text was. */
export const SAME_SPOT =
  /\b(?:(?:ce|cette|ces|le|la|les|au|aux) memes? (?:parking|endroit|lieu|site|prison|etablissement|maison d'arret|mur|portail|porte)s?|(?:the|that|this) (?:very )?same (?:spot|place|car park|parking lot|prison|jail|site|gate|wall|door))\b/;
/** What was shown on a channel is of another time and place than what the text goes on about. */
export const POSTED =
  /\b(?:(?:found|recovered|retrouv[a-z]+|decouv[a-z]+|contenai[a-z]+|contained|stored|stocke[a-z]*) (?:[a-z' ]{0,60})?(?:videos?|photos?|images|footage|clips?|pictures)|telegram|channel|social (?:media|networks?)|canal|chaine|reseaux sociaux|messagerie)\b/;

const ENTRY = /^\d{1,2} ?[:h.] ?\d{2}\b/;

/** Whether a sentence begins a new entry of a ticker, with the hour at which it was written. */
export const isEntry = ({ folded }: { folded: string }): boolean => ENTRY.test(folded);

/** What a rumour is called once it was denied. */
export const RUMOUR = anyOf`
  l'information
  (?:la |cette )?rumeur
  (?:le|les|un|ce) (?:message|post|tweet|compte)s?
  (?:la|les|une|cette) (?:video|image|photo|publication)s?
  (?:the|a|this|these|radio|an?) (?:rumou?r|message|post|video|bulletin|claim|report|account|clip|picture|image)s?
  (?:radio )?bulletins
`;

const QUIET = anyOf`
  nothing (?:had |has |have |ever |at all |been )*(?:happened|occurred|to report|reported|seen)
  (?:rien|rien de tel) (?:ne |n')?(?:s'y |s')?(?:est|etait) (?:passe|produit)
  (?:was|were|has been|have been|had been|is|remained|stayed) (?:quiet|calm|untouched|unscathed|spared|unaffected|unharmed)
  (?:not|nor|neither|never) (?:been )?(?:among|touched|targeted|hit|attacked|affected)
  (?:a|ont) ete epargnee?s?
  nuit (?:(?!plus )[a-z]+ ){0,2}?(?:calme|tranquille|sans (?:incidents?|histoire|attaques?))
  nuit [a-z0-9 ]{1,40} (?:a ete|fut|est restee|etait) (?:(?!plus )[a-z]+ )?(?:calme|tranquille)
  (?:calm|quiet|uneventful) night
  fell silent
  (?:minute|moment)(?:'s)? (?:of|de) silence
  minute's silence
  (?:qualifiee?s?|decrite?s?|jugee?s?) (?:de |comme )?"?(?:calmes?|tranquilles?)
  (?:described|regarded|reported) as "?(?:calm|quiet|uneventful)
  (?:night|nuit) (?:passed(?: off| by)?|went (?:by|off)|s'est (?:passee|deroulee)) (?:[a-z]+ )?(?:quietly|calmly|peacefully|without|calmement|tranquillement|sans|dans le calme)
  (?:no|not (?:a|one)) (?:(?:new|further|fresh|other|single) )?(?:attacks?|incidents?|fires?|shots) (?:[a-z]+ ){0,2}?(?:reported|recorded|heard|took place)
  no (?:(?:new|further|fresh|other) )?(?:violence|trouble|unrest) (?:was|were|has been|had been) (?:[a-z]+ ){0,2}?(?:in evidence|reported|recorded|seen|noted)
  aucune? (?:nouve(?:l|au|lle) |autre )?(?:attaque|incident|fait|incendie|tir) (?:[a-z']+ ){0,3}?(?:signale|deplore|enregistre|recense|produit|constate)e?
  aucun fait
  report(?:s|ed)? nothing
  rien a signaler
  n'(?:a|ont) rien signale
  (?:nothing|no (?:incident|attack)) (?:[a-z]+ )?(?:took place|been recorded)
`;

/** Whether a sentence says that nothing was done where it speaks of. */
export const isQuiet = ({ folded }: { folded: string }): boolean => QUIET.test(folded);

// « Les faits remontent à la nuit du … 2023 »: when something was done, without saying what.
const OF_FACTS =
  /^"?(?:les faits|the (?:facts|events|offences?|attacks?)|cela|it|this|that) (?:remont|dat|took place|happened|(?:ont|avaient) eu lieu|se (?:sont|seraient))/;

/** Whether a sentence tells what was done in another time, or when it was. */
export const isOldStory = ({
  excluded,
  acts,
  folded,
}: {
  excluded: string | null;
  acts: readonly unknown[];
  folded: string;
}): boolean => excluded === 'past' && (acts.length > 0 || OF_FACTS.test(folded));

// « Tout est parti d'Agen », "it had begun on Sunday": the night is that of the first attack alone; "the latest of these was …": of the last.
export const ORIGIN =
  /\b(?:go|goes|went|going|dat(?:e|es|ed|ing)) back to\b|\bremont(?:e|ent|ait|aient) (?:a|au)\b|\blatest (?:of (?:these|the)|attack|incident|target)|\bderniere? (?:en date|des (?:attaques|faits|actions))\b|\b(?:(?:tout|la serie|la vague|cela|ca|l'affaire|la campagne)(?: [a-z]+)? (?:est parti[e]?|a (?:commence|debute|demarre)|avai(?:t|ent) (?:commence|debute|demarre))|(?:it|everything|the (?:wave|series|campaign|violence|string of attacks))(?: all)? (?:had )?(?:beg[au]n|started)) (?:a|au|en|dans|d'|de |du|in|at|with|on|when|there|dimanche|lundi|mardi|par|la nuit|le \d)/;
