import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import { distance, findSpans, overlaps } from './mark';
import { BUILDING, OTHER, VEHICLE } from './words/things';

/** What a fire was set to. */
export type ObjectKind = 'vehicle' | 'building' | 'other';
/** `aside`: it says where something burned, as in "by the wall". */
export type ObjectMark = Span & { kind: ObjectKind; aside: boolean };

const OBJECTS: readonly (readonly [ObjectKind, RegExp])[] = [
  ['vehicle', new RegExp(`\\b${VEHICLE}\\b(?!-ram)`, 'g')],
  ['other', new RegExp(`\\b${OTHER}\\b`, 'g')],
  ['building', new RegExp(`\\b${BUILDING}\\b`, 'g')],
];
// "in a car", « à bord d'un véhicule »: what people came in; "car park", "prison van": parts of other words.
const CAME_BY = alternatives`
  in
  inside
  from
  by
  aboard
  on
  fled in
  drove
  driving
  en
  a bord d'
  dans
  depuis
  venus? (?:en|dans)
  arrives? (?:en|dans)
  a bord de
`;
const OF_PASSING =
  'black|white|stolen|gr[ae]y|dark|red|blue|small|large|passing|moving|speeding|waiting|rented|hired|unmarked|electric|powerful|noire?|blanche?|volee?|electrique|petite|grosse';
const NOT_BEFORE = new RegExp(
  String.raw`\b${CAME_BY} ?(?:a|an|one|two|the|their|un|une|deux|la|le|leur)? ?(?:(?:${OF_PASSING}) ){0,2}$`,
);
// « Deux hommes à scooter »: "a scooter" alone is one in English.
const RIDERS =
  /\b(?:hommes?|individus?|jeunes|personnes|suspects|assaillants|agresseurs|silhouettes|arrivee?s?|venue?s?|circul[a-z]+|repartie?s?|enfuie?s?|montee?s?|juchee?s?) (?:a|sur) (?:une? |deux |leurs? |des )?(?:(?:grosse|petite?|puissante?) )?$/;
// What stands there to say where it happened: "in front of his house".
const NEXT_TO = alternatives`
  devant
  in front of
  outside
  near
  close to
  pres d[eu']
  a cote d[eu']
  next to
  beside
  opposite
  en face d[eu']
  face a
  derriere
  behind
  aux abords d[eu']
  a proximite d[eu']
  along
  le long d[eu']
  parked at
  at the foot of
  sous les fenetres d[eu']
  (?:under|below|beneath) the windows of
  au pied d[eu']
  metres? (?:from|d[eu'])
  (?:parked|standing|stationed|stationnee?s?|garee?s?) (?:by|beside|under|against|alongside|along|around|behind|sous|contre|derriere|a cote d[eu']|le long d[eu'])
`;
const BESIDE = new RegExp(
  String.raw`\b${NEXT_TO}(?: (?:the|a|an|his|her|their|its|le|la|les|son|sa|leur|un|une|outer|main|front|back|rear|staff|guard|service|visitors'?|families'?|officers'?|warders'?|l'|perimeter|prison|own|de)){0,4} ?(?:l')?$`,
);
// « N'a pas touché les bâtiments », "did not reach the gatehouse", « menaçait un hangar »: what the fire spared.
const SPARED = alternatives`
  (?:did|had|has|have|could) not (?:[a-z]+ )?(?:reach|reached|touch|touched|spread to|damage|damaged|affect|affected|threaten|threatened)
  (?:didn't|never|without) (?:reach|touch|spread|damag|affect|threaten)[a-z]*(?: to)?
  (?:threaten|spar)(?:ed|ing)
  (?:from|before) (?:reaching|spreading (?:in)?to|touching|getting to|catching)
  (?:metres?|meters?|centimetres?|yards?|feet) (?:of|from)
  n'(?:a|ont|avai(?:t|ent)) (?:pas|ni|jamais) (?:[a-z]+ )?(?:touche|atteint|gagne|menace|endommage|concerne|affecte|cause de degats a)
  (?:sans|avant de|avant d') ?(?:toucher|atteindre|gagner|menacer|endommager)
  (?:menac|epargn)(?:e|ait|aient|ant|ent|es|ee|ees)
  metres? d[eu'](?: l')?
`;
const IS_SPARED = new RegExp(
  String.raw`\b${SPARED} ?(?:(?:the|a|an|any|its|le|la|les|un|une|des|de|aux?|prison|main|nearby|neighbouring|adjoining) ?){0,3}(?:l')?$`,
);
// "400 people are held in a building meant for 300", "students had to leave their rooms".
const PEOPLE_IN =
  /\b(?:leav(?:e|ing)|left|flee(?:ing)?|fled|evacuat[a-z]+|quitt[a-z]+) (?:from )?(?:their|leurs?) $|\b(?:held|housed|kept|detained|lodged|lives?|living|installee?s?|detenue?s?|logee?s?|hebergee?s?) (?:in|dans) (?:an?|the|une?|le|la|un) (?:[a-z]+ )?$/;
