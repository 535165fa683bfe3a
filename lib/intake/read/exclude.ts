import type { Span } from '../sentences';

/** Why what a sentence tells is no incident of ours. */
export type Exclusion =
  | 'caption'
  | 'past'
  | 'planned'
  | 'foreign'
  | 'inside'
  | 'accident'
  | 'exercise'
  | 'denied';

const FOREIGN =
  /\b(?:belgi(?:an|um|que)|belges?|bruxelles|brussels|liege|anvers|antwerp|gand|ghent|namur|england|english prisons?|britain|british|britannique|royaume-uni|united kingdom|uk\b|hmp|scotland|ecosse|wales|ireland|irlande|london|londres|manchester|constabulary|county (?:durham|[a-z]+)|across the channel|outre-manche|spain|spanish|espagne|espagnol[a-z]*|madrid|barcelone?|italy|italian|italie|italien[a-z]*|rome|milan|naples|german(?:y|s)?|allemagne|allemand[a-z]*|berlin|netherlands|pays-bas|dutch|neerlandais[a-z]*|amsterdam|rotterdam|switzerland|swiss|suisse|geneva|geneve|portugal|lisbon|ecuador|equateur|quito|guayaquil|mexic[a-z]+|mexique|brazil|bresil|colombi[ae][a-z]*|haiti|port-au-prince|united states|etats-unis|texas|california|canada|quebec|montreal|morocco|maroc|algeria\b|algerie\b|tunisi[ae]|turk(?:ey|ish)|turquie|russia|russie|ukraine|sweden|suede|denmark|danemark|norway|norvege|greece|grece|genevois[a-z]*|vaudois[a-z]*|lausanne|zurich|bale\b|basel|wallon[a-z]*|wallonie|flandres?|flemish|flamand[a-z]*|hainaut|charleroi|ardennes belges|catalogne|catalan[a-z]*|catalonia|turin|lombardie|lombardy|sicil[a-z]+|sarre\b|baviere|bavaria|monaco|andorr[a-z]+|casablanca|tanger|alger\b|tunis\b|dakar|abidjan|kinshasa|bamako|conakry|libreville|antananarivo|madagascar|cameroun|cameroon|congo|guinee|guinea|mali\b|benin|togo|gabon|tchad|chad\b|liban|lebanon|syri[ae]n?|irak|iraq|iran|israel[a-z]*|egypt[a-z]*|egypte|libya|libye|india|inde\b|china|chine|japan|japon|australia|australie|new zealand|philippin[a-z]+|indonesi[a-z]+|jamai[a-z]+|guatemala|el salvador|salvador|panama|paraguay|uruguay|bolivi[a-z]+|romania\b|roumanie\b|bulgari[a-z]+|serbi[a-z]+|croati[a-z]+|albani[a-z]+|kosovo|scottish|welsh|irish|english\b(?! page)|british|czech|tcheque|slova[a-z]+|finland|finlande|iceland|islande|estoni[a-z]+|lettonie|latvia|lituani[a-z]+|athens|venezuela|honduras|peru|perou|chile|chili|argentin[ae]|nigeria|senegal|luxembourg|poland|pologne|hungary|hongrie|austria|autriche)\b/g;
// Of themselves no sign that the events are abroad.
const FOREIGN_BUT =
  /\b(?:foreign interference|ressortissants?|nationals?|citizens?|drugs?|cocaine|arrested in|interpelle[a-z]* (?:en|au|aux)|recaptured in|extradit[a-z]+|talks with|embassy|ambassade|company|siege|headquarters|tourists?)\b/;

const YEAR = /\b(19\d\d|20[0-2]\d)\b/g;
const FIRST_YEAR = 2025;
const PAST =
  /\b(?:last year|the year before|a year (?:ago|earlier|and)|years? (?:ago|earlier|later|before)|l'an (?:dernier|passe)|l'annee (?:derniere|precedente)|il y a (?:un|deux|trois|quatre|cinq|six|dix|\d+) ans?|un an (?:apres|plus tot|auparavant)|ans (?:plus tard|plus tot|apres|auparavant)|annees (?:plus tot|auparavant)|decades?|decennies?|amra|incarville|toll ?(?:booth|plaza|gate)s?|peage|prison vans? (?:carrying|ambush|attack)|fourgon (?:penitentiaire|cellulaire|qui transportait|de transferement)|in the (?:19|20)\d0s|dans les annees|last month|le mois dernier|previous decades?)\b/;
