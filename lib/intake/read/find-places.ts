import { alternatives, everyOf } from '../any-of';
import { NUMBER_WORD, numberOf } from '../time/calendar-words';
import { findElsewhere } from './find-elsewhere';
import { findNames } from './find-names';
import { findOwnDoors } from './find-own-doors';
import { findUnlisted } from './find-unlisted';
import type { Gazetteer } from './gazetteer';
import { findSpans, overlaps, type PlaceMark } from './mark';
import type { NamedPlace } from './mention';
import { isAway } from './not-at-work';
import { ofKind } from './of-kind';
import { isPartOf } from './part-of-site';
import { isPlace, judgeNames, type Verdict } from './place-context';
import { LOOSE_PRISON, POLICE_STAFF, PRISON, SHORT_PRISON, STAFF } from './prison-words';
import { isSomeHomes } from './some-homes';
import { withOnlyTown, withTown } from './town-of-office';
import { BLOCKS_OF_FLATS, HOUSES, OF_PUPILS } from './words/homes';
import { OFFICE } from './words/offices';
import { SAYS_PRISON } from './words/story';

type Sheet = { text: string; folded: string };

type Within = { start: number; end: number; around: string };

const HOMES = [
  [BLOCKS_OF_FLATS, 'residential_building'],
  [HOUSES, 'private_home'],
] as const;
const NO_HOME =
  /\b(?:struck|hit|hits|strike|drove|at|nursing|care|white|returned?|go(?:ing)?|gone|went|way|dr(?:o|i)ven?|driv(?:e|ing)|walk(?:ed|ing)?|head(?:ed|ing)|sent|came|come|coming|g[eo]t(?:ting)?|lifts?|bring|brought|back|safely|stay(?:ed|ing)?|your|vos|votre|rentr[a-z]{1,5}|retourn[a-z]+|retour|ramen[a-z]+|raccompagn[a-z]+|reconduit[a-z]*|reparti[a-z]*|rev[ei]n[a-z]+|all(?:er|e|ait)|rest(?:er|ent|e|es)|renvoy[a-z]+) $/;
