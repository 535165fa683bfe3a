import { alternatives } from '../any-of';
import { findMatches } from '../find-matches';
import type { Span } from '../sentences';
import { findAccident } from './find-accident';
import { findDenied } from './find-denied';
import { BESIDE_FIRES, EXERCISE, INSIDE, LAST_MONTH, LAST_YEAR, PAST } from './words/excluded';
import { PLANNED } from './words/planned';
import { IMAGINED, INVOLVED, NEGATION_ENDS, ORDERED } from './words/unreal';

/** Why what a sentence tells is no incident of ours. */
export type Exclusion =
  | 'caption'
  | 'past'
  | 'planned'
  | 'foreign'
  | 'inside'
  | 'beside'
  | 'accident'
  | 'exercise'
  | 'denied';

// "The last such case dates from March 2023, when …", « le dernier incendie remonte à 2022 »: of that year.
const CASE_OF =
  /\b(?:case|attack|incident|shooting|fire|arson|precedent|cas|attaque|incendie|affaire)s? (?:(?!qui\b|that\b|which\b|buildings?\b|prison\b|jail\b|batiments?\b)[a-z']+ ){0,4}(?:dat(?:es?|ed|ent)|goes back|went back|remont(?:e|ent|ait)) (?:back )?(?:from|to|a|au|d[e'u])\b[a-z ]{0,20} ?(?:19\d\d|20[01]\d|202[0-4])\b/;
const YEAR = /\b(19\d\d|20[0-2]\d)\b/g;
const FIRST_YEAR = 2025;

const CAPTION = new RegExp(alternatives`
  \bfile (?:photo|picture|image|-)
  \bin this (?:file )?(?:photo|picture|image)\b(?! [a-z]|\.?")
  \bphoto d'(?:illustration|archives?)
  \bimage d'illustration
  \(?\b(?:photo|credit|crédit|© ?|illustration)\s?[:)]
  \bici,? en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|20\d\d)
  \b(?:afp|reuters|ap|getty images|sipa|epa|maxppp|hans lucas)\s?(?:/|via|photo)\s?[a-z]
  \bpool photo\b
  ^ ?file ?[-–:]
`);

// When a prison was built, or since when something goes on, dates no attack.
const OTHER_EVENTS = alternatives`
  open(?:ed|ing)?
  built
  building
  inaugurat[a-z]*
  creat[a-z]*
  found(?:ed)?
  since
  depuis
  dat(?:ing|ant|es?)
  ouvert[a-z]*\b(?! (?:la (?:serie|voie|marche|campagne)|le (?:bal|feu)|les hostilites))
  construit[a-z]*
  inaugure[a-z]*
  cree[a-z]*
  mis[a-z]* en service
  renov[a-z]*
  in service
  born
  law of
  loi d[eu]
  recensement
  census
`;
const DATES_NO_ATTACK = new RegExp(String.raw`\b${OTHER_EVENTS}\b[a-z' ]{0,24}$`);

// "Marseille, where 49 people died in 2023, …": the year is that of the clause between the commas.
const ASIDE =
  /, (?:ou|where|which|who|whose|qui|dont|that|deja|already)\b[^,;]{0,120}(?=,|;|$)| (?:who|qui) (?:had |has |a |avait )?(?:moved|left|retired|lived|worked|joined|quitte|demenage|travaille|vecu|rejoint)\b[^,;]{0,60}(?=,|;|$)/g;

const OLD_YEAR = /\b(?:19\d\d|20[01]\d|202[0-4])\b/;

/** Whether an act stands in what a sentence says in passing of a year before the series. */
export const isAsideOfOld = ({ start, folded }: Span & { folded: string }, act: Span): boolean =>
  (OLD_YEAR.test(folded) || PAST.test(folded)) &&
  findMatches(folded, ASIDE).some(
    ({ 0: aside, index }) =>
      (OLD_YEAR.test(aside) || PAST.test(aside)) &&
      act.start >= start + index &&
      act.start < start + index + aside.length &&
      !DATES_NO_ATTACK.test(aside.slice(0, aside.search(OLD_YEAR))),
  );

const withoutAsides = (sentence: string) => sentence.replace(ASIDE, (aside) => ' '.repeat(aside.length));

