import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import { isDayAlone, type NightReading } from '../time/night-reading';
import { THEN_TOLD } from './after-places';

// "after the attacks on the prisons of Toulon and Agen": told again as the reason for something else.
const REASONS = alternatives`
  after
  since
  following(?! (?:nights?|days?|evenings?|mornings?|weeks?|hours?)\b)
  in the wake of
  in protest (?:at|over|against)
  protest[a-z]* (?:at|over|against|contre)
  apres
  depuis
  suite a(?:ux)?
  a la suite d(?:es?)?
  reagi[a-z]* (?:a|aux|au)
  en reaction a(?:ux)?
  (?:in )?(?:respon[a-z]+|react[a-z]+) to
  lors d(?:es?)?
  (?:connection|link|ties?|linked|related|unrelated|connected) (?:with|to|between)
  (?:lien|rapport|liens) (?:avec|entre)
  (?:liee?s?|rattachee?s?|imputee?s?) (?:a|aux?)
  reminiscent of
  (?:echo(?:es|ed|ing)?|recall(?:s|ed|ing)?)(?: of|(?! that\b| how\b))
  face aux?
  contre les
  (?:proces|verdict|hommages?|commemorations?|anniversaires?) (?:d[eu]s?|de la|de l'|aux?|a la|a l')
  (?:trials?|verdict|tributes?|commemorations?|anniversary) (?:of|for|over|to)
`;
const RECALLS = new RegExp(String.raw`\b${REASONS}\b[a-z' -]{0,40}$`);

const MONTHS =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
// "After shots at X in April and a fire at Y": the second is recalled with the first.
const RECALLS_ALL = new RegExp(
  String.raw`\b${REASONS}\b[a-z' -]{0,100}\b(?:(?:in|en|of|d[e']) ?${MONTHS}|last (?:week|month)|earlier|la semaine derniere|le mois dernier)\b[a-z' -]{0,40}$`,
);

// "After a burning rag was pushed under it", « après qu'une bouteille a été lancée »: what is new is told by it.
const IS_NEW =
  /\b(?:after|apres qu')e? ?(?:an?|one|two|three|someone|somebody|unknown|masked|une?|deux|trois|des|on)\b[a-z' -]{0,40}$/;

