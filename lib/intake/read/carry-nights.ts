import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import { HAD_ALREADY } from '../time/look-back';
import { isDayAlone, type NightReading } from '../time/night-reading';
import { endsOnMorning } from './ends-on-morning';
import type { Exclusion } from './exclude';
import { isOfJudges } from './of-judges';
import { isQuiet, ORIGIN } from './words/story';

/** What is asked of a sentence to hand nights on. */
export type Dated = Span & {
  paragraph: number;
  folded: string;
  excluded: Exclusion | null;
  isListItem: boolean;
  nights: NightReading[];
  carried: NightReading[];
  acts: readonly unknown[];
};

/** How many sentences of one paragraph a night is said for. */
const REACH = 3;
/** How many sentences later "not long before" still goes on about a night. */
const STORY_REACH = 10;
/** What two nights can be meant of is said for the next sentence alone. */
const DAY_REACH = 1;
const reachOf = (nights: readonly NightReading[]) => (nights.some(isDayAlone) ? DAY_REACH : REACH);
const NEXT_WORDS = alternatives`
  then
  next
  meanwhile
  elsewhere
  later
  soon after
  shortly after
  at the same
  in the same
  puis
  ensuite
  ailleurs
  dans la foulee
  aussitot
  immediately
  right after
  at once
  pendant ce temps
  simultanement
  simultaneously
  dans le meme
  au meme
  peu (?:apres|avant)
  not long (?:before|after)
  shortly before
  earlier
  un peu (?:plus tard|plus loin|avant|apres)
  plus tard
  enfin
  finally
  also
  a second
  a third
  the second
  the third
  un deuxieme
  une deuxieme
  le second
  la seconde
  une seconde
  un autre
  une autre
  another
`;
const GOES_ON = new RegExp(
  String.raw`^(?:(?:and |et )?${NEXT_WORDS}\b|(?:and|et) (?:in|at|en|dans|a|au) |[a-z]{1,20} (?:minutes|heures|hours) (?:later|plus tard))`,
);
// "Already last week", « ces derniers mois »: at another time, which the text does not give.
const OTHER_TIMES = alternatives`
  already (?:been )?(?:hit|attacked|targeted|suffered|seen)
  previously
  (?:last|the previous|the preceding) (?:week|month|autumn|winter|spring|summer)
  (?:la semaine|le mois) (?:derniere?|precedente?|passee?)
  (?:earlier|some [a-z]+) this (?:week|month|year)
  (?:previous|preceding) week-?end
  week-?end (?:precedent|d'avant|before)
  in recent (?:days|weeks|months)
  (?:in|over) the (?:past|last) (?:few |several )?(?:days|weeks?|months)
  over (?:the )?recent (?:days|weeks|months)
  (?:in|within|en) (?:an?|one|two|three|several|a few|une|deux|trois|quelques|plusieurs) (?:days|weeks?|months?|jours|semaines?|mois)\b
  (?:ces|des) derni[a-z]+ (?:jours|semaines|mois)
  date (?:non (?:communiquee|connue|precisee)|inconnue|unknown|not (?:given|known))
  (?:a few|several|some|quelques|plusieurs) (?:days|weeks|months|jours|semaines|mois) (?:ago|before|earlier|plus tot|avant|auparavant)
  il y a (?:quelques|plusieurs|une|deux|trois|\d+) (?:jours|semaines?|mois)
  (?:weeks?|months?|fortnight) (?:ago|before|earlier)
  plus tot (?:dans la |cette |dans le |ce |dans l')(?:semaine|mois|annee)
  earlier in the (?:week|month|year)
  (?:mi-|mid-|mid )(?:avril|mai|juin|april|may|june)
  (?:over|during) (?:some |about |around |roughly )?(?:two|three|four|five|six|seven|eight|nine|ten|several|a few|\d{1,2}) (?:days|nights|weeks)
  (?:du|entre le) \d{1,2}(?: avril| mai)? (?:au|et le) \d{1,2} (?:avril|mai|juin)
  (?:between|from) (?:(?:april|may) )?\d{1,2}(?: april| may)? (?:and|to) (?:(?:april|may) )?\d{1,2}(?: april| may)?\b
  (?:probe|inquiry|investigation|case|enquete) (?:also|aussi|will also) (?:covers?|includes?|concerns?|takes in)
  enquete (?:porte|concerne|s'etend|vise) (?:aussi|egalement)
  also (?:looking into|investigating|examining)
  in between(?=,)
  (?:one|two|three|four|deux|trois|quatre) (?:nights?|days?|nuits?|jours?) (?:later|plus tard)
  (?:a|over a|just over a|more than a|about a|nearly a) week (?:since|ago)
  (?:au|ce|durant le|pendant le|au cours du) printemps
  (?:(?:in|during|over) the|that|this|last) (?:spring|summer|autumn|fall|winter)
  (?:dans|pendant|durant|au cours de) l'(?:ete|automne|hiver)
  (?:in|over|during) the (?:days|weeks|months) (?:that|which) followed
  dans les (?:jours|semaines|mois) (?:suivante?s|qui (?:ont suivi|suivirent))
  (?:in|over) the (?:following|next few|subsequent) (?:days|weeks|months)
  at some point
  (?:en|debut|fin|courant|in|early in|late in|in early|in late) (?:avril|mai|juin|juillet|april|may|june|july)\b
  (?:serie|vague|campagne|wave|string|spate|series|campaign|faits|incidents|attaques|attacks)\b[a-z' ,]{0,60} (?:depuis|since) (?:le |the |la )?(?:\d|april \d|mi-|mid-|debut|early|[a-z]+day\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
  (?:in|during) the (?:first|early) days
  (?:at|from) the (?:start|outset|beginning) of the (?:wave|series|attacks)
  early in the (?:wave|series|campaign)
  dans les premiers jours
  au debut de la (?:vague|serie)
  (?:several|others?|more|many|some|a dozen) (?:more |other |others )?(?:attacks |incidents |such attacks )?(?:soon )?(?:followed|came (?:after(?:wards)?|later))\b
  (?:d'autres|plusieurs(?: autres)?|une dizaine d'autres) (?:attaques |faits |incidents |actions )?(?:ont suivi|suivirent|suivront|allaient suivre)\b
  (?:were|was|are) among (?:the )?(?:ones|those|others) (?:that|which|who) (?:had )?followed(?= in\b|[.,;]|$)
  (?:since|depuis) (?:the )?(?:beginning|start|outset|le debut|la mi-)\b
  (?:since|depuis) (?:the |last |le |ce )?week-?end\b
  (?:is|are|remains?) (?:still |now )?(?:the subject of|under (?:separate )?investigation)
  f(?:ait|ont) l'objet d'(?:une |un )?(?:[a-z]+ )?(?:enquetes?|procedures?|informations?|dossiers?)
  (?:assaults?|attacks|incidents|actions?|acts|faits|agressions|episodes|cases|prisons|jails|sites|etablissements)\b[a-z' ,]{0,60} since (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:evening|night))?(?=[.;]|$)
  (?:april|may|last month's) attacks
  attaques (?:d'avril|de mai|du mois dernier)
  from (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:april|may)|(?:april|may) \d{1,2}) on(?:wards?)?\b
  a partir du \d
  (?:without (?:naming|giving|saying|specifying)|sans (?:donner|preciser|indiquer)) (?:the |any |la |les |de )?dates?\b
  (?:in )?that (?:same )?month\b
  ce mois-la
  since then,
  depuis(?: lors)?,
  recently
  recemment
  (?:avai[a-z]+|a) deja (?:ete )?
  deja (?:ete |fait )?(?:la cible|l'objet|vis|cibl|touch|attaqu|incendi)[a-z]*
`;
// "Since 13 April, prisons have been targeted", "By Wednesday morning a dozen had been": in any of several nights.
const OPENS_LONG = String.raw`^"?(?:(?:since|depuis) (?:the |le )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:april|avril)|april \d{1,2})\b|(?:since|depuis) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:soir|matin|evening|night|morning))?,|by (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|evening|night)\b(?!,? it was the turn))`;
const ELSEWHEN = new RegExp(String.raw`\b${OTHER_TIMES}|${OPENS_LONG}`);

