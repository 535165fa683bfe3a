import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import { listComeAfter, toComeAfter } from './after-places';
import { byKind } from './by-kind';
import { isOfJustice, withoutCustody } from './custody';
import { isDateline } from './dateline';
import { isListed } from './in-list';
import type { PlaceMark } from './mark';
import { after, before, type Mention, type NamedPlace, toMention } from './mention';
import { listNotHere, type NotHere, THEN_PRISON } from './not-here';
import { LOOSE_PRISON, PRISON, SHORT_PRISON } from './prison-words';
import { NEAR } from './words/distance';
import { EMPLOYED, HELD, MEMBERS } from './words/employed';
import { SHOWN_BEFORE, SHOWS } from './words/shown';

/** What a name is to its sentence. */
export type Verdict = Pick<PlaceMark, 'role' | 'pending' | 'phrase'>;

/** The same, or why it is none. */
export type Judgement = Verdict | NotHere;

export const isPlace = <T extends object>(one: T | string | undefined): one is T => typeof one === 'object';

type Sheet = { text: string; folded: string };

const PRISON_IS = alternatives`
  complex
  establishment
  site
  pour (?:hommes|femmes|mineurs)
  for (?:men|women)
  situee?s?
  located
  based
  built
  sise?
  attacked
  targeted
  vise(?:e|s)?
  touche(?:e|s)?
  hit
`;
const PLACE_WORDS = `(?: ${PRISON_IS})? ?(?:in|at|of|(?:very )?close to|near|outside|just outside|not far from|on|de|d'|du|des|a|au|aux|dans|pres de|proche de|a proximite de|non loin de|aux portes de) ?(?:both |la |le |les |l'|the )?(?:nearby )?(?:(?:south|north|east|west|central|mid)[a-z-]* )?(?:french |mediterranean |alpine |atlantic |breton )?(?:(?:port |garrison |university |paris(?:ian)? )?(?:city|cities|towns?|suburbs?|communes?|villes?|quartier) (?:of |de |d'|des |du )?)?(?:la |le |les |l')?$`;
// "The base of the ERIS in", « la base des ERIS, à ».
const ERIS_BASE = "eris(?:'s)?(?: (?:base|barracks|garage|premises|depot|unit))?,?";
// « CP NANTES », as unions write it; « ma » and « mc » are other words as well.
const BARE_SHORT = '(?:cp|cd|epm|csl|qsl|qcd|qma)';
// "the prison in the southern city of Toulon", « le centre pénitentiaire de Nîmes », "sites in Toulon".
const PRISON_OF = new RegExp(
  `\\b(?:(?:${PRISON}|${LOOSE_PRISON}|${ERIS_BASE})${PLACE_WORDS}|(?:(?:celles?|celui|ceux|that|those|the ones?) (?:of|in|at|de|d'|du|des|a)|${SHORT_PRISON} (?:de|d'|du|des)) ?(?:la |le |les )?$|${BARE_SHORT} $)`,
);
const PRISON_OF_SHORT = new RegExp(`\\b(?:${PRISON}|${LOOSE_PRISON})(?: ?[,:(])? ?$`);
// "Toulon, in southern France, whose prison …".
const LIES_IN = "(?:, (?:in|dans|en|on|sur|near|pres d[e']) [a-z' -]{2,30})?";
const THEN_APPOSED = new RegExp(`^(?:,? (?:the|la|le)|${LIES_IN},? (?:whose|dont (?:la|le))) ${PRISON}`);
const THEN_WHOSE = new RegExp(`^${LIES_IN},? (?:whose|dont (?:la|le)) `);

const WHERE = "(?: of| in| at| (?:just )?outside| near| close to| de| d'| du| des| a| pres de| proche de)";
// Where somebody described by `who` works or is held.
const toStay = (who: string) =>
  new RegExp(
    `\\b${who}[a-z' -]{0,28}(?: at| in| from| of| to| for| de| d'| du| a| au| dans| des)(?: the| an?| la| le| une?| l')?(?: nearby| neighbouring| local)?(?: (?:${PRISON}|direction interregionale(?: des services penitentiaires)?|regional (?:prison )?(?:directorate|office))${WHERE}?)? ?(?:la |le |les |l'|the )?$`,
  );