// « A porté plainte après la découverte d'impacts », "filed a complaint after holes were found": told by its victim.
const COMPLAINED =
  /\b(?:plainte|complaints?|woken|reveillee?s?|relogee?s?|rehoused|moved out|shock(?:ed)?|choquee?s?)\b[a-z ]{0,24} (?:after|apres)\b[a-z' -]{0,40}$/;

// "It is just over a week since cars were set on fire".
const IT_IS_SINCE = /^"?it(?: i|')s (?:[a-z]+ ){0,3}(?:days|weeks?|nights|month) since\b/;

// "A fortnight after a fire in X", "twenty-four hours after a fire in its grounds", « un mois après l'incendie »: of another time than its sentence.
const TIME_AFTER =
  /\b(?:weeks?|fortnight|months?|years?|semaines?|mois|ans?|quinze jours|huit jours|(?:two|three|four|five|six|several) days(?= after (?:it|they|the (?:prison|jail)|its)\b)|(?:deux|trois|quatre|cinq|six|plusieurs) jours(?= apres (?:qu|avoir)\b)|(?:twenty-four|forty-eight|24|48) hours|(?:vingt-quatre|quarante-huit|24|48) heures(?! apres qu)) (?:after|apres)\b(?! that)[a-z' -]{0,40}$/;
// "The same night as the shooting, a car …": only when.
const SAME_TIME =
  /\b(?:(?:same|very) (?:night|evening|hour|time|day) as|memes? (?:nuit|soir|soiree|jour|heure|moment) qu(?:e |'))(?: ?(?:the|those|les?|la|l'|ceux|celles?|d[eu]s?))*(?: ?(?:cars?|vehicles?|shots|voitures?|vehicules?|tirs)(?: (?:were|had|was|ont|avaient|etaient))?(?: been| ete)?)? ?$/;

/** Whether something is told only to say when its sentence is: a day, weeks, a year after it, or in the same night. */
export function isDoneBefore(folded: string, act: Span, clause: Span): boolean {
  const lead = folded.slice(Math.max(clause.start, act.start - 70), act.start);
  return TIME_AFTER.test(lead) || SAME_TIME.test(lead);
}

type Told = Span & { folded: string; nights: readonly NightReading[] };

// « Deux jours après les tirs contre A, une voiture … »: its sentence dates what came after it.
const OPENS_DAYS_AFTER =
  /^"?(?:[a-z0-9-]{1,12} ){1,3}(?:days?|nights?|weeks?|months?|jours?|nuits?|semaines?|mois) (?:after|apres)\b(?! (?:that|que|qu'))[^,;.]{0,120},/;
// « Après la prison de A, touchée mardi soir par …, c'est B qui … », "after A, whose gate was shot at …, B".
const OPENS_AFTER_PLACE = new RegExp(
  String.raw`^(?:[^:]{0,70}: )?"?(?:apres|after) (?:the |la |le |l'|les )?[a-z' -]{3,50}, ${THEN_TOLD}\b[^,;.]{3,110},`,
);
// "After Wednesday night's shooting at A, B was attacked on Thursday night": an opening that has its own night.
const OPENS_AFTER_ACT = /^"?(?:after|following|apres|suite a) [^,;.]{8,120},/;
const NEXT_TO = 3;

/** What a sentence opens with that was done before what it tells: `nights` are those that it has of its own, « …, mercredi à l'aube, ». */
export type Opening = Span & { nights: NightReading[]; isCounted: boolean };

/** The opening of a sentence that dates or places something before its news; null where it has none. */
export function findOpening({ start, folded, nights }: Told): Opening | null {
  const [counted] = OPENS_DAYS_AFTER.exec(folded) ?? [];
  const named = counted ? undefined : OPENS_AFTER_PLACE.exec(folded)?.[0];
  const opening = counted ?? named ?? OPENS_AFTER_ACT.exec(folded)?.[0];
  if (!opening) return null;
  const comma = start + opening.length;
  const sure = nights.filter((night) => !isDayAlone(night));
  const apposed = sure.find(
    (night) => night.start - comma < NEXT_TO && night.start >= comma && folded[night.end - start] === ',',
  );
  const end = counted && apposed ? apposed.end + 1 : comma;
  const own = sure.filter((night) => night.end <= end && (!counted || night.start > start + COUNTED));
  const isApart = own.length > 0 && own.length < sure.length;
  // Only its own night tells an act that the sentence opens with from one that it goes on about.
  if (!counted && !named && !isApart) return null;
  return { start, end, nights: isApart ? own : [], isCounted: counted !== undefined };
}
/** "Two days after" may itself be read as a night; what dates the opening stands behind it. */
const COUNTED = 12;

/** Whether a sentence opens with something done days before what it tells, and not when. */
export function isDaysBefore(act: Span, sentence: Told): boolean {
  const opening = findOpening(sentence);
  if (opening?.isCounted !== true || act.start >= opening.end || opening.nights.length > 0) return false;
  return !IS_DATED.test(sentence.folded.slice(act.end - sentence.start));
}
// « Deux jours après l'incendie …, survenu dans la nuit de … »: the night is that of the fire.
const IS_DATED =
  /^[^.;]{0,110}, (?:survenue?s?|commise?s?|perpetree?s?|which (?:took place|happened|occurred)|that happened) (?:dans|le|lors|au|on|in|overnight|[a-z]+di\b)/;

/** The places of what is told behind « Deux jours après les tirs contre A, », where any is named there. */
export function placesBehind<T extends Span>(act: Span, sentence: Told, places: readonly T[]): readonly T[] {
  const opening = findOpening(sentence);
  if (!opening || act.start < opening.end) return places;
  const behind = places.filter(({ start }) => start > opening.end);
  return behind.length > 0 ? behind : places;
}

// "Linked the shots to the new wing at A", « a relié les tirs à l'ouverture de A ».
const LINKS =
  /\b(?:link|connect|t(?:ie|ying)|attribut|rel(?:ie|iant)|li(?:e|ent|ant)|imput)(?:e?d|s|ing|e|es|ent|er|ait)? (?:the|these|those|all the|les|ces|l'|le|la) ?$/;
const TO_SOMETHING = /^ (?:to|with|a|aux?)\b/;

/** Whether something is named only to say what came after it. */
export function isRecalled(folded: string, act: Span, clause: Span): boolean {
  const isLinked =
    LINKS.test(folded.slice(Math.max(clause.start, act.start - 24), act.start)) &&
    TO_SOMETHING.test(folded.slice(act.end, act.end + 6));
  if (isLinked) return true;
  const lead = folded.slice(Math.max(clause.start, act.start - 60), act.start);
  if (RECALLS.test(lead)) return ![IS_NEW, COMPLAINED, IT_IS_SINCE].some((told) => told.test(lead));
  return RECALLS_ALL.test(folded.slice(Math.max(clause.start, act.start - 170), act.start));
}

// "The attack was one too many after the shots in X": X is that of the shots.
const AFTER_OTHERS =
  /\b(?:after|since|following|apres|depuis) (?:the|those|these|that|les|ceux|celles?|la|l'|le|ces) ?(?:attacks?|shots?|shootings?|fires?|arson|burning|ones?|tirs|attaques?|incendies?|fusillades?|coups de feu)?[a-z' -]{0,24}$/;

/** Whether a place is named only for what was done there before the act that its sentence tells. */
export const isOfBefore = (folded: string, act: Span, place: Span): boolean =>
  place.start > act.end && AFTER_OTHERS.test(folded.slice(Math.max(act.end, place.start - 70), place.start));