/** Whether a sentence without a night of its own tells of another time than the text around it. */
export const isElsewhen = ({ folded, nights }: Pick<Dated, 'folded' | 'nights'>): boolean =>
  nights.length === 0 && ELSEWHEN.test(folded);

/** The reading of a sentence that the text goes on from: the last one, unless it is counted back from one before it, as "a week after". */
function goesOnFrom(nights: readonly NightReading[]): NightReading | undefined {
  const last = nights.at(-1);
  const isBack = ({ basis, night }: NightReading) =>
    last?.basis === 'from_context' && basis !== 'from_context' && night > last.night;
  return nights.findLast(isBack) ?? last;
}

/** The readings of the last phrase of a sentence that names a night; of a day alone where no night is named. */
export function lastOf(nights: readonly NightReading[]): NightReading[] {
  const sure = nights.filter((reading) => !isDayAlone(reading));
  const of = sure.length > 0 ? sure : nights;
  const start = goesOnFrom(of)?.start;
  return of.filter((reading) => reading.start === start).map(withoutTime);
}

/** A night that is handed on says nothing of the hour. */
export const withoutTime = (reading: NightReading): NightReading => ({
  ...reading,
  from: null,
  to: null,
  precision: null,
});

// "And Tuesday night?", « Et à Toulon ? »
const ASKS = /^[a-z][^.!?"]{2,50}\?$/;
/** A line that is no sentence, or only asks: a heading. */
const isHeading = ({ folded, isListItem }: Dated) =>
  !isListItem && folded.length < 110 && (!/[.!?;,"]$/.test(folded) || ASKS.test(folded));

/** "First night (13-14 April)", « La deuxième nuit, lundi »: no longer than this, it tells nothing else. */
const LONGEST_DATE = 70;

/** Whether a heading is a date more than anything else. */
const isDateLine = ({ start, end, nights, acts }: Dated) =>
  nights.some((one) => one.start - start < 12 && (one.end - one.start) * 2 > end - start) ||
  (acts.length === 0 &&
    end - start <= LONGEST_DATE &&
    nights.some((one) => !isDayAlone(one) && (end - one.end < 3 || one.start - start < 4)));

/** « Dimanche 13 avril. Première nuit. … »: a date that is a sentence and opens its paragraph. */
const opensEntry = (sentence: Dated, last: Place) =>
  sentence.paragraph !== last.paragraph &&
  sentence.acts.length === 0 &&
  sentence.folded.length < 40 &&
  isDateLine(sentence);

const isSure = (nights: readonly NightReading[]) => nights.length > 0 && !nights.some(isDayAlone);

/** "By Tuesday the list had grown": a day, beside no act of its own, that touches the night just told of. */
const isPassing = ({ acts, paragraph }: Dated, own: readonly NightReading[], last: Place) =>
  acts.length === 0 &&
  paragraph === last.paragraph &&
  own.every(isDayAlone) &&
  isSure(last.nights) &&
  own.some(({ night }) => last.nights.some((one) => one.night === night));

type Place = { nights: NightReading[]; at: number; paragraph: number; isEntry?: boolean };

// "It came on Sunday. A group claimed the fire at A": what is claimed was done before.
const CLAIMS =
  /\b(?:claim(?:ed|s|ing) (?:responsibility|the (?:fire|attack|shooting|burning)|to have)|revendiqu(?:e|ent|ait|aient|ant)\b|s'attribu(?:e|ent|ait)|boast(?:ed|s|ing) (?:of|that))/;

// "A dozen attacks have been counted since Sunday. In one of them, …": in any of those nights.
const OF_THOSE =
  /^(?:in |at |during )?(?:one|another|others|some|most) of (?:them|these|those)\b|^(?:dans |lors de )?l'une? d'(?:elles|eux|entre (?:elles|eux))\b|^parmi (?:elles|eux)\b/;
// "The wave began on Sunday. Prisons in A and B have seen cars burned": on that night or since.
const BEGAN =
  /^"?(?:it(?: all)?|(?:the |this )?(?:wave|series|campaign|violence|attacks|string of attacks)) (?:had )?(?:began|begun|started) (?:on|in|late|early|over)\b[a-z0-9 ,-]{2,40}[.]$/;
// "It began on April 13, when cars … . In Toulon, a rifle was fired": each place on a night of its own.
export const OPENS_AT =
  /^(?:in|at|outside|a|au|dans) (?!the same\b|the wake\b|la foulee\b|turn\b)[a-z' -]{2,40},/;
const EVER_SINCE = /\b(?:have|has) (?:(?:since|also|all|now) )?(?:been|seen|had|suffered)\b/;

const HAD = /\b(?:had|avai(?:t|ent))\b/;
const NOWHERE: Place = { nights: [], at: -1, paragraph: -1 };

/** What each sentence takes from those before it: the night of its paragraph, of the heading above it, of the line above its list. */
export class NightCarrier {
  private last = NOWHERE;
  private head = NOWHERE;
  private heading = NOWHERE;
  /** What was told of before the text looked back. */
  private main: Place | null = null;
  /** The paragraph of the last item of a list, with all its sentences. */
  private item = -1;
  /** The last sentence that told of another time. */
  private elsewhen = -1;
  /** The last sentence that said no more than when the attacks began, and the paragraph of the last that said so. */
  private began = -1;
  private beganIn = -1;

  /** Takes the next sentence in; the nights that it does not name itself but goes on about. */
  next(sentence: Dated, { at, isAlone }: { at: number; isAlone: boolean }): NightReading[] {
    if (this.main && !HAD.test(sentence.folded)) [this.last, this.main] = [this.main, null];
    const carried = this.carry(sentence, at);
    // "Last night was calm": nothing that follows was done in it.
    if (sentence.nights.length > 0 && sentence.acts.length === 0 && isQuiet(sentence)) {
      [this.last, this.head, this.heading] = [NOWHERE, NOWHERE, NOWHERE];
      return carried;
    }
    const own = lastOf(sentence.nights);
    if (BEGAN.test(sentence.folded)) this.began = at;
    else if (ORIGIN.test(sentence.folded)) this.beganIn = sentence.paragraph;
    if (own.length > 0)
      this.main =
        HAD_ALREADY.test(sentence.folded) && !this.opensPast(sentence) ? (this.main ?? this.last) : null;
    const isEntry = opensEntry(sentence, this.last);
    const here: Place = { nights: own, at, paragraph: sentence.paragraph, isEntry };
    if (isAlone && isHeading(sentence)) this.heading = isDateLine(sentence) ? here : NOWHERE;
    if (own.length > 0 && sentence.excluded !== 'caption' && !isOfJudges(sentence))
      this.last = isPassing(sentence, own, this.last) ? { ...this.last, at } : here;
    // "At A …. At B …. And in C …": each tells on of the night that the paragraph began with.
    else if (sentence.acts.length > 0 && isSure(carried) && this.last.paragraph === sentence.paragraph)
      this.last = { ...this.last, at };
    if (sentence.isListItem) this.item = sentence.paragraph;
    else if (sentence.paragraph !== this.item)
      this.head = own.length > 0 ? here : { ...here, nights: carried };
    return carried;
  }

  /** « La nuit de dimanche avait déjà été agitée. Deux voitures ont brûlé à … »: the paragraph tells of that night. */
  private opensPast = ({ paragraph, acts }: Dated): boolean =>
    paragraph !== this.last.paragraph && acts.length === 0;

  private carry(sentence: Dated, at: number): NightReading[] {
    if (sentence.nights.length > 0 || CLAIMS.test(sentence.folded)) return [];
    const { last, head, heading, began } = this;
    if (isElsewhen(sentence)) {
      this.elsewhen = at;
      return endsOnMorning(sentence, last.nights) ? last.nights : [];
    }
    if (this.elsewhen === at - 1 && OF_THOSE.test(sentence.folded)) return [];
    if (began === last.at && began === at - 1 && EVER_SINCE.test(sentence.folded)) return [];
    if (this.beganIn === sentence.paragraph && OPENS_AT.test(sentence.folded)) return [];
    if (
      last.paragraph === sentence.paragraph &&
      at - last.at <= (last.isEntry ? REACH : reachOf(last.nights))
    )
      return last.nights;
    if (sentence.isListItem && head.nights.length > 0) return head.nights;
    if (heading.nights.length > 0) return heading.nights;
    const isNext = last.paragraph >= sentence.paragraph - 4 && at - last.at <= STORY_REACH;
    return isNext && GOES_ON.test(sentence.folded) ? last.nights : [];
  }
}