const PLANNED =
  /\b(?:plann(?:ed|ing) (?:to|an?|attacks?)|(?:had|have|were|was|been) (?:allegedly )?(?:planning|plotting|preparing)|plot(?:s|ted|ting|ters)?\b|foiled|thwarted|before (?:they|he|she) could|dejou[a-z]+|projetai[a-z]+|projet(?:e|es|aient)? (?:d'attaque|d'incendie|de s'en prendre)|preparai[a-z]+|s'appretai[a-z]+|comptai[a-z]+ (?:s'en prendre|incendier|mettre|attaquer|tirer)|envisageai[a-z]+|planifi[a-z]+|would[- ]be attackers?|suspected of (?:planning|preparing)|soupconnee?s? de (?:preparer|vouloir|projeter))\b/;
const INSIDE =
  /\b(?:(?:his|her|their|a|the|sa|leur|une|la|son) (?:prison )?(?:cells?|cellules?)|matelas|mattress(?:es)?|mutin[a-z]+|riots?|rioters?|emeut[a-z]+|fellow (?:inmates?|prisoners?)|co-?detenus?|(?:inmates?|prisoners?|detenus?) (?:who )?(?:set|started|lit|attacked|assaulted|stabbed|punched|a |ont |avait |avaient )(?:[a-z' ]{0,20})?(?:fire|feu|incendi[a-z]*|agress[a-z]*|officers?|guards?|surveillante?s?))\b/;
const ACCIDENT =
  /\b(?:accidental(?:ly|e|es|s)?|accidentell?e?s?|by accident|electrical (?:fault|fire|failure)|court-circuit|short[- ]circuit|wildfires?|feux? de foret|forest fires?)\b/;
const RULED_OUT = /\b(?:rul(?:ed|es|ing) out|not|no|excl[a-z]+|ecart[a-z]+|pas|aucune?)\b/;
const EXERCISE =
  /\b(?:(?:security|fire|evacuation|training) drills?|training exercises?|mock attacks?|exercices? (?:de securite|d'evacuation|d'entrainement|grandeur)|(?:un|cet|lors d'un|d'un) exercice\b|attaques? (?:simulees?|fictives?)|scenario fictif|simul(?:e|ee|es|ees|ait|aient|ation|ated)\b|documentary|documentaire|feature film|un film|novel|roman)\b/;
const DENIED =
  /\b(?:(?:turned out|proved|proven|found) (?:to be )?(?:false|unfounded|untrue|baseless|wrong)|false (?:alarm|reports?)|s'est (?:averee?|revelee?) (?:faux|fausse|infondee?|sans fondement)|se sont (?:averees?|revelees?|averes|reveles) (?:fausses|faux|infondees|infondes)|fausse (?:alerte|rumeur|information)|infondees?|dementi[a-z]*|backfir[a-z]+|firecrackers?|petards?|(?:it|that|this) had (?:in fact )?been|was in fact|in reality|en realite|il s'agissait (?:en fait|de petards|de feux)|retracted|rectification|contrairement a|n'a pas ete (?:touche|vise|attaque|cible)e?|n'ont pas ete (?:touche|vise|attaque|cible)e?s?|was not (?:hit|attacked|targeted|touched|affected)|were not (?:hit|attacked|targeted|touched|affected)|aucun incident|no incidents?)\b/;

const CAPTION =
  /(?:\bfile (?:photo|picture|image|-)|\bin this (?:file )?(?:photo|picture|image)|\bphoto d'(?:illustration|archives?)|\bimage d'illustration|\(?\b(?:photo|credit|crédit|© ?|illustration)\s?[:)]|\bici,? en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|20\d\d)|\b(?:afp|reuters|ap|getty images|sipa|epa|maxppp|hans lucas)\s?(?:\/|via|photo)\s?[a-z]|\bpool photo\b|^ ?file ?[-–:])/;

/** Whether a sentence names another country, or a town or people of one. */
export const namesForeign = (sentence: string) => sentence.search(FOREIGN) >= 0;

/** Whether a sentence names something abroad that is more than a nationality or a trade. */
export function findForeign(sentence: string): boolean {
  return (sentence.match(FOREIGN) ?? []).length > 0 && !FOREIGN_BUT.test(sentence);
}

// When a prison was built, or since when something goes on, dates no attack.
const DATES_NO_ATTACK =
  /\b(?:open(?:ed|ing)?|built|building|inaugurat[a-z]*|creat[a-z]*|found(?:ed)?|since|depuis|dat(?:ing|ant|es?)|ouvert[a-z]*|construit[a-z]*|inaugure[a-z]*|cree[a-z]*|mis[a-z]* en service|renov[a-z]*|in service|born|law of|loi d[eu]|recensement|census)\b[a-z' ]{0,24}$/;

// "Marseille, where 49 people died in 2023, …": the year is that of the clause between the commas.
const ASIDE = /, (?:ou|where|which|who|whose|qui|dont|that|deja|already)\b[^,;]{0,120}(?=,|;|$)/g;

/** Whether a sentence, without what it says in passing, tells of a year before the series. */
const isOldYear = (whole: string, sentence = whole.replace(ASIDE, '')) =>
  !/\b20(?:2[5-9]|[3-9]\d)\b/.test(sentence) &&
  [...sentence.matchAll(YEAR)].some(
    ({ 0: year, index }) =>
      Number(year) < FIRST_YEAR && !DATES_NO_ATTACK.test(sentence.slice(Math.max(0, index - 50), index)),
  );

const RULES: readonly (readonly [Exclusion, (sentence: string) => boolean])[] = [
  ['caption', (sentence) => CAPTION.test(sentence)],
  ['past', (sentence) => PAST.test(sentence) || isOldYear(sentence)],
  ['planned', (sentence) => PLANNED.test(sentence)],
  ['denied', (sentence) => DENIED.test(sentence)],
  ['inside', (sentence) => INSIDE.test(sentence)],
  ['accident', (sentence) => ACCIDENT.test(sentence) && !RULED_OUT.test(sentence)],
  ['exercise', (sentence) => EXERCISE.test(sentence)],
];

/** Why nothing in this sentence (folded) is told as an attack of ours that happened; null when nothing says so. */
export function findExclusion(sentence: string): Exclusion | null {
  return RULES.find(([, holds]) => holds(sentence))?.[0] ?? null;
}

const NEGATION =
  /\b(?:no|not|never|nor|neither|without|none|cannot|n't|aucune?s?|pas|jamais|ni|sans|nul|rien|nothing|nobody|personne(?= n')|no one)\b(?:[ a-z0-9'-]{0,32})$/;
const NEGATION_ENDS =
  /\b(?:when|after|while|as|but|who|why|how|which|clear|known|far|only|quand|lorsque|apres|mais|que|qui|pourquoi|comment|loin|seulement|where|ou|in|dans)\b/;
const HYPOTHETICAL =
  /\b(?:if|could|might|(?<!\d )(?<!\d(?:st|nd|rd|th) )may(?! (?:\d|20))|would|should|pourrai[a-z]+|s'ils?|si l[ae']|si des?|risqu[a-z]+|to avoid|pour eviter|eviter|prevent(?:ed|ing)?|threaten(?:ed|ing|s)? to|menac[a-z]+ d[e']|fear[a-z]*|craign[a-z]+|crainte?s?|warn(?:ed|ing|s)?|appel[a-z]* a|call(?:ed|ing|s)? (?:for|on)|promis[a-z]*|promett?[a-z]*|denied|denies|denie|nie[nt]*|(?:first|initially|wrongly) (?:reported|said|announced)|d'abord (?:annonce|evoque|cru))\b(?:[ a-z0-9'-]{0,60})$/;

const MAY_BE = /^[a-z]+ (?:could|might|may|would|pourrai[a-z]+) /;
// "adding it to the list of those shot at": what others suffered.
const OTHERS_DID =
  /\b(?:(?:list of|joins?|joined|like|unlike|as with) (?:those|the ones)|(?:liste de|comme|rejoint) (?:ceux|celles))[a-z' -]{0,40}$/;

/** Whether what stands at `act` is denied or only imagined in its clause: "no shots were fired", « pourrait brûler ». */
export function isUnreal(folded: string, act: Span, clause: Span): boolean {
  const lead = folded.slice(Math.max(clause.start, act.start - 70), act.start);
  const negation = NEGATION.exec(lead);
  if (negation && !NEGATION_ENDS.test(negation[0])) return true;
  const own = folded.slice(act.start, act.end + 12);
  return HYPOTHETICAL.test(lead) || OTHERS_DID.test(lead) || MAY_BE.test(own);
}

const ATTEMPT =
  /\b(?:attempt(?:s|ed|ing)?\b(?! (?:on|of|to (?:intimidat|destabil|murder|kill|escape|identify|force|silence)))|tr(?:y|ied|ying|ies) to|tentatives?\b(?! (?:d'(?:homicide|assassinat|intimidation|evasion|extorsion)|de (?:meurtre|destabilisation)))|tent(?:e|er|ent|aient|ait|ant|ee?s?) (?:de|d')|essay[a-z]+ d[e']|fail(?:ed|s)\b|echou[a-z]+|(?:n'a|n'ont|n'avait) pas pris|sans (?:prendre|s'embraser|se propager|exploser)|s'(?:est|est aussitot|est vite) eteinte?|s'eteign[a-z]+|se sont eteint[a-z]*|went out|died (?:out|down|away)|sputtered|petered out|burnt? itself out|never took hold|before (?:it|they|the flames?) (?:could )?(?:take hold|took hold|catch|caught)|sans (?:y )?parvenir|n'(?:a|ont) pas (?:reussi|pu)|pas parvenue?s?|d(?:e lui|'elle|'eux)-memes?|avant de prendre|n'a pas (?:fonctionne|marche)|ne s'est pas (?:enflamme|allume|declenche)e?|would not light|did not work|sans succes|en vain|without success|in vain|never caught|(?:did|does) not (?:take|catch|ignite|spread|light|explode)|fizzled|burned itself out|fell short|avorte[a-z]*|manquee?|rate(?:e|s)?\b)/;
const TOOK = /\b(?:destroyed|gutted|burned down|detrui[a-z]+|ravag[a-z]+|calcin[a-z]+)\b/;

// "after the attacks on the prisons of Toulon and Agen": told again as the reason for something else.
const RECALLS =
  /\b(?:after|since|following|in the wake of|in protest (?:at|over|against)|protest[a-z]* (?:at|over|against|contre)|apres|depuis|suite a(?:ux)?|a la suite d[e']s?|lors d[e']s?|face aux?|contre les)\b[a-z' -]{0,40}$/;

// Prisons are hit by much that is no attack.
const NO_ATTACK =
  /^ (?:[a-z]+ )?(?:by|par|with|de|d'|of) ?(?:the |a |an |la |le |les |l'|une? |des )?(?:[a-z]+ )?(?:overcrowding|surpopulation|surencombrement|strikes?|greves?|mouvement|heat ?wave|canicule|floods?|flooding|inondations?|storms?|tempetes?|covid|epidemi[a-z]+|shortages?|manque|penurie|punaises|bed ?bugs|rats|suicides?|cuts|coupes|outage|panne|criticism|critiques?|lack)\b/;

/** Whether a prison is "hit" or "touché" by something that is no attack. */
export const isOtherTrouble = (folded: string, act: Span) =>
  NO_ATTACK.test(folded.slice(act.end, act.end + 70));

/** Whether something is named only to say what came after it. */
export function isRecalled(folded: string, act: Span, clause: Span): boolean {
  return RECALLS.test(folded.slice(Math.max(clause.start, act.start - 60), act.start));
}

const TAKEN_BACK =
  /\b(?:(?:corrected|denied|dismissed|withdrew|retracted|dementi[a-z]*|rectifi[a-z]*|contest[a-z]*) (?:this|that|it|the (?:report|claim|information)s?|cette|ces|l'information)|nothing to do with the prison|sans (?:lien|rapport) avec (?:la prison|l'etablissement))\b/;

/** Whether a sentence that names no place takes back what the one before told. */
export const retracts = (sentence: string) =>
  (/^(?:the (?:report|claim|information|alert)s?|this|that|it|they|l'information|cette|ces|la rumeur|il|elle|ca)\b/.test(
    sentence,
  ) &&
    DENIED.test(sentence)) ||
  TAKEN_BACK.test(sentence);

/** Whether a sentence tells of a fire that was tried and did not take. */
export function isAttempt(sentence: string): boolean {
  return ATTEMPT.test(sentence) && !TOOK.test(sentence);
}

const HEDGE =
  /\b(?:reportedly|allegedly|apparently|presumably|possibly|perhaps|probably|seem(?:s|ed)? to|appear(?:s|ed)? to|believed to|thought to|said to have|unconfirmed|serai(?:t|ent)|aurai(?:t|ent)|semblerai[a-z]+|semblent?|peut-etre|probablement|vraisemblablement|apparemment|presumee?s?|selon les premiers elements|a priori)\b/g;

/** Words of a stretch that keep what it says from being a fact. */
export function findHedges(folded: string, within: Span): Span[] {
  return [...folded.slice(within.start, within.end).matchAll(HEDGE)].map(({ 0: word, index }) => ({
    start: within.start + index,
    end: within.start + index + word.length,
  }));
}
