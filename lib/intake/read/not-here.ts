import { alternatives } from '../any-of';
import type { Mention } from './mention';
import { PRISON } from './prison-words';
import { FAR, NEAR } from './words/distance';
import { OUTSKIRTS_OF, SEATED, SEATED_BEHIND, THEN_OUTSKIRTS } from './words/institutions';
import { SAYS_PRISON } from './words/story';

/** Why a name of a listed place says nothing of what happened there. */
export type NotHere =
  | 'seat'
  | 'denied'
  | 'abroad'
  | 'suburb'
  | 'landmark'
  | 'far_off'
  | 'held_there'
  | 'made_there'
  | 'found_there'
  | 'came_from'
  | 'road_to'
  | 'crew'
  | 'region_of'
  | 'tried_there'
  | 'left_alone'
  | 'addressed'
  | 'spared'
  | 'town_of_site'
  | 'custody';

/** "Toulon's prison", "Fleury-Merogis penitentiary", "Lyon-Corbas remand prison", behind a name. */
export const THEN_PRISON = new RegExp(
  `^(?:'s)? (?:\\([^)]{1,20}\\) )?(?:(?!and |or )[a-z-]{3,14} )?${PRISON}\\b`,
);

// « Ce n'est pas à Tulle mais à Guéret », "in A, not B".
const DENIED =
  /(?:, (?:and )?not|\brather than|\binstead of|\bn'est pas|\bnon(?: pas)?|\bni|\bpas plus qu[e']|\bno more than|\bet pas) ?(?:(?:in|at|a|au|aux|devant|celles?|celui|ceux|those|the one|la prison|the (?:prison|jail)|de|d'|of) ?){0,4}(?:la |le |les )?$/;
const THEN_ABROAD =
  /^,? (?:\()?(?:en|in|au) (?:spain|espagne|italy|italie|belgium|belgique|suisse|switzerland)\b|^,? spain\b/;
const SEAT_OF = new RegExp(
  String.raw`\b${SEATED}\b(?: (?!dement|confirm|annonc|precis|signal|evoqu|den(?:y|ie)|sa(?:y|id)|report|cell?e|celui|coups?\b|tirs?\b|feu\b|shots?\b|attack|attaqu)[a-z'-]{1,20}){0,7} ?(?:of|in|de|d'|du|des|a) ?(?:la |le |les |l')?$`,
);
const THEN_SEATED = new RegExp(String.raw`^(?:'s)? (?:[a-z-]{3,14} )?${SEATED_BEHIND}\b`);
// "Meyzieu, near Lyon", "30 kilometres from Lyon", "north of Lyon".
const LANDMARK = new RegExp(
  String.raw`[,(] ?(?:${NEAR}|(?:just )?outside) ?(?:la |le )?$|(?:kilometres?|miles|km) (?:(?:to the )?(?:north|south|east|west)[a-z-]* )?(?:from|of|d[eu']) ?$|\b(?:north|south|east|west)(?:-?(?:east|west))? of $|\bau? (?:nord|sud|l'est|l'ouest)(?:-(?:est|ouest))? d[eu'] ?$|(?<!\b(?:split|shared|divided|reparti[a-z]*|partag[a-z]*) )\b(?:between|entre) (?:[a-z-]{3,24} (?:and|et) )?$`,
);
// "A town not far from the prison of A": the town is where it was.
const TOWN_NEAR = new RegExp(
  String.raw`\b(?:town|village|suburb|commune|ville|bourg|bourgade|localite)(?: (?:of|in|de|d'|du|en) ?[a-z'-]{2,24})? ${NEAR} ?(?:the |la |le |l')?(?:${PRISON} (?:of |in |at |de |d'|du )?(?:la |le )?)?$`,
);
const FAR_OFF = new RegExp(
  `${FAR} ?(?:the |la |le |l')?(?:${PRISON} (?:of |in |at |de |d'|du |des )?(?:la |le |les )?)?$`,
);
const LOCKS_UP = alternatives`
  (?:lock(?:s|ed|ing)?|shut(?:s|ting)?)(?: (?:them|him|her))? (?:away|up)
  (?:isolat|segregat)(?:e|es|ed|ing)
  (?:isolation|segregation|confinement|isolement) (?:of|d[eu'])(?! [^.;]{0,80}\b(?:led|prompted|sparked|triggered|caused|drew|provoqu|declench|entrain|expliqu|explain|suscit))
  (?:to|will|would|could|be|being|are|been) (?:hold|house[d]?|held|keep|kept|moved?|transfer(?:red)?|jailed|sent|send)
  (?:isol|incarcer|enferm|regroup|transfer)(?:er|ons|ait|ant)
  (?:etre|seront|sera|seraient|serait|sont|est) (?:transfere|place|detenu|regroupe|enferme|incarcere|isole)e?s?
  placer
`;
const HELD_THERE = new RegExp(
  String.raw`\b${LOCKS_UP}\b(?: (?!(?:after|following|before|because|since|over|for|accused|suspected|charged|were|was|burned|destroyed|sont|etaient|ont|apres|avant|parce|depuis|suite|pour)\b)[a-z0-9'()-]+){0,14} (?:in|at|to|a|au|aux|dans|vers|de|d'|and|et)(?: the| la| le| les)? ?$`,
);
// "Isolated at A from the end of July, with B to follow".
const THEN_TO_FOLLOW = /^ (?:to follow|to come (?:later|next)|suivra|suivrait)\b/;
const MADE = alternatives`
  conversions?
  transformations?
  (?:re)?opening
  construction
  creation
  (?:re)?ouverture
  amenagement
  inauguration
  refurbishment
`;
const MADE_THERE = new RegExp(
  String.raw`\b${MADE}(?:, [^,.;]{2,24},)? (?:of|de|du|d'|des|a|at|in)\b(?! (?:(?:an? |une? |the |la )?(?:enquete|information|investigation|inquiry|probe|fire|feu|procedure))\b)(?: (?!(?:after|following|apres|suite|contre|on)\b)[a-z0-9'()-]+){0,10} ?$`,
);
// « La voiture, volée à A, a été retrouvée à B »: where a car came from and went.
const FOUND_THERE =
  /\b(?:cars?|vehicles?|vans?|scooters?|motorbikes?|suv|saloon|voitures?|vehicules?|berline|motos?|fourgon(?:nette)?s?|camionnette)\b[^.!?]{0,90}\b(?:found|recovered|abandoned|dumped|stolen|retrouvee?s?|abandonnee?s?|volee?s?)(?: (?:abandoned|empty|later|then|there|abandonnee?s?|vide|ensuite|plus tard|peu apres|le lendemain|mardi|lundi))? (?:a|au|aux|in|at|near|outside|pres de) ?(?:la |le |les )?$/;
// « Un fourgon revenu de Brest », "back from Lyon".
const CAME_FROM =
  /\b(?:(?:re)?venue?s?|rentree?s?|venait|back|returned|returning|(?:drove|driven|driving|travel(?:l?ed)|came|coming|come|arrived|arriving|set (?:out|off))(?: up| down| over| all the way)?(?= from)|(?:arrivee?s?|parti[es]?s?|montee?s?|descendue?s?)(?= d[e'])|parti(?:e|s|es)? (?:a l'aube |le matin )?(?:pour|vers)) (?:from|de|d'|pour|vers)? ?$/;
// « Les équipes régionales d'intervention de Rennes ont rejoué … »: who came, where nothing says that it is their base.
const AT_BASE =
  /\b(?:base|locaux|siege|garage|caserne|hangar|batiments?|murs?|entree|portail|parking|devant|depot|vehicules?|voitures?|fourgons?|premises|barracks|headquarters|outside|at|against|contre|sur|vise[a-z]*|attaqu[a-z]*|cible[a-z]*|targeted|hit)\b[a-z'( ]{0,70}$/;
const THEN_HIT =
  /^(?:'s?)? ?(?:base|garage|premises|barracks|headquarters|,? (?:a|ont|avai(?:t|ent)|was|were|has|had) (?:[a-z]+ )?(?:ete |been )?(?:visee?|attaqu|prise?|touch|incend|tagu|cible|targeted|attacked|hit|burn|torch))/;
const isCrew = ({ named, lead, tail }: Mention) =>
  named.sites[0]?.kind === 'intervention_base' && !AT_BASE.test(lead) && !THEN_HIT.test(tail);
// « Trois établissements de la direction interrégionale de Lyon »: those of its region.
const IN_REGION =
  /\b(?:etablissements?|prisons?|sites?|jails?|facilit(?:y|ies)|establishments?) (?:(?:du ressort )?de|of|in|under) (?:la |the )?(?:(?:direction interregionale|(?:inter-?)?regional directorate)(?: des services penitentiaires)? (?:de |of |d'))?$/;
const isRegionOf = ({ named, lead }: Mention) =>
  (named.sites[0]?.kind === 'regional_directorate' || /\b(?:interregionale|directorate)\b/.test(lead)) &&
  IN_REGION.test(lead);
// « Prendre la fuite vers la route d'Arles », "fled on the road to Lyon": where a road leads.
const ROAD_TO =
  /\b(?:(?:route|rue|avenue|boulevard|rocade|direction|autoroute|nationale|porte) d[eu']|(?:direction|cap sur)|(?:road|motorway|street|way|train|bus) (?:to|towards?|for)|(?:in the direction|direction) of) ?(?:la |le |les )?$/;
// "The trial opened on Tuesday in Aix".
const TRIED_THERE =
  /\b(?:trial|hearing|proces|audience)\b[^.!?]{0,110}\b(?:open(?:ed|s)?|began|begins|start(?:ed|s)|end(?:ed|s)|s'(?:est )?ouv(?:re|ert|rait)|a (?:debute|commence)|debute|commence)\b(?: (?:on )?[a-z]{4,9})?(?: (?:morning|afternoon|matin|apres-midi))? (?:in|at|a|au) ?(?:la |le |les )?$/;
// « Une enquête ouverte à Luynes »: where magistrates sit, whatever was told before it.
const LOOKED_INTO =
  /\b(?:enquetes?|information judiciaire|investigations?|inquir(?:y|ies)|probes?) (?:[a-z]+ )?(?:ouvertes?|opened|launched) (?:a|au|aux|in|at) ?(?:la |le |les )?$/;
const UNTOUCHED = alternatives`
  not (?:concerned|affected)
  non concernee?s?
  unaffected
  epargnee?s?
  (?:extra|more|stepped-up) patrols
  patrouilles renforcees
`;
const LEFT_ALONE = new RegExp(
  String.raw`\b${UNTOUCHED} ?[(,:]{1,2} ?(?:such as|for instance|for example|like|comme|par exemple|notamment)[a-z' ,]{0,50}$`,
);

// « La prison de A a été épargnée, à la différence de celle de B ».
const SPARED =
  /^(?:'s)?(?: (?:prison|jail))?,? (?:(?:a|ont|avai(?:t|ent)) (?:[a-z' ]{1,16} )?ete (?:[a-z' ]{1,16} )?epargnee?s?|(?:was|were|has been|have been|had been) (?:[a-z]+ )?spared)\b/;

// « Carcassonne, Béziers, vous êtes les prochains »: who is threatened.
const THEN_YOU =
  /^(?:,? (?:(?:and|et) )?[a-z][a-z' -]{2,24}){0,3},? (?:vous (?:etes|serez)|you(?:'re| are|'ll be| will be)) (?:les? |la |the )?(?:prochaine?s?|suivante?s?|next)\b/;

// "Valence Street, where the cars were parked".
const THEN_STREET = /^(?:'s)? (?:street|road|avenue|square|lane|close|terrace)\b/;

/** Whether only the town is named, without "its prison" behind it. */
const isTown = ({ named, tail }: Mention) => named.bare && !THEN_PRISON.test(tail);

/** What the words around a name say of it, from the cheap to the costly; the first that fits is the reason. */
const BY_WORDS: readonly (readonly [NotHere, (mention: Mention) => boolean])[] = [
  ['seat', (one) => isTown(one) && (THEN_SEATED.test(one.tail) || SEAT_OF.test(one.lead))],
  ['abroad', ({ tail }) => THEN_ABROAD.test(tail)],
  [
    'suburb',
    ({ named, tail, lead }) =>
      named.bare && (THEN_OUTSKIRTS.test(tail) || OUTSKIRTS_OF.test(lead)) && !SAYS_PRISON.test(lead),
  ],
  ['far_off', ({ farLead }) => FAR_OFF.test(farLead)],
  ['landmark', (one) => (isTown(one) && LANDMARK.test(one.lead)) || TOWN_NEAR.test(one.farLead)],
  ['spared', ({ tail }) => SPARED.test(tail)],
  ['denied', ({ lead }) => DENIED.test(lead)],
  ['left_alone', ({ farLead }) => LEFT_ALONE.test(farLead)],
  ['addressed', (one) => isTown(one) && THEN_YOU.test(one.tail)],
  ['made_there', ({ farLead }) => MADE_THERE.test(farLead)],
  ['found_there', (one) => isTown(one) && FOUND_THERE.test(one.farLead)],
  ['came_from', (one) => isTown(one) && CAME_FROM.test(one.lead)],
  ['crew', isCrew],
  ['region_of', isRegionOf],
  ['road_to', (one) => isTown(one) && (ROAD_TO.test(one.lead) || THEN_STREET.test(one.tail))],
  ['tried_there', (one) => (isTown(one) && TRIED_THERE.test(one.farLead)) || LOOKED_INTO.test(one.lead)],
  ['held_there', ({ farLead, tail }) => HELD_THERE.test(farLead) || THEN_TO_FOLLOW.test(tail)],
];

/** How far apart a site and its town may stand, in units. */
const TOWN_REACH = 40;
const LANDMARK_REACH = 70;

const SENTENCE_END = /\n|[.!?]["»]? /;

/** "The school, in Agen", "Les Baumettes, the prison in Marseille": the town of a site that is named beside it. */
function isTownOf(folded: string, { named }: Mention, { named: other }: Mention): boolean {
  if (other.bare && other.sites.length >= named.sites.length) return false;
  const apart = Math.max(named.start - other.end, other.start - named.end);
  // What a headline or a sentence names stands apart from what the next says.
  if (SENTENCE_END.test(folded.slice(Math.min(named.end, other.end), Math.max(named.start, other.start))))
    return false;
  const slugs = new Set(named.sites.map(({ slug }) => slug));
  return apart < TOWN_REACH && other.sites.some(({ slug }) => slugs.has(slug));
}

// "Saint-Maur, the fortress outside Châteauroux".
const LIES_NEAR = new RegExp(
  `^, (?:the|an?|la|le|une?|l'|cette|cet|this|its) ?(?:[a-z'-]+ ){1,5}(?:${NEAR}|(?:just )?outside|(?:south|north|east|west) of) $`,
);

// "Outside Marseille, at Luynes", « près de Lyon, à Corbas »: the first only says where the second lies.
const LIES_OUTSIDE = new RegExp(
  String.raw`(?:^|[.;:,(] ?|\b(?:and|et) )(?:(?:just )?outside|${NEAR}|(?:north|south|east|west) of) ?$`,
);
const THEN_AT = /^, (?:at|in|a|au|aux) (?:la |le |les |the )?$/;

/** Why each name is none of the places where something happened, by its own words and the names beside it; null where it may be one. */
export function listNotHere(folded: string, mentions: readonly Mention[]): (NotHere | null)[] {
  const byWords = mentions.map((one) => BY_WORDS.find(([, says]) => says(one))?.[0] ?? null);
  return mentions.map((one, at): NotHere | null => {
    const said = byWords[at] ?? null;
    if (said || !one.named.bare) return said;
    const isBeside = (other: number) => {
      const neighbour = mentions[other];
      return neighbour !== undefined && byWords[other] === null && isTownOf(folded, one, neighbour);
    };
    if (isBeside(at - 1) || isBeside(at + 1)) return 'town_of_site';
    const next = mentions[at + 1]?.named;
    if (next && LIES_OUTSIDE.test(one.lead) && THEN_AT.test(folded.slice(one.named.end, next.start)))
      return 'landmark';
    const { end = 0 } = mentions[at - 1]?.named ?? {};
    const isNear = at > 0 && one.named.start - end < LANDMARK_REACH;
    return isNear && LIES_NEAR.test(folded.slice(end, one.named.start)) ? 'landmark' : null;
  });
}