const WORKS = toStay(EMPLOYED);
const IS_HELD = toStay(HELD);
const WORKPLACE = `(?:${PRISON}|(?:direction (?:interregionale|regionale)|disp|(?:inter)?regional directorate|siege|antenne)(?: des services penitentiaires)?)`;
// « Écroués, l'un à A, l'autre à B », "held, one in A and the other in B".
const HELD_APART =
  /\b(?:ecroue|incarcere|detenu|jailed|held|locked up)[a-z]*,? (?:l'une?|one|deux|two|les uns) [^.;:]{0,70}\b(?:a|au|in|at) (?:la |le |les |the )?$/;
const THEN_HELD =
  /^,? (?:ou|where) (?:[a-z]+ ){0,4}?(?:sont|est|se trouvent|are|is|was|were|had been|etai(?:t|ent)) (?:[a-z]+ )?(?:ecroue|incarcere|detenu|held|jailed|locked)/;
const STAFF_OF = new RegExp(
  `\\b${MEMBERS}(?: (?:employed|working|who works?))?(?: at| in| from| of| de| d'| du| a| au| dans| des| with)(?: the| an?| la| le| une?| l')?(?: nearby| neighbouring| local)?(?: ${WORKPLACE}${WHERE}?)? ?(?:la |le |les |l'|the )?$`,
);
// A guard "of Tarascon" is one of its prison.
const GUARD_OF =
  /\b(?:surveillante?s?|prison (?:guards?|officers?|warders?)|guards?|warders?|agents? penitentiaires?|matons?) (?:at|of|from|in|de|d'|du|a) ?(?:la |le |les |the )?$/;
const GOES_TO = alternatives`
  (?:visit(?:ed|s|ing)?\b(?: to)?)
  travel(?:l?ed|l?ing|s)? to
  head(?:ed|ing|s) to
  go(?:ing|es)? to
  went to
  arriv[a-z]+ (?:in|at)
  trip to
  en route to
  se rend(?:ra|ait|re|ant)?
  s'est rendue?
  rendez-vous
  attendue? (?:a|au|dans)
  deplacement (?:a|au)
  en visite
  (?:est|sont|etait) allee?s?
  visite d[eu]
  visiter(?:a)?
  gather[a-z]*
  rassembl[a-z]+
  rally
`;
// "The shelter where families wait to visit inmates at A": no guest of the day.
const BY_FAMILIES = /\b(?:families|relatives|visitors|familles|proches)\b[a-z' ]{0,40}\bvisit/;
const VISITS = new RegExp(String.raw`\b${GOES_TO}[a-z', -]{0,40}$`);

// "Three men arrested on Tuesday in Lyon", « interpellés mardi à Nîmes »: where suspects were taken, as far as nothing else is told between.
const ARRESTED_IN =
  /\b(?:interpellee?s?|arretee?s?|apprehendee?s?|places? en garde a vue|arrested|detained|picked up|rounded up|taken into custody) (?:(?!(?:apres|pour|suite|devant|alors|after|for|over|while|on suspicion|who|qui|soupconn[a-z]+) )[a-z0-9']+ ){0,4}(?:a|en|in|at|around) (?:[a-z-]{3,20}(?:, | et | and )){0,3}$/;
const isOfArrest = ({ named, lead, tail }: Mention): boolean =>
  named.bare && ARRESTED_IN.test(lead) && !THEN_PRISON.test(tail);

function phraseOf({ named, lead, tail: behind }: Mention): Span | null {
  const head = PRISON_OF.exec(lead) ?? PRISON_OF_SHORT.exec(lead);
  const tail = THEN_PRISON.exec(behind) ?? THEN_APPOSED.exec(behind);
  if (!head && !tail) return null;
  return {
    start: head ? named.start - lead.length + head.index : named.start,
    end: named.end + (tail?.[0].length ?? 0),
  };
}

// « Le parking réservé au personnel du centre de détention de … »: where they park or come in is there.
const STAFF_PARKS =
  /\b(?:(?:parkings?|car parks?|parking lots?|stationnement)\b(?: [a-z]+){0,2} (?:au|aux|du|des|de|for|of|by)|(?:entrees?|portails?|portes?|acces) (?:du personnel|des (?:personnels|agents))|(?:staff|employees?'?s?) (?:entrances?|gates?) (?:of|to)) [a-z' ]{0,40}$/;

// « A fait un détour par Guéret, où trois voitures ont brûlé », "travelled to Toulon, whose prison was shot at".
const WHERE_IT_WAS =
  /^(?:, (?:in|dans|en) [a-z' -]{2,30})?,? (?:ou|where|whose (?:prison|jail)|dont la prison) [^.;]{0,60}\b(?:brul|incendi|tir[es]|feu\b|attaqu|burn|fire\b|shot|torch|attack)/;
// "A Nîmes prison officer's flat".
const THEN_ITS_STAFF =
  /^(?:'s)? (?:(?:remand )?(?:prison|jail) )?(?:officer|guard|warder|warden|employee|nurse|governor|teacher|instructor)(?:s|'s|s')?(?= (?:flat|home|house|have (?:their|flats|homes)|live|sleep|front|garden|private|family|car\b|door|gate|letterbox|who|was|had|found|woke|in the [a-z]))/;

// "Front door of Poissy warder", "car of a Varces prison officer".
const OWNED_BY =
  /\b(?:cars?|vans?|homes?|houses?|doors?|gates?|flats?|garages?|letterbox|addresse?s?) of (?:an? |the |two )?$/;
const THEN_OWNER =
  /^(?:'s)? (?:(?:remand )?(?:prison|jail) )?(?:officer|guard|warder|warden|employee|nurse|governor|teacher|instructor)s?\b/;

// « Une maison de B, dans les environs de la prison de A »: the prison tells where the home lies.
const HOME_NEAR = new RegExp(
  `\\b(?:maisons?|pavillons?|logements?|domiciles?|lotissements?|immeubles?|homes?|houses?|housing estates?|flats?|blocks? of flats)\\b(?! d'arret| centrales?)[^.;!?]{0,60}(?:dans les environs d[eu']|${NEAR}) ?(?:the |la |le |l')?(?:${PRISON} (?:of |in |at |de |d'|du )?(?:la |le )?)?$`,
);

// "A guard's home in Aix-Luynes": where it lies, and neither where he works nor what was attacked.
const HOME_IN =
  /\b(?:homes?|houses?|flats?|apartments?|domiciles?|pavillons?|residence|letterbox|driveway|hideout|studio|planque) (?:in|at|a|de|d') ?(?:the |la |le |les )?$/;

// "An influencer from the eastern city of Metz": where somebody comes from.
const COMES_FROM = /, from the (?:[a-z]+ ){0,2}(?:city|town|suburb) of $/;

// "A training academy for prison staff in A".
const TRAINS =
  /\b(?:academy|school|college|ecole|training cent(?:re|er)) (?:for|of|des|de) (?:(?:future|trainee|futurs) )?(?:prison |penitentiary )?(?:staff|officers|guards|warders|surveillants|gardiens) (?:in|at|near|a|pres d[e']) ?$/;

// "Inmates and staff at the prison of A were woken by …": they were there.
const THEN_WOKEN =
  /^(?:,[^,.;]{3,60},)? (?:were|was|(?:ont|a|avai(?:t|ent)) ete|had been) (?:woken|awoken|awakened|roused|jolted|evacuated|startled|reveille|tire|evacue|secoue)/;

/** What a place is to its sentence, from the words around it. */
export function toRole(folded: string, named: Span): Verdict['role'] {
  const lead = before(folded, named);
  if (STAFF_PARKS.test(lead)) return 'scene';
  if (SHOWN_BEFORE.test(lead) && SHOWS.test(before(folded, named, 200))) return 'dateline';
  if (IS_HELD.test(lead) || HELD_APART.test(lead) || THEN_HELD.test(after(folded, named, 90)))
    return 'dateline';
  if (COMES_FROM.test(lead)) return 'dateline';
  if (TRAINS.test(lead)) return 'scene';
  if (VISITS.test(lead) && !BY_FAMILIES.test(lead))
    return WHERE_IT_WAS.test(after(folded, named, 120)) ? 'scene' : 'visit';
  if (HOME_NEAR.test(before(folded, named, 200))) return 'workplace';
  const tail = after(folded, named);
  if (THEN_ITS_STAFF.test(tail) || (OWNED_BY.test(lead) && THEN_OWNER.test(tail))) return 'workplace';
  if (THEN_WOKEN.test(after(folded, named, 90))) return 'scene';
  return WORKS.test(lead) || STAFF_OF.test(lead) ? 'workplace' : 'scene';
}

/** What a name is by its own words. */
function judge(sheet: Sheet, mention: Mention): Judgement {
  const { named, lead, tail } = mention;
  if (isDateline(sheet, mention) || isOfArrest(mention))
    return { role: 'dateline', pending: true, phrase: named };
  if (HOME_IN.test(lead)) return 'landmark';
  const phrase = phraseOf(mention);
  const sites = byKind(sheet, named, phrase ?? named);
  if (sites.length === 0) return 'landmark';
  named.sites = sites;
  const pending = named.bare && !phrase && !GUARD_OF.test(lead);
  const isWhose = phrase !== null && THEN_WHOSE.test(tail);
  const isCustody = pending && isOfJustice(lead);
  const role = isWhose ? 'scene' : isCustody ? 'custody' : toRole(sheet.folded, named);
  return { role, pending, phrase: phrase ?? named };
}

// "A prison near Lyon", which the text names further on.
const NEAR_TOWN = new RegExp(
  `\\b${PRISON} (?:(?:gates?|walls?|doors?|car parks?) )?(?:near|close to|outside|not far from|pres de|proche de|non loin de|aux portes de) (?:the (?:city|town) of )?$`,
);

const isInHeadline = ({ folded }: Sheet, { named }: Mention) =>
  folded.indexOf('\n', folded.search(/\S/)) > named.start;

/** Whether a prison told as near a town is another, which the text names behind: of its département, or of any below a headline. */
const isNamedBehind = (
  sheet: Sheet,
  mention: Mention,
  behind: readonly { named: NamedPlace; judged: Judgement }[],
) =>
  mention.named.bare &&
  NEAR_TOWN.test(mention.lead) &&
  behind.some(({ named, judged }) => {
    const [site] = named.sites;
    const [town] = mention.named.sites;
    return (
      isPlace(judged) &&
      !judged.pending &&
      judged.role === 'scene' &&
      (isInHeadline(sheet, mention) || site?.departmentCode === town?.departmentCode) &&
      !mention.named.sites.some(({ slug }) => slug === site?.slug)
    );
  });

/** What every name is, or why it is no place of ours: by its own words, then by what is said of the list it stands in. */
export function judgeNames(sheet: Sheet, names: readonly NamedPlace[]): Judgement[] {
  const mentions = names.map((named) => toMention(sheet.folded, named));
  const reasons = listNotHere(sheet.folded, mentions);
  const judged = mentions.map((mention, at) => reasons[at] ?? judge(sheet, mention));
  const pairs = mentions.slice(1).flatMap((right, at): [Verdict, Verdict][] => {
    const [left, one, other] = [mentions[at], judged[at], judged[at + 1]];
    if (!left || !isPlace(one) || !isPlace(other) || isDateline(sheet, left)) return [];
    return isListed(sheet.folded, left.named, right.named) ? [[one, other]] : [];
  });
  for (const [one, other] of [...pairs, ...pairs.toReversed()]) share(one, other);
  const passed = listComeAfter(sheet.folded, names);
  const all = names.map((named, at) => ({ named, judged: judged[at] ?? 'landmark' }) as const);
  const near = mentions.map((mention, at) => isNamedBehind(sheet, mention, all.slice(at + 1)));
  return withoutCustody(names, judged).map((one, at): Judgement => {
    if (near[at]) return 'landmark';
    return isPlace(one) && passed.has(at) ? toComeAfter(one) : one;
  });
}

/** What is said of one member of a list is said of the next. */
function share(one: Verdict, other: Verdict) {
  // "The prison of A, the home of B": only names that nothing else governs share.
  if (!one.pending || !other.pending) [one.pending, other.pending] = [false, false];
  if (other.role === 'scene' || (other.role === 'custody' && one.role === 'dateline')) other.role = one.role;
}