// "The man who lit it had jumped a low fence".
const WAY_IN =
  /\b(?:jumped|climbed|scaled|vaulted|cut|crossed|hopped|franchi[a-z]*|escalad[a-z]*|enjamb[a-z]*|decoup[a-z]*|sectionn[a-z]*) (?:over |through |by )?(?:an?|the|la|le|une?|les?)? ?(?:[a-z]+ )?$/;
// « Un parking dont l'entrée se fait avec un code »: what is told of the car park.
const OF_WHICH = /\b(?:dont|whose) (?:la |le |les |l')?$/;
// « Incendiée sous les fenêtres du greffe »: where it stood.
const IS_WINDOW = /^(?:fenetres?|windows?)/;
const UNDER = /\b(?:sous|under|below|beneath) (?:les |ses |leurs |the |his |her |their )?$/;
const CAR_PARK = /^(?: |-)?(?:parks?|parking|gates?|entrances?|access|locks?|bays?|doors?|barriers?)\b/;

// "at the gate", "by the wall", "against the fence", « au pied du mur »: where it was done.
const AT = alternatives`
  at
  by
  against
  under
  beneath
  below
  inside
  within
  contre
  sous
  sur
  au
  aux
  a
  (?:allee|cour|jardin|parking|driveway|drive|car park|forecourt|yard|seuil|abords) (?:de|du|of)
`;
const LOCATES = new RegExp(
  String.raw`\b${AT} (?:(?:the|a|an|its|his|her|their|le|la|les|l'|un|une|son|sa|leur|outer|main|back|rear|front|staff|perimeter|prison) ?){0,3}$`,
);

// « Un feu a été mis à l'accueil »: what it was set to.
const SET_TO =
  /\b(?:feu (?:a|avait|aurait) ete mis|(?:mis|mettre|met) le feu|fires? (?:(?:was|were|had been) )?set|set fire) (?:a|au|aux|to) ?(?:l'|la |le |les |the |an? )?$/;

/** What a stretch of text names that could be set on fire, in order. */
export function findObjects(folded: string, within: Span): ObjectMark[] {
  const found = OBJECTS.flatMap(([kind, pattern]) =>
    findSpans(folded, pattern, within).flatMap(({ start, end }): ObjectMark[] => {
      const lead = folded.slice(Math.max(within.start, start - 50), start);
      if (kind !== 'vehicle')
        return BESIDE.test(lead) ||
          IS_SPARED.test(lead) ||
          PEOPLE_IN.test(lead) ||
          WAY_IN.test(lead) ||
          OF_WHICH.test(lead) ||
          (IS_WINDOW.test(folded.slice(start, end)) && UNDER.test(lead))
          ? []
          : [{ kind, start, end, aside: LOCATES.test(lead) && !SET_TO.test(lead) }];
      if (FOR_VEHICLES.test(lead)) return [];
      if (CAR_PARK.test(folded.slice(end, end + 9))) return [];
      if (RIDERS.test(lead)) return [];
      return NOT_BEFORE.test(lead) && !/\bfires? (?:in|on|of) (?:a|the)? ?$/.test(lead)
        ? []
        : [{ kind, start, end, aside: false }];
    }),
  );
  return found.sort((one, other) => one.start - other.start);
}

const FOR_VEHICLES =
  /\b(?:check|search|inspect|screen|count|stop|let in|controlent?|filtrent?|fouillent?) (?:all |the |every |tous )?(?:les )?$|\b(?:sas|entrees?|portails?|portes?|acces|barrieres?) (?:des |de |pour |d'acces )(?:les |l'entree des )?$/;
/** How far before a sentence the things may stand that it counts on. */
const REACH = 250;
// "One more was burned": of the things told of before.
const ELIDES =
  /\b(?:one|two|three|four|five|six|several|another|others?|an? (?:second|third|fourth|fifth|sixth)|une (?:deuxieme|troisieme|quatrieme|cinquieme)|une?|deux|trois|quatre|cinq|plusieurs|autres?) (?:more |others? |of them |autres? |d'entre elles )?(?:was|were|had been|have been|has been|a ete|ont ete|avai(?:t|ent) ete) $/;
// "At Villepinte three burned at 4am": a number and its verb, and no thing behind it.
const COUNTS_ALONE =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|another|others?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|autres?|la (?:sienne|mienne|leur)|hers|theirs) (?:more |others? |of them |autres? |d'entre elles )?(?:belonging to [a-z]+ |owned by [a-z]+ |apparten[a-z]+ a (?:des )?[a-z]+ )?(?:ont |a |avaient |s')?$/;
const ENDS_THERE =
  /^(?:$|[.,;]|\s*$| (?:at|in|on|outside|overnight|around|near|there|too|the same|that|avec|with|a|au|dans|devant|sur|vers|la (?:meme )?nuit|cette)\b)/;
// « Un incendie » is a fire, not one that burned.
const BURNS = /^(?:burn|brul|flamb|embras|went|go|gone|caught|en flammes|cram|torch|incendi(?!e$))/;
const LEANS =
  /\b(?:against|under|beneath|contre|sous|au pied d[eu']|(?:colle|adosse|accole|appuye)e?s? a) ?(?:[a-z']+ ?){0,3}$/;
const isLeantOn = (folded: string, { kind, start }: ObjectMark) =>
  kind === 'building' && LEANS.test(folded.slice(Math.max(0, start - 50), start));

// "Two bins burned …, and destroyed the lobby": what a fire took in the end.
const TOOK =
  /\b(?:(?:a|ont|avait) (?:ravage|detruit|devaste|endommage|gagne|atteint|noirci|touche)|gutted|destroyed|damaged|ravaged|spread to|engulfed|wrecked) (?:[a-z']+ ){0,2}(?:l')?$/;
/** How far behind a fire what it took may stand. */
const TOOK_WITHIN = 140;

const findTaken = (folded: string, act: Span, objects: readonly ObjectMark[]) =>
  objects.find(
    ({ kind, start }) =>
      kind !== 'other' &&
      start > act.end &&
      start - act.end < TOOK_WITHIN &&
      TOOK.test(folded.slice(Math.max(act.end, start - 50), start)),
  ) ?? null;

// "A lorry was rammed into the gate and then set alight": the second deed was done to what the first was.
const AND_THEN = /\b(?:and|et|puis|then|before being|avant d'etre) (?:then |puis |subsequently |finally )?$/;
const THEN_WHEN =
  /^(?:$|[.,;]|\s*$| (?:on|at|in|by|overnight|early|late|during|around|about|outside|near|before|after|shortly|just|last|the (?:same|previous|following)|dans|vers|devant|le|la|a|au|en|pres|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)/;
// "A caravan, parked against the wall, was set alight": what it was done to is what its clause begins with.
const PASSIVE_LEAD = /\b(?:was|were|been|being|ete|est|sont|etai(?:t|ent)) (?:[a-z]{3,12}(?:ly|ment) )?$/;
const JOINS = /\b(?:and|et|but|mais|while|alors que|tandis que)\b|;/;
const IS_PASSIVE = /^(?:set (?:alight|on fire|ablaze)|torched|burned|burnt|incendiee?s?|brulee?s?)$/;

/** What a deed without a subject of its own was done to: the vehicle that its clause begins with. */
function findSubject(
  folded: string,
  act: Span,
  { clause, objects }: { clause: Span; objects: readonly ObjectMark[] },
): ObjectMark | null {
  if (!IS_PASSIVE.test(folded.slice(act.start, act.end))) return null;
  const [head] = [...objects]
    .filter((one) => overlaps(one, clause) && one.end <= act.start)
    .sort((one, other) => one.start - other.start);
  const isPassive = PASSIVE_LEAD.test(folded.slice(Math.max(clause.start, act.start - 30), act.start));
  if (isPassive && head?.kind === 'vehicle' && !JOINS.test(folded.slice(head.end, act.start))) return head;
  if (!THEN_WHEN.test(folded.slice(act.end, act.end + 14))) return null;
  if (!AND_THEN.test(folded.slice(Math.max(clause.start, act.start - 30), act.start))) return null;
  return head?.kind === 'vehicle' ? head : null;
}

// "They had been set on fire", « tous deux ont été incendiés »: a pronoun and its verb.
const PRONOUN =
  /(?:^|, )"?(?:and |et )?(?:(?:elle|il) (?:a|avait|fut) (?:ete )?(?=incendi|brul|detrui)|it (?:was|had been) (?=torched|burn|set )|(?:they|both|all(?: of them)?|these|ils|elles|tous|toutes|(?:tous|toutes) (?:deux|trois)|les deux|celles?-ci|ceux-ci) (?:[a-z]+ly )?(?:were|are|had (?:all |both )?been|have been|ont ete|avaient ete|sont|etaient|brul[a-z]+|flamb[a-z]+|burned)\b)/;

// "Two men poured fuel on it", « ils y ont mis le feu ».
const SPOKEN_OF =
  /\b(?:(?:on|over|to|lit|torched|burned|ignited|set|doused) (?:it|them)\b|(?:l'|les |dessus )(?:a|ont|avai(?:t|ent)) )/;

/** The vehicles of the sentence before, where this one speaks of them. */
function findMeant(folded: string, act: Span, sentence: Span): ObjectMark | null {
  const isSubject = PRONOUN.test(folded.slice(sentence.start, act.end));
  if (!isSubject && !SPOKEN_OF.test(folded.slice(Math.max(sentence.start, act.start - 12), act.end + 24)))
    return null;
  const before = findObjects(folded, { start: Math.max(0, sentence.start - REACH), end: sentence.start });
  return before.findLast(({ kind }) => kind === 'vehicle') ?? null;
}

// "Cars burned, shots were fired, and petrol bombs were thrown into a house": the bombs met no car.
const IS_THROWN = /^(?:molotov|cocktails?|petrol[ -]bomb|fire-?bomb|bottle|bouteille|engin|incendiary)/;
const NEXT_DEED = /, (?:and|et|puis|then|while|whereas|tandis qu[e']|alors qu[e'])\b/;
// "Petrol bomb thrown at A, cars burned in B": what burned was met by no bomb.
const BURNED_APART =
  /^ (?:(?:were|was|had been|ont ete|a ete) )?(?:burn|torch|set (?:on fire|alight|ablaze)|destroyed|gutted|incendi|brul)/;

/** "Lit a fire against the door": how far behind an act what it was lit against stands. */
const RIGHT_BEHIND = 16;

// « Un pavillon isérois, mitraillé puis incendié », « sa voiture, en feu devant le garage »: what the participle stands beside.
const APPOSED =
  /^(?: [a-z]{3,12})?, (?:[a-z]{3,14}ee?s? (?:puis|et) )?(?:(?:incendi|brul)ee?s?|(?:deja )?en (?:feu|flammes)|(?:already )?(?:in flames|on fire|ablaze|alight))$/;

/** Where an act stands: the stretch between commas, the clause and the sentence around it. */
type Around = { part: Span; clause: Span; sentence: Span };

// "Cars burned at A, and in B …; a fire had been lit there too": what was told of before burned elsewhere.
const IS_THERE = /^ (?:(?:was|were|had been|has been) )?(?:lit|started|set) there\b/;

/** What an act was done to: the nearest thing, one between the same commas first, what only says where last. */
export function findObjectOf(
  folded: string,
  act: Span,
  { part, clause, sentence }: Around,
): ObjectMark | null {
  const all = findObjects(folded, sentence);
  const apposed = all.find(({ end }) => end <= act.start && APPOSED.test(folded.slice(end, act.end)));
  if (apposed) return apposed;
  // « Un fourgon avait brûlé à l'entrée »: what burned is told of before, where it did behind.
  const hasSubject = all.some((one) => one.kind === 'vehicle' && overlaps(one, part) && one.end <= act.start);
  const isBehind = ({ start }: ObjectMark) => start >= act.end && start - act.end < RIGHT_BEHIND;
  const far = (one: ObjectMark) =>
    distance(one, act) +
    (overlaps(one, part) ? 0 : 60) +
    (overlaps(one, clause) ? 0 : 200) +
    (one.aside && (hasSubject || !isBehind(one)) ? 150 : 0) +
    (one.kind === 'vehicle' ? 0 : overlaps(one, clause) ? 20 : 1000);
  const isThrown = IS_THROWN.test(folded.slice(act.start, act.end));
  const isOfOther = ({ start, end }: ObjectMark) =>
    isThrown &&
    ((end < act.start && NEXT_DEED.test(folded.slice(end, act.start))) ||
      (start > act.end &&
        folded.slice(act.end, start).includes(',') &&
        BURNED_APART.test(folded.slice(end, end + 24))));
  const objects = all.filter((one) => !isOfOther(one)).sort((one, other) => far(one) - far(other));
  const lead = folded.slice(Math.max(sentence.start, act.start - 40), act.start);
  const elided =
    ELIDES.test(lead) ||
    (COUNTS_ALONE.test(lead) &&
      BURNS.test(folded.slice(act.start, act.end)) &&
      ENDS_THERE.test(folded.slice(act.end, act.end + 12)));
  const before = elided
    ? findObjects(folded, { start: Math.max(0, sentence.start - REACH), end: act.start })
    : [];
  const counted = before.findLast(({ kind }) => kind === 'vehicle');
  if (counted) return counted;
  const nearest = findSubject(folded, act, { clause, objects }) ?? objects[0];
  if (nearest && !overlaps(nearest, clause) && IS_THERE.test(folded.slice(act.end, act.end + 40)))
    return null;
  if (!nearest) return findMeant(folded, act, sentence);
  if (far(nearest) >= 1000) return null;
  const taken = nearest.kind === 'other' ? findTaken(folded, act, objects) : null;
  if (taken) return taken;
  // A burning bin against a door is set to the door.
  const leant = nearest.kind === 'other' ? objects.find((one) => isLeantOn(folded, one)) : undefined;
  return leant ?? nearest;
}