// "In March 2025": a month before the first night.
const BEFORE_SERIES =
  /\b(?:january|february|march|janvier|fevrier|mars)(?: of)? 2025\b(?!.*\b(?:april|may|june|july|avril|mai|juin|juillet)\b)/;

/** Where a sentence, without what it says in passing, tells of a year before the series; -1 where it does not. */
function findOldYear(whole: string): number {
  const sentence = withoutAsides(whole);
  const early = sentence.search(BEFORE_SERIES);
  if (early >= 0 && !DATES_NO_ATTACK.test(sentence.slice(Math.max(0, early - 50), early))) return early;
  if (/\b20(?:2[5-9]|[3-9]\d)\b/.test(sentence)) return -1;
  const years = findMatches(sentence, YEAR).filter(
    ({ 0: year, index }) =>
      Number(year) < FIRST_YEAR && !DATES_NO_ATTACK.test(sentence.slice(Math.max(0, index - 50), index)),
  );
  return years[0]?.index ?? -1;
}

// What was published later counts its months and years back into the series.
const MONTH_BACK_FROM = '2025-05-14';
const YEAR_BACK_FROM = '2026-01-01';

function findPast(sentence: string, publishedOn: string | null): number {
  const day = publishedOn ?? '2025-04-15';
  const found = [
    withoutAsides(sentence).search(PAST),
    sentence.search(CASE_OF),
    day < YEAR_BACK_FROM ? sentence.search(LAST_YEAR) : -1,
    day < MONTH_BACK_FROM ? sentence.search(LAST_MONTH) : -1,
    findOldYear(sentence),
  ];
  return found.find((at) => at >= 0) ?? -1;
}

