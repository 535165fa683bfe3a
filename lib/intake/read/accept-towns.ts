import { anyOf } from '../any-of';
import { isListed } from './in-list';
import { type ActMark, findSpans, isVague, overlaps, type PlaceMark } from './mark';
import { POLICE_STAFF, PRISON, STAFF } from './prison-words';
import type { Sheet, SheetSentence } from './sheet';
import { FAR } from './words/distance';

const SAYS_PRISON = new RegExp(
  `\\b(?:${PRISON}|${STAFF}|penitenti[a-z]+|prison|miradors?|watchtowers?|guard ?towers?|parloirs?|visiting rooms?|detenus?|inmates?|prisoners?)\\b`,
);
const DRUG_TRADE =
  /\b(?:drugs?|cocaine|narco[a-z]*|gangs?|turf|dealers?|trafic|stupefiants?|points? de deal|traffick[a-z]+)\b/;
// Somebody who has nothing to do with a prison, as far as the sentence tells.
const OTHER_VICTIM = anyOf`
  shot dead
  \d{1,2}-year-old
  (?:a|an|the|two|three) (?:(?:man|boy|teenager|men)(?! (?:threw|fired|set|poured|tried|hurled|opened|tossed|torched|had (?:thrown|fired|set|poured|tried)))|woman|girl|passers?-by|pedestrians?|shopkeeper|motorist|drivers?|demonstrators?|protesters?|police officers?)
  (?:un|une|deux|trois) (?:(?:hommes?|adolescente?s?|garcons?|jeunes?)(?! (?:[a-z]+ )?(?:a|ont|avait|avaient) (?:incendie|brule|jete|lance|tire|mis|verse|tente|asperge|pose|depose))|femme|fille|passante?|policiers?|automobiliste|commercant)
  shops?
  stores?
  houses of
  magasins?
  boutiques?
  kiosque
  bus stop
  arret de bus
  metro
  rivals?
  nightclub
  discotheque
  boite de nuit
  passers?-by
  families
  famille
  (?:his|her|their|an?) (?:ex|former (?:partner|wife|girlfriend)|wife|girlfriend|lawyer|neighbou?r)
  (?:son|sa|un|une) (?:ex|ancienne? compagn(?:on|e)|compagne|epouse|avocate?|voisine?)
`;
// "Two miles from the prison" is not at it.
const FAR_OFF = new RegExp(`${FAR} ?(?:the |la |le |l')?(?:[a-z-]+ ){0,3}${PRISON}\\b`, 'g');
const POLICE_HIT =
  /\b(?:forces de l'ordre|(?:cars?|homes?|houses?) of an? (?:[a-z]+ )?(?:judge|magistrate|prosecutor)|(?:voiture|maison|domicile) d'une? (?:juge|magistrate?|procureure?)|(?:brigades? de )?gendarmerie|police (?:officer|car|van|vehicle|patrol|station|post)s?(?:'s?)?|(?:of|against|on|at) (?:an? |two |the )?(?:police|gendarmes?|firefighters?)|(?:voiture|vehicule|domicile|moto|fourgon|maison|camion)s? (?:d'une?|de|des|du|de la) (?:policier|policiere|gendarme|pompier|police|gendarmerie)s?|(?:gendarmerie|police|brigade|caserne)(?: [a-z'-]+){0,4}? (?:a|avait) (?:[a-z' ]{0,16} )?(?:vu|perdu|subi)|(?:gendarmerie|police|caserne)s?(?: [a-z'-]+){0,4}? (?:lost|saw))\b/;
// "Three police stations were attacked. In A … In B …".
const POLICE_SERIES =
  /\b(?:two|three|four|five|several|deux|trois|quatre|cinq|plusieurs|des) (?:brigades de gendarmerie|gendarmeries|police stations|commissariats|postes de police)\b[^\n]*$/;
// "Police see no link with the attacks on prisons": what burned in a town was not its prison's.
const NO_LINK =
  /\b(?:(?:no|any|not (?:[a-z]+ )?) ?(?:known |apparent |established )?(?:link|connection|tie)s?|not (?:thought to be |believed to be )?(?:linked|connected|related)|unrelated|sans (?:aucun )?(?:lien|rapport)|aucun (?:lien|rapport)|pas (?:de|le) lien|rien a voir|(?:none|neither)(?: of them)? (?:belong(?:s|ed)?|was owned)|aucune?(?: d'entre (?:elles|eux))? n'apparten[a-z]+) (?:[a-z' ]{0,30} )?(?:with|to|avec|a) (?:the |les? |la |l'|ces |those )?(?:[a-z' ]{0,24})?(?:prisons?|jails?|staff|surveillante?s?|agents?|attaques?|attacks?|serie|series|vague|wave|penitentiaires?)\b/;
// « Condamné pour des tirs à Grenoble », "with convictions for arson in Pau": what a suspect did before.
const CONVICTED =
  /\b(?:condamnee?s?|convict(?:ed|ions?)|sentenced|serving|purg[a-z]+|previously|connue?s? (?:de la|des|pour)|known (?:to|for)|criminal record|antecedents?|casier)\b[a-z0-9' ,-]{0,100}$/;
// « Dans une rue de A, sans que l'on sache si un agent y habite ».
const NOBODY_KNOWS =
  /\b(?:sans (?:que l'on|qu'on) sache|on ignore|without (?:it )?being (?:known|clear)|it is not (?:known|clear)) (?:si|whether|if) [a-z' ]{0,60}\b(?:penitentiaire|surveillante?|agent|gardien|prison|officer|guard)/;
const SAID_NEXT = 160;
// "Toulon and Villepinte were hit as well": beside a prison that the text names.
const ALSO = /\b(?:aussi|egalement|also|too|as well|likewise|de meme|turn of|'s turn|tour d['eu])\b/;
// « Dans le 13e arrondissement, dans une rue » is somewhere in the town.
export const IN_STREETS =
  /\b(?:arrondissement|(?:dans|du|au) (?:le )?quartier (?:de |du |des |d'|saint)(?!la prison|semi)|housing estate|on the [a-z' -]{2,20} estate|cite (?:de|des|du|la|les) |(?:dans|sur) (?:une|la|plusieurs|des) (?:rues?|place|avenue)|in (?:a|the|several) (?:[a-z]+ ){0,2}?(?:streets?|city centre|district))\b/;
// "Toulon came under fire", "Valence, where two cars burned".
const IS_SUBJECT =
  /^(?:'s turn\b| enfin\b,| qui (?:a|ont|avai(?:t|ent)|est)\b|,? (?:was|were)\b|, (?:a|ont) ete\b| (?:was|were|came|has|had|saw|also|too|then|followed|suffered|joins|joined|(?:est|sont|etait|etaient) (?:a (?:son|leur) tour |aussi |egalement )?(?:visee?|touchee?|ciblee?|attaquee?|frappee?|prise?)s?\b|s'est (?:ajoutee?|jointe?|invitee?)|rejoint|a rejoint|a ete|avait ete|a subi|a connu|aussi|egalement)\b|(?: [a-z0-9' ]{3,30})?, (?:where|ou)\b|, [a-z0-9' -]{3,40}, (?:where|ou) (?:[a-z]+ ){0,3}(?:brul|burn|voitures?|cars?|vehic|shots?|tirs?|coups? de feu|vans?|fourgons?)|,? (?:where|ou|with|avec)\b|, (?:which|qui) (?:was|had|a|avait)\b)/;
// "In Toulon", « À Toulon », "Toulon:", "- Nanterre (west of Paris):".
const AT =
  /(?:\b(?:(?:drove|driven|driving|rode|ridden|riding|came|coming|walked|walking|raced|racing|sped|speeding) (?:down |up |over |out |back )?to|roul[a-z]+ jusqu'a|ajout[a-z]* a (?:la|cette|sa) liste|add(?:s|ed)? to (?:the|that|this) list|apres|after|mais|but|came|comes|vint|vient|il y (?:a eu|eut)|there (?:was|were)|it (?:was|had been)|ce fut|c'etait|c'est|in|at|on|struck|attacked|visit(?:ing|ed|s)|visiter|a|au|aux|against|contre|sur|near|outside|pres de|de|d'|of) ?(?:la |le |the )?|(?:among them|amongst them|including|notamment|dont|such as|namely|comme|et|and|then|puis|celles? d[e']|those (?:in|of)),? ?(?:la |le |the )?|\b(?:at|in|of|outside|near) (?!(?:central|downtown|north|south|east|west|greater|inner|court|police)[a-z]* )[a-z]{4,14} |\bdans l[ae] [a-z]{4,14} |[(:;–—] ?|^\s*(?:[-–—•*]\s*)?)$/;
const HEAD = /^(?: ?\([^)]{0,40}\))?(?:, [a-z0-9' ,-]{0,60})? ?(?::| [-—|] |\. |\n)/;
// "Bapaume, cars burned.": no more than that.
const ALONE = /^, [a-z0-9' ]{4,40}\.?$/;

function isMeant(
  sheet: Sheet,
  sentence: SheetSentence,
  place: PlaceMark,
  { named, isListMember }: { named: ReadonlySet<string>; isListMember: boolean },
): boolean {
  const lead = sheet.folded.slice(Math.max(sentence.start, place.start - 20), place.start);
  const tail = sheet.folded.slice(place.end, Math.min(sentence.end, place.end + 90));
  const isHead = HEAD.test(tail) || (place.start === sentence.start && ALONE.test(tail));
  if (!isListMember && !AT.test(lead) && !isHead && !IS_SUBJECT.test(tail)) return false;
  const isNamed = place.slugs.some((slug) => named.has(slug));
  const isOfPolice = POLICE_HIT.test(sentence.folded) && !isNamed;
  const isOwn = SAYS_PRISON.test(sentence.folded.replace(POLICE_STAFF, ' ').replace(FAR_OFF, ' '));
  const isSeries = POLICE_SERIES.test(sheet.folded.slice(Math.max(0, sentence.start - 300), sentence.start));
  if (!isOwn && (isOfPolice || isSeries)) return false;
  if (
    !isOwn &&
    (DRUG_TRADE.test(sentence.folded) ||
      NO_LINK.test(sheet.folded.slice(sentence.start, sentence.end + SAID_NEXT)))
  )
    return false;
  if (NOBODY_KNOWS.test(sheet.folded.slice(place.end, sentence.end))) return false;
  if (!isOwn && !isListMember && IN_STREETS.test(sentence.folded)) return false;
  if (
    !isOwn &&
    !isNamed &&
    CONVICTED.test(sheet.folded.slice(Math.max(sentence.start, place.start - 130), place.start))
  )
    return false;
  const isNear =
    isOwn ||
    SAYS_PRISON.test(sentence.around.replace(FAR_OFF, ' ')) ||
    ((sheet.isAboutPrisons || (named.size > 0 && ALSO.test(sentence.folded))) &&
      !OTHER_VICTIM.test(sentence.folded));
  return isNear || isNamed;
}

/**
 * The places of a sentence, with the towns that stand for their prison: something happened, the town is where, and the
 * sentence or its neighbours speak of prisons. Beside a home or an office a town says only where that is. What stands for
 * its prison once does so in the rest of the text: it joins `named`.
 */
export function acceptTowns(
  sheet: Sheet,
  sentence: SheetSentence,
  marks: { places: readonly PlaceMark[]; named: Set<string> },
): PlaceMark[] {
  const { places, named } = marks;
  if (!places.some(({ pending }) => pending)) return [...places];
  const { acts } = sentence;
  const others = places.filter(({ kind }) => kind === 'home' || kind === 'office' || kind === 'elsewhere');
  const happened = acts.length > 0;
  const isOwn = (place: PlaceMark) =>
    others.length === 0 || isApart(sheet, place, { sentence, acts, others });
  if (!happened) return [...places];
  const meant = new Set(
    places.filter(
      (place) =>
        place.pending &&
        place.role !== 'dateline' &&
        isOwn(place) &&
        isMeant(sheet, sentence, place, { named, isListMember: isInList(sheet, places, place) }),
    ),
  );
  if (places.some(({ kind }) => kind === 'others'))
    for (const place of places) if (place.pending && isInList(sheet, places, place)) meant.add(place);
  spread(sheet, places, meant);
  const isAway = meant.size === 1 && isOfOtherStaff(sheet, sentence, { places, meant });
  if (!isAway) for (const { slugs } of meant) for (const slug of slugs.slice(0, 1)) named.add(slug);
  return places.map((place): PlaceMark => {
    if (!meant.has(place)) return place;
    return isAway ? toUnlisted(place) : { ...place, pending: false };
  });
}

/** A town without its prison. */
const toUnlisted = (place: PlaceMark): PlaceMark => ({
  ...place,
  kind: 'unlisted',
  slugs: [],
  siteKind: null,
  pending: false,
});

/** « À Montbéliard, la voiture d'un surveillant de la prison de Belfort a brûlé »: what befell the staff of one prison in the town of another was not at that prison. */
function isOfOtherStaff(
  { folded }: Sheet,
  sentence: SheetSentence,
  { places, meant }: { places: readonly PlaceMark[]; meant: ReadonlySet<PlaceMark> },
): boolean {
  const [town] = meant;
  const [work, ...more] = places
    .filter(({ kind }) => kind === 'site' || kind === 'unlisted')
    .filter((place) => place !== town);
  if (!town || work?.role !== 'workplace' || work.pending || more.length > 0) return false;
  if (places.some(({ kind }) => kind === 'same') || work.slugs.some((slug) => town.slugs.includes(slug)))
    return false;
  const rest = folded.slice(sentence.start, work.phrase.start) + folded.slice(work.phrase.end, sentence.end);
  return ONE_OF_STAFF.test(rest) && !NAMES_PRISON.test(rest.replace(STAFF_OF_PRISON, ' '));
}

const THEN_WHERE = /^ ?(?:\([^()\n]{0,40}\))?, (?:ou|where)\b/;
// "; in B, …", " and in B, …": what opens another part of a sentence.
const NEXT_PART = /^(?:;| (?:and|et|while|tandis qu[e']|puis) ?)/;
// ", also in the south,": where a town lies, between commas.
const ASIDE =
  /^ ?, (?:(?:also|aussi|egalement|likewise) (?:in|near|dans|pres)|near|close to|pres d|non loin|(?:in the|dans l[e']|a l') ?(?:north|south|east|west|nord|sud|est|ouest))[a-z' -]{0,40}$/;
// « , cette nuit-là, »: when it was.
const TIME_ASIDE = /^ ?, (?:cette|la meme|that|the same) (?:nuit|night|soir|evening)(?:-la)?$/;
const OPENS_WITH = /^\W*(?:a|in|at|outside|near) (?:the )?$/;
const PARTS = /[,;:]| (?:and|et|while|tandis que|puis) /g;

const ONE_OF_STAFF = new RegExp(String.raw`\b${STAFF}\b`);
const NAMES_PRISON = new RegExp(String.raw`\b${PRISON}\b`);
const STAFF_OF_PRISON = new RegExp(ONE_OF_STAFF, 'g');

// « À Caen, au parking du service »: one place, and not the town's prison.
const THEN_AT =
  /^(?: ?\([^()\n]{2,30}\))?,? (?:au|aux|a|sur|dans|devant|contre|in|at|outside|on|against)\b(?: (?!(?:et|and|puis|while)\b)[a-z'-]+){0,6} ?$/;

// « À Marseille, une voiture a brûlé et d'autres ont été tagués au pied d'une résidence »: all of it was there.
const AT_FOOT =
  /^[^;:]*\b(?:au pied|en bas|devant|aux abords|sur le parking|at the foot|in front|outside|in (?:the|a) (?:car park|parking lot))(?: d'| de | of| used by| belonging to)? ?(?:une? |la |l'|an? |the )?$/;

type Beside = { sentence: SheetSentence; acts: readonly ActMark[]; others: readonly PlaceMark[] };

/** Whether a town has an act to itself: in its part of the sentence something happened, and no home or office stands there. */
function isApart({ folded }: Sheet, place: PlaceMark, { sentence, acts, others }: Beside): boolean {
  const behind = others.find((other) => other.start >= place.end);
  if (behind && THEN_AT.test(folded.slice(place.end, behind.start))) return false;
  const lead = folded.slice(place.end, behind?.start ?? place.end);
  const isOfStaff = behind?.kind === 'home' || behind?.kind === 'office';
  if (behind && isOfStaff && acts.every(({ end }) => end <= behind.start) && AT_FOOT.test(lead)) return false;
  const ends = findSpans(folded, PARTS, sentence).map(({ start }) => start);
  const start = ends.filter((end) => end < place.start).at(-1) ?? sentence.start;
  const beyond = ends.filter((one) => one >= place.end);
  // "Nanterre, where two vans burned": what follows the comma is said of the town.
  const isSaidOf = THEN_WHERE.test(folded.slice(place.end, place.end + 60));
  // "In Toulon, shots were fired; in …": so is what follows a town that opens its part.
  const isOpen = start === sentence.start || NEXT_PART.test(folded.slice(start, start + 12));
  const opens = isOpen && OPENS_WITH.test(folded.slice(start, place.start).replace(NEXT_PART, ''));
  const part = { start, end: beyond[isSaidOf || opens ? 1 : 0] ?? sentence.end };
  // "And in Tarascon, also in the south, three cars burned".
  const aside = folded.slice(place.end, part.end);
  const isWhen = TIME_ASIDE.test(aside) && others.every(({ kind }) => kind === 'elsewhere');
  if (opens && (isWhen || ASIDE.test(aside))) part.end = beyond[2] ?? sentence.end;
  return (
    acts.some((act) => !isVague(act) && overlaps(act, part)) && !others.some((other) => overlaps(other, part))
  );
}

/** Whether a town stands in a list of towns: "Arles, Nîmes and Béziers". */
function isInList({ folded }: Sheet, places: readonly PlaceMark[], town: PlaceMark): boolean {
  const towns = places.filter(({ kind }) => kind === 'site');
  const at = towns.indexOf(town);
  const [before, after] = [towns[at - 1], towns[at + 1]];
  const isAfter = before !== undefined && isListed(folded, before, town);
  return isAfter || (after !== undefined && isListed(folded, town, after));
}

/** What is said of one town of a list is said of all. */
function spread({ folded }: Sheet, places: readonly PlaceMark[], meant: Set<PlaceMark>) {
  const pairs = places.slice(1).map((right, at) => [places[at] ?? right, right] as const);
  const listed = pairs.filter(([left, right]) => isListed(folded, left, right));
  for (const [left, right] of listed) if (meant.has(left) && right.pending) meant.add(right);
  for (const [left, right] of listed.reverse()) if (meant.has(right) && left.pending) meant.add(left);
}