// "Found a bullet at home": what came or was done to somebody there.
const BEFALLS_AT_HOME =
  /\b(?:found|find|received?|got|opened|delivered|addressed|posted|left|attacked|assaulted|beaten|targeted|threatened|visited|ambushed|shot(?: at)?)\b[a-z0-9' ,-]{0,60} at $/;
// A landmark, as in "opposite a block of flats".
const FACES_HOME =
  /\b(?:opposite|facing|overlooking|across from|en face d[eu']|face a|non loin d[eu']|among(?:st)?|between|towards?|entre|parmi|vers) ?(?:the |a |an |la |le |les |l'|une? |des )?$/;
const IS_STAFF = new RegExp(
  `\\b(?:${STAFF}|collegues?|colleagues?|nurses?|teachers?|counsellors?|works? there|y travaille|y exerce|psychologists?|educat(?:eur|rice)s?|social workers?|(?<!administration |etablissement |centre |maison )penitentiaire|(?:work(?:s|ed|ing)? (?:at|in|for)|employed (?:at|by)|posted (?:at|to|in)|travaill[a-z]+ (?:a|au|dans)|(?:affecte|en poste|employe)[a-z]* (?:a|au|dans)) [a-z' -]{0,40}(?:prison|jail|maison d'arret|detention|centre penitentiaire))\\b`,
);

// "The home of a judge", « la voiture d'un magistrat … devant son domicile »: nobody of the prison service's.
const OTHER_OWNER =
  /\b(?:(?:of|by|to|d'|de la |du )(?: ?(?:an?|une?|two|the))? ?(?:former |investigating |senior |local )?(?:judges?|magistrate?s?|juges?|prosecutors?|procureure?s?|police (?:officers?|chiefs?|wom[ae]n|m[ae]n)|polic(?:ier|iere)s?|gendarmes?|mayors?|maires?|lawyers?|avocate?s?|journaliste?s?|elue?s?|deputee?s?|senat(?:eur|rice)s?|councillors?|firefighters?|pompiers?|shopkeepers?|dealers?)|(?:judge|magistrate|police officer|policeman|policewoman|mayor|lawyer|journalist)'s)\b/;
const isOfOther = (own: string) =>
  OTHER_OWNER.test(own) && !IS_STAFF.test(own.replace(POLICE_STAFF, ' ')) && !SAYS_PRISON.test(own);

// « Chez lui, au quatrième étage d'un immeuble »: one home, and the building says what it is.
const IN_BLOCK = /^,? (?:au|dans|en haut d[eu']) ?[^.;,]{0,40}\b(?:immeuble|residence|appartement)\b/;

const OWN_DOOR = /\b(?:his|her|their|own) front doors?\b|\bfront doors? in\b/;

// « Tandis que des tirs visaient des pavillons »: beside a prison, those of its staff, or of whoever was taken for them.
const HOUSES_HIT =
  /\b(?:vis(?:aient|ant|ent|e|ees?)|touch(?:aient|ant|ent|e|ees?)|fired (?:at|on|into)|shot at|hit|(?:gunfire|shots|shooting|tirs|coups de feu) (?:(?:were )?fired |(?:ont ete )?tires |lances )?(?:against|at|on|into|contre|sur)) (?:(?:des|deux|trois|plusieurs|two|three|several) (?:[a-z]+ )?(?:pavillons|maisons(?! d'arret)|houses|homes)|an? (?:house|home)|un pavillon)\b/;

function findHomes(sheet: Sheet, sentence: Within, sites: readonly PlaceMark[]): PlaceMark[] {
  const { folded } = sheet;
  const own = folded.slice(sentence.start, sentence.end);
  const isOfStaff =
    sites.some((site) => site.role === 'workplace' && overlaps(site, sentence)) ||
    (HOUSES_HIT.test(own) && SAYS_PRISON.test(own));
  if (!isOfStaff && !IS_STAFF.test(folded.slice(Math.max(0, sentence.start - 300), sentence.end + 500)))
    return [];
  const isOther = isOfOther(own);
  const isFront = !SAYS_PRISON.test(own) && (IS_STAFF.test(own) || OWN_DOOR.test(own));
  return HOMES.flatMap(([pattern, siteKind]) =>
    findSpans(folded, pattern, sentence)
      .filter(({ end }) => !OF_PUPILS.test(folded.slice(end, end + 50)))
      .filter(({ text }) => isFront || !/^front doors?$/.test(text))
      .filter(({ start }) => !FACES_HOME.test(folded.slice(Math.max(0, start - 40), start)))
      .filter(
        ({ end, text }) =>
          !(/^chez (?:lui|elle|eux)$/.test(text) && IN_BLOCK.test(folded.slice(end, end + 60))),
      )
      .filter(({ start, text }) =>
        text === 'houses'
          ? !/\b(?:your|which|that|who|prison|jail|it) $/.test(folded.slice(Math.max(0, start - 7), start))
          : !NO_HOME.test(folded.slice(Math.max(0, start - 16), start)) ||
            folded.startsWith(' of ', start + text.length) ||
            BEFALLS_AT_HOME.test(folded.slice(Math.max(sentence.start, start - 90), start)),
      )
      .map((span) =>
        isOther
          ? scene(span, 'elsewhere')
          : isSomeHomes(sheet, span, sentence)
            ? scene(span, 'others')
            : { ...scene(span, 'home'), siteKind },
      ),
  );
}
// "The base of its intervention teams": what belongs to the site that the sentence names.
const OF_A_SITE = /\b(?:its|the (?:prison|jail)'s|de (?:son|sa|ses)) (?:[a-z'-]+ ){0,6}\(?$/;
const OF_THE_SERVICE = alternatives`
  ${STAFF}
  (?:integration|insertion) (?:and|et)
  (?:escort |transfer |transport )?services?
  system
  administration
  unions?
  law
  reform
  minist
  population
  estate
  authorit
  official
  sources?
  work
  polic
`;
const SAME = new RegExp(
  `\\b(?:(?:the|this|that|its|his|her|their|our|notre|la|le|les murs de la|cette|cet|du|de la|a la|au) |(?:de l|a l|l)' ?)(?:(?!(?:of|at|in|on|to|for|and|or|against|from|de|du|des|et|ou|contre|dans)\\b)[a-z0-9'-]{1,30} ){0,3}?(?:${PRISON}|etablissement|establishment|facility|complex|school(?! (?:of|where) (?:his|her|their)\\b)|ecole(?! (?:de (?:ses|son|sa|leurs?|l'enfant)|ou vont|maternelle|primaire|elementaire|communale)\\b)|academy)\\b(?!(?: |-)${OF_THE_SERVICE})|\\b(?:(?:le|la|du|au) |l')${SHORT_PRISON}\\b(?! (?:de|du|des|d')\\b)`,
  'g',
);
// "Several prison guards", "two prison vans".
const THEN_NO_PRISON = new RegExp(
  `^(?: |-)(?:${OF_THE_SERVICE}|(?<=(?:prison|jail) )(?:transfer |transport |escort )?(?:vans?|cars?(?! parks?)|vehicles?|buses|minibuses|trucks|coaches)\\b)`,
);
const NUMBER = `(?:\\d{1,3}|${NUMBER_WORD})`;
const OTHERS = everyOf`
  (?:the|les) (?:(?:two|three|four|deux|trois|quatre) )?(?:others|autres)\b(?! [a-z]+s\b)
  (?:several|some|most|many|one|two|three) of (?:the|these|those) others\b
  ${NUMBER} (?:autres|others)(?= ?:)
  the other (?:two|three|four|one)\b(?! (?:was|were|had been) (?:torched|burn[a-z]*|set|destroyed|damaged|gutted))
  ${NUMBER} (?:(?:autres?|other|further|more|additional|french|different) ){0,2}(?:${PRISON}|${LOOSE_PRISON})
  (?:other|several|multiple|various|many|autres|plusieurs|des|certain(?:e?s)?|another|une autre|un autre) (?:(?:other|autres|french) )?(?:${PRISON}|${LOOSE_PRISON})
  (?<!\b(?:the|its|their|this) )prison (?:car parks|parking lots|gates|doors|entrances|parkings)
  parkings? (?:de |des |d')(?:prisons|etablissements(?: penitentiaires)?|maisons d'arret)
  (?:car parks?|(?:parking )?lots?|gates?|entrances?|parkings?|portes?|entrees?|abords) (?:of|at|outside|a|de) (?:several|many|some|plusieurs|d') ?(?:others\b|autres\b(?! [a-z]))
  (?:some|several|certain|various|many|other|certains|plusieurs|d'autres|divers) (?:sites|locations)
  a prison (?:car park|parking lot)\b(?! (?:in|at|of|near|outside)\b)
  (?:an?|one) (?:(?:second|third|other) )?(?:prison|jail|detention (?:centre|center)) (?:near|close to|outside|in|north of|south of|east of|west of) (?:the )?(?:(?:french )?capital|paris(?: (?:region|area|suburbs))?|suburbs|(?:greater )?paris|(?:north|south|east|west)(?:-?(?:east|west))?|country|provinces)\b
  (?:une?|autre) (?:prison|maison d'arret|centre penitentiaire|etablissement)(?: (?:situee?|proche|pres))? (?:de|en|dans|du) (?:la |le |l')?(?:region parisienne|ile-de-france|banlieue|capitale|paris|pays|sud|nord|est|ouest|midi)\b
  (?:an?|one|another) (?:training )?(?:centre|center|school|academy|college) (?:for|of) (?:(?:trainee|future) )?(?:prison|penitentiary) (?:staff|officers|guards|warders|administration)\b(?! (?:in|at|near) (?!france\b|the\b)[a-z])
  une (?:autre )?ecole (?:de|des|pour) (?:futurs )?(?:surveillants|gardiens|agents penitentiaires)
  (?<=\b(?:and|et|but|mais|while|tandis qu')[, ]{1,2})(?:elsewhere|ailleurs)\b(?!,? (?:in|at|near|a|au|dans|en)\b)
  (?<=\b(?:brulee?s?|incendiee?s?|calcinee?s?|flambent|brulent|en feu|burn(?:ed|t)|torched|ablaze|on fire) )(?:ailleurs|elsewhere)\b(?!,? (?:in|at|near|a|au|dans|en)\b)
  (?:a travers|dans tout) le pays
  from (?:paris|the north|north|the capital|brittany|normandy) to (?:the )?[a-z]+
  (?:un peu )?partout (?:en france|dans le pays|ailleurs)
  (?:across|around|throughout) (?:the country|france)
  prisons|etablissements|maisons d'arret|centres penitentiaires|jails
`;

function scene({ start, end }: { start: number; end: number }, kind: PlaceMark['kind']): PlaceMark {
  const phrase = { start, end };
  return {
    start,
    end,
    kind,
    slugs: [],
    name: null,
    siteKind: null,
    role: 'scene',
    pending: false,
    phrase,
    count: null,
  };
}

// "The flames spread to the others" that stood beside the first: cars, no prisons.
const REACHED =
  /\b(?:gagne|gagnant|atteint|atteignant|leche|propagee?s? (?:a|aux)|spread to|reached|reaching|caught|endommag(?:e|eant|er)|abime|noirci|deteriore|damaged|scorched|blistered|charred) $/;

function findOthers(folded: string, within: { start: number; end: number }): PlaceMark[] {
  const isNone = ({ end }: { end: number }) => THEN_NO_PRISON.test(folded.slice(end, end + 30));
  const isApposed = ({ start }: { start: number }) =>
    /[a-z], (?:the|l') ?$/.test(folded.slice(Math.max(0, start - 8), start));
  const isReached = ({ start }: { start: number }) =>
    REACHED.test(folded.slice(Math.max(0, start - 30), start));
  const found = findSpans(folded, OTHERS, within).filter(
    (span) => !isNone(span) && !isApposed(span) && !isReached(span),
  );
  return found.map(({ start, end, text }) => {
    const count = numberOf(text.split(' ', 1)[0] ?? '') ?? (/^(?:another|une? autre)/.test(text) ? 1 : null);
    return { ...scene({ start, end }, 'others'), count };
  });
}

function findUnnamed(sheet: Sheet, sentence: Within, sites: readonly PlaceMark[]): PlaceMark[] {
  const { folded } = sheet;
  const of = (pattern: RegExp, kind: PlaceMark['kind']) =>
    findSpans(folded, pattern, sentence).map((span) => scene(span, kind));
  const offices = of(OFFICE, 'office')
    .filter(({ start }) => !OF_A_SITE.test(folded.slice(Math.max(sentence.start, start - 70), start)))
    .map((mark): PlaceMark => ({ ...mark, siteKind: 'office' }));
  const marks = [
    ...findHomes(sheet, sentence, sites),
    ...findOwnDoors(folded, sentence, { sites, isStaff: IS_STAFF }).map(
      (span): PlaceMark => ({ ...scene(span, 'home'), siteKind: 'private_home' }),
    ),
    ...offices,
    ...findElsewhere(folded, sentence).map((span) => scene(span, 'elsewhere')),
    ...findOthers(folded, sentence),
    ...of(SAME, 'same'),
  ];
  return marks.filter(
    (mark, at) =>
      !marks.slice(0, at).some((before) => overlaps(before, mark)) &&
      !(mark.kind === 'same' && isAway(folded, mark)),
  );
}

function toSiteMark({ text }: Sheet, named: NamedPlace, verdict: Verdict): PlaceMark {
  return {
    ...scene(named, 'site'),
    ...verdict,
    slugs: named.sites.map((site) => site.slug),
    siteKind: named.sites[0]?.kind ?? null,
    name: text.slice(named.start, named.end),
  };
}

/**
 * The places that a text speaks of, in order: prisons and other sites by name, homes, offices, "the prison",
 * unnamed prisons, and what is none of ours. A town stands for its prison where its context says so. `seats` are the
 * towns of mayors and prosecutors, which are no places unless "the town's prison" follows; `spared` are the prisons of
 * which the text says that nothing happened there.
 */
export function findPlaces(
  sheet: Sheet,
  sentences: readonly Within[],
  gazetteer: Gazetteer,
): Record<'places' | 'seats' | 'spared', PlaceMark[]> {
  const names = findNames(sheet, gazetteer);
  const judged = judgeNames(sheet, names);
  const sites = names.flatMap((named, at) => {
    const verdict = judged[at];
    return isPlace(verdict) ? [toSiteMark(sheet, named, verdict)] : [];
  });
  const known = [
    ...sites.filter((site, at) => !isAbbreviated(sheet, site, sites[at - 1])),
    ...findUnlisted(sheet, names),
  ];
  const unnamed = sentences
    .flatMap((sentence) => findUnnamed(sheet, sentence, known))
    .filter((mark) => !known.some((site) => overlaps(mark, site.phrase) || isApposed(sheet, site, mark)))
    .filter((mark) => !(mark.kind === 'office' && known.some((site) => isPartOf(sheet, site, mark))));
  const called = withOnlyTown(
    unnamed.map((mark) =>
      mark.kind === 'office' ? withTown(sheet, mark, names) : ofKind(sheet, mark, { known, gazetteer }),
    ),
  );
  const all = [...known, ...called.map((mark) => shareName(sheet, mark, called))];
  const listBy = (...reasons: (typeof judged)[number][]) =>
    names
      .filter((_, at) => reasons.some((reason) => reason === judged[at]))
      .map((named) => toSiteMark(sheet, named, { role: 'scene', pending: false, phrase: named }));
  return {
    places: all.sort((one, other) => one.start - other.start),
    seats: listBy('seat'),
    spared: listBy('spared', 'left_alone'),
  };
}

/** "The national school (ENAP)": its short name in brackets names no second place. */
const isAbbreviated = ({ folded }: Sheet, { start, slugs }: PlaceMark, before: PlaceMark | undefined) =>
  before !== undefined && before.slugs[0] === slugs[0] && folded.slice(before.end, start) === ' (';

/** "Two cars of the probation service were burned outside its office in A": one office, named once. */
function shareName({ folded }: Sheet, mark: PlaceMark, others: readonly PlaceMark[]): PlaceMark {
  if (mark.kind !== 'office' || mark.name !== null) return mark;
  const same = others.find(
    ({ kind, name, start }) =>
      kind === 'office' && name !== null && start > mark.end && !/[.\n]/.test(folded.slice(mark.end, start)),
  );
  return same ? { ...mark, name: same.name } : mark;
}

/** "Villepinte, another prison of the capital": the prison that was named just before. */
const isApposed = ({ folded }: Sheet, site: PlaceMark, { kind, start, count }: PlaceMark) =>
  kind === 'others' &&
  (count === 1 || /^(?:an?|une?) /.test(folded.slice(start, start + 4))) &&
  folded.slice(site.end, start) === ', ';