// "Has Sequedin been attacked?": whoever asks tells of no attack.
const ASKED =
  /(?:^|[:"] ?)(?:i(?:'ve| have)? (?:read|heard|saw|was told|keep hearing)|j'ai (?:lu|entendu|vu)|on (?:m'a )?dit|il parait|is it true|est-il vrai|est-ce vrai)\b[^?]{0,140}\?|\b(?:asks?|asked|asking|wonder(?:s|ed|ing)?|wants? to know) (?:[a-z]+ ){0,2}(?:whether|if) [a-z' -]{2,50} (?:was|were|is|are|has|have|had)(?: (?:also|too|been|really|indeed|among))* (?:hit|attacked|targeted|touched|affected|struck|shot|torched|burned|burnt|set)\b|\bdemand(?:e|ent|ez|ait|aient|es?) (?:[a-z' ]{0,16} )?s(?:i |')[a-z' -]{2,50} (?:a|ont|est|sont|etait|etaient|avait) (?:aussi |egalement |bien |vraiment )?(?:ete )?(?:touche|vise|attaque|cible|frappe|incendie|mitraille)e?s?\b|(?:^|[:,] )"?(?:y (?:a|avait|aurait)(?:-t)?-il|(?:was|were|is|are) there) [a-z0-9' ,-]{2,120} ?\?|^\W*(?:\d{1,2} ?[:h.] ?\d\d )?(?:what (?:happened|about|of)|que s'est-il passe|qu'en est-il) (?:at|in|a|au|de|d') ?[a-z' -]{2,40} ?\?|(?:^|[:,] )["']?(?:(?:has|have|had|was|were|did|is|are) [a-z' -]{2,60}|est-ce qu[a-z' -]{2,70}|[a-z' -]{2,40} (?:a|ont|est|sont|etait|avait)-(?:t-)?(?:il|elle|ils|elles|on)[a-z,' -]{2,60}) ?\?/;

type Rule = (sentence: string, publishedOn: string | null) => number;
const RULES: readonly (readonly [Exclusion, Rule])[] = [
  ['caption', (sentence) => sentence.search(CAPTION)],
  ['past', findPast],
  ['planned', (sentence) => sentence.search(PLANNED)],
  ['denied', findDenied],
  ['inside', (sentence) => sentence.search(INSIDE)],
  ['beside', (sentence) => sentence.search(BESIDE_FIRES)],
  ['accident', findAccident],
  ['exercise', (sentence) => sentence.search(EXERCISE)],
];

// The comma of "4,000 euros" and the colon of "20:15" part nothing.
const PART = /[;()—"]|[,:](?!\d)| - /g;

// "They planned, according to the prosecutor, to burn …": parts nothing either.
const SAID_BY =
  /, (?:selon|d'apres|according to|a (?:indique|precise|affirme)|(?:the )?[a-z' ]{2,30} (?:said|says)|said|says)\b[^,;:"]{0,60},/g;

const withoutSpeakers = (sentence: string) => sentence.replace(SAID_BY, (aside) => ' '.repeat(aside.length));

/** The stretch between commas around an offset. */
function partAround(sentence: string, at: number): Span {
  const ends = findMatches(sentence, PART).map(({ index }) => index);
  return {
    start: ends.findLast((end) => end < at) ?? 0,
    end: ends.find((end) => end > at) ?? sentence.length,
  };
}

/**
 * Why nothing in a sentence (folded) is told as an attack of ours that happened, and between which commas that is
 * said; null when nothing says so. "Last year" and "last month" depend on the day of publication.
 */
export function findExclusion(
  sentence: string,
  publishedOn: string | null,
): { why: Exclusion; part: Span } | null {
  if (ASKED.test(sentence)) return { why: 'planned', part: { start: 0, end: sentence.length } };
  for (const [why, find] of RULES) {
    const at = find(sentence, publishedOn);
    if (at >= 0)
      return { why, part: partAround(why === 'planned' ? withoutSpeakers(sentence) : sentence, at) };
  }
  return null;
}

const NEGATION =
  /\b(?:(?:no|not)(?! (?:fewer|less) than)|never|nor|neither|without|none|cannot|rather than|instead of|n't|(?<=\bet )non(?: pas)?|plutot que|au lieu d[e']|aucune?s?|pas(?! moins\b)|jamais|ni|sans|nul|rien|nothing|nobody|personne(?= n')|no one)\b(?:[ a-z0-9'-]{0,32})$/;
// « Ne jugera pas l'incendie »: there was one; « pas d'incendie » denies it.
const PRESUPPOSES = /^(?:pas|jamais|ni) (?:l'|les? |la |cet|ces |son |sa )/;
const HYPOTHETICAL = new RegExp(String.raw`\b${IMAGINED}\b[ a-z0-9'-]{0,60}"?[ a-z0-9'-]{0,24}$`);

// « Brûler la voiture d'un collègue, c'est … », "burning a car is …": what one may say of such deeds.
const OPENS = /^["' ]*$/;
const IS_GENERAL =
  /^(?:(?:bruler|incendier|tirer|mettre|attaquer|s'en prendre)\b[^.!?]{0,90}(?:, c'est|, ce n'est|\b(?:est|n'est|serait|releve)\b)|(?:burning|torching|shooting|setting|attacking|firing)\b[^.!?]{0,90}\b(?:is|isn't|was never|would be|takes|means)\b)/;

// « Empêché le feu de gagner un abri », "stopped the blaze from spreading to": what it did not reach.
const CONTAINED =
  /\b(?:empech|evit|prevent|stopp|kept|keep|contain|halt|circonscri)[a-z]* (?:que )?(?:the |le |les |l'|la |any )?$/;
const SPREADS = /^[a-z' ]{0,16}(?:de |d'|n'|from |se |s'|spread|reach|gagn|propag|atteign)/;

// « "Burn them all" »: what somebody calls for.
const CALLS_FOR = /^(?:burn|torch|attack|shoot|brul(?:ez|ons)|incendi(?:ez|ons)) /;
const MAY_BE =
  /^[a-z]+ (?:(?:could|might|may|would|pourrai[a-z]+) |(?:is|are|was|were|had been|is being|etai(?:t|ent)|est|sont) (?:now |also |still )?(?:fear|expect|rumou?r|plann|prevent|avert|foil|threaten|redout|craint|annonce[^sz]))/;
// « On brûle nos voitures », "they burn our cars": what somebody says of such deeds at large.
const AT_LARGE_LEAD = /\b(?:on|ils|they|you|people|we)(?: nous| us)? $/;
const AT_LARGE =
  /^(?:brulent?|incendient?|tirent?|attaquent?|burn|torch|shoot|attack) (?:at |sur |on )?(?:nos|notre|our|us|nous)\b/;
// « Ce qu'ils ont pris pour des coups de feu », "what sounded like shots": so it seemed.
const SEEMED =
  /\b(?:pris(?:e|es)? pour|prenait pour|prenaient pour|cru (?:entendre|a|d'abord a)|croyai(?:t|ent) (?:entendre|a)|ressembl[a-z]+ a|took (?:it |them |this )?(?:at first |first )?for|taken for|mistook for|mistaken for|sounded like|sounds like|(?:you'd|you would|one would|anyone would) have thought(?: (?:someone|somebody|it|they) (?:was|were))?|on (?:aurait dit|se serait cru)|thought (?:it was|it were|they were|(?:he|she|they|i|we) (?:had )?(?:heard|hears?))) ?(?:a |an |some |the |une? |des |de la |les )?$/;
// « "Ils ont brûlé des voitures parce que …" »: who is quoted speaks of the deeds of all these days.
const OF_ALL_LEAD =
  /"[a-z' ,]{0,12}\b(?:they|these people|those people|ils|ces gens|on)(?: have| had|'ve| ont| avaient| a)? $/;
const OF_ALL =
  /^(?:(?:burn|torch|shoot|shot|attack|fir)(?:ed|t)?|(?:brul|incendi|attaqu|tir|mitraill|cram)(?:ent|e))(?: at| on| sur| contre)? (?:cars|vehicles|prisons|jails|officers|staff|des (?:voitures|vehicules|prisons|surveillants|agents|maisons d'arret))\b/;
// « Le jour où une grenade explosera »: what is to come.
const WILL =
  /^(?:[a-z']+ ){0,3}?(?:explos|brul|incendi|saut|tir|flamb|cram|attaqu|frapp|vis)er(?:a|ont|ons|ez)\b/;
// "adding it to the list of those shot at": what others suffered.
const OTHERS_DID =
  /\b(?:there are (?:people|those|some) (?:who|that)|il y a (?:ceux|celles|des gens|d'autres) qui|(?:voitures|vehicules) que (?:l'on|l'|on))(?: [a-z']+){0,2} ?$|\b(?:(?:nothing to do with|rien a voir avec|unlike|than) (?:those who|people who|ceux qui)(?: (?:have|ont|had))?|(?:list of|joins?|joined|like|unlike|as with) (?:those|the ones)|(?:liste de|comme|rejoint) (?:ceux|celles))[a-z' -]{0,40}$/;

// "Whether they took part in the fire that …": there was one.
const TOOK_PART = new RegExp(
  String.raw`\b${INVOLVED}[ ']?(?:(?:the|those|these|that|any|either|both|la|le|les|l|cet|cette|ces|two|three|deux|trois|last|earlier|double|series|serie|of|de|d)[ ']){0,3}$`,
);
// "Will be tried in March for shooting at …", « devront répondre de l'incendie »: what somebody must answer for was done.
const ANSWERS_FOR =
  /\b(?:tried|stand trial|go on trial|prosecuted|sentenced|judged|jugee?s?|comparai[a-z]+|repondre)\b[a-z0-9' ]{0,24}\b(?:for|over|of|pour|d[eu'])[a-z' ]{0,12}$/;

// "Will be closed until July after a fire was lit": what is to come came of what was done.
const COMES_AFTER = /\b(?:after|following|apres|suite a) (?:an?|une?|l'|the|la|le) ?(?:[a-z]+ )?$/;

// "A third attack, on the jail in Niort, had been prevented".
const DEED = /^(?:attack|assault|arson|shooting|attaque|assaut|incendie|fusillade)s?\b/;
const PREVENTED =
  /^(?:(?! (?:and|et|but|mais) )[a-z' ,-]){0,70} (?:was|were|(?:had|has|have) been|(?:a|ont|avai(?:t|ent)) ete|fut|furent) (?:[a-z]+ )?(?:prevented|foiled|thwarted|averted|stopped|dejoue|empeche|evite)/;

// « La thèse d'un engin explosif est écartée ».
const THEORY = /\b(?:these|piste|hypothese|theory|possibility|hypothesis|idea) [a-z' ]{0,30}$/;
const RULED_OUT =
  /^[a-z' ]{0,40} (?:est|etait|a ete|avait ete|was|is|has been|had been) (?:[a-z]+ )?(?:ecart|exclu|rejet|abandonn|ruled out|dismissed|discarded|rejected)/;

const IS_ORDERED = new RegExp(String.raw`\b${ORDERED} ?(?:[a-z'-]+ ){0,3}$`);

/** Whether an act at `act` is told as one that somebody was to do: "a plan to burn", « recrutés pour tirer ». */
export const isOrdered = (folded: string, act: Span, clause: Span): boolean =>
  IS_ORDERED.test(folded.slice(Math.max(clause.start, act.start - 70), act.start));

// « Des voitures, ça se brûle vite ».
const ANY_DAY = /\b(?:ca|cela|tout) se $/;

// « On va tous vous cramer ».
const GOING_TO =
  /\b(?:vais|vas|va|allons|allez|vont) (?:(?:tous|toutes|tout|vous|te|les?|la|leur|lui|bientot|encore|y|en) )*$/;
const INFINITIVE = /^[a-z]+(?:er|ir|re)\b/;

// « Mon fils n'a brûlé aucune voiture ».
const NEGATES = /\bn'(?:a|ont|avai(?:t|ent)) $/;
const THEN_NONE = /^ (?:a |d'|de |sur |contre )?(?:aucune?|rien|personne|nul)\b/;

// "Nothing was damaged, painted or stolen", « rien n'avait cramé ».
const NOTHING_WAS =
  /\b(?:rien|personne) n'(?:a|avait|ont|avaient) (?:ete )?$|\bnothing (?:was|had been|has been) (?:[a-z]+, ){0,3}(?:[a-z]+ (?:or|nor) )?$/;

// 'The jail was "attacked" by a dozen cadets'.
const IN_SCARE_QUOTES = /^(?:attacked|attaque|attaquee|hit|targeted|stormed)"/;

// « La prochaine fois, ça brûle », "next time it burns": what somebody threatens.
const NEXT_TIME =
  /\b(?:la prochaine fois|next time|bientot|un jour|one day)[,:]? (?:(?:ca|ce|on|tout|it|we|you|everything)(?: (?:va|will|all))? ?)?$/;

/** Whether what stands at `act` is denied or only imagined in its clause: "no shots were fired", « pourrait brûler ». */
export function isUnreal(folded: string, act: Span, clause: Span): boolean {
  const lead = folded.slice(Math.max(clause.start, act.start - 70), act.start);
  const negation = NEGATION.exec(lead);
  if (negation && !NEGATION_ENDS.test(negation[0]) && !PRESUPPOSES.test(negation[0]) && !TOOK_PART.test(lead))
    return true;
  if (NEGATES.test(lead) && THEN_NONE.test(folded.slice(act.end, act.end + 12))) return true;
  if (NOTHING_WAS.test(lead) || ANY_DAY.test(lead)) return true;
  if (GOING_TO.test(lead) && INFINITIVE.test(folded.slice(act.start, act.end + 12))) return true;
  const own = folded.slice(act.start, act.end + 30);
  if (DEED.test(own) && PREVENTED.test(folded.slice(act.end, Math.min(clause.end, act.end + 100))))
    return true;
  if (THEORY.test(lead) && RULED_OUT.test(folded.slice(act.end, act.end + 80))) return true;
  if (OPENS.test(lead) && IS_GENERAL.test(folded.slice(act.start, act.start + 120))) return true;
  if (CONTAINED.test(lead) && SPREADS.test(folded.slice(act.start, act.end + 24).slice(act.end - act.start)))
    return true;
  const isSure = ANSWERS_FOR.test(lead) || TOOK_PART.test(lead) || COMES_AFTER.test(lead);
  return (
    (HYPOTHETICAL.test(lead) && !isSure) ||
    OTHERS_DID.test(lead) ||
    SEEMED.test(lead) ||
    NEXT_TIME.test(lead) ||
    MAY_BE.test(own) ||
    WILL.test(own) ||
    (AT_LARGE.test(own) && AT_LARGE_LEAD.test(lead)) ||
    (OF_ALL.test(own) && OF_ALL_LEAD.test(lead)) ||
    (lead.endsWith('"') && (CALLS_FOR.test(own) || IN_SCARE_QUOTES.test(own)))
  );
}
