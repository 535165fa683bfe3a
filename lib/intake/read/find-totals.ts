import type { Qualifier } from '../../domain/quantity';
import { isPrison, SITE_KINDS } from '../../domain/site';
import type { TotalValue } from '../../domain/statement';
import { findMatches } from '../find-matches';
import type { ReadLooseEnd } from '../proposal';
import type { Span } from '../sentences';
import { NUMBER_WORD, numberOf } from '../time/calendar-words';
import type { Unnamed } from './collector';
import { DOZENS } from './counts/amounts';
import { overlaps, type PlaceMark } from './mark';
import { LOOSE_PRISON, PRISON } from './prison-words';
import type { Sheet, SheetSentence } from './sheet';

const NUMBER = `(?:\\d{1,3}|${NUMBER_WORD})`;
const DOZEN =
  '(?:(?:une|a|some) )?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|dozen)';
const NOUN = `(?:prison facilit(?:y|ies)|${PRISON}|${LOOSE_PRISON}|lieux|places|targets|cibles)`;
const TOTAL = new RegExp(
  `\\b(?<prefix>at least|no fewer than|more than|au moins|pas moins de|plus de|close to|nearly|almost|pres de|about|around|some|environ|quelque|une|a) ?(?<number>${NUMBER})? ?(?<dozen>${DOZEN})?(?: (?:of|de|d'))? ?(?:(?:french|different|separate|other|autres|prison) )?(?<noun>${NOUN})\\b|(?<![a-z-])(?<plain>${NUMBER}) (?:(?:french|different|separate) )?(?<plainNoun>${NOUN})\\b`,
  'g',
);
// "linked to the service, among them a school": not prisons alone.
const WIDER =
  /^[a-z' -]{0,30}?(?:and|et|ou|or) (?:other|d'autres|autres|affiliated)|\b(?:school|ecole|enap|domiciles?|homes?|affiliated|linked to the|lies a l')\b/;
const PRISON_KINDS = SITE_KINDS.filter(({ code }) => isPrison(code)).map(({ code }) => code);

export type TotalMark = Span & { sentence: SheetSentence; value: TotalValue };

function toQualifier(prefix: string, isDozen: boolean): Exclude<Qualifier, 'at_most' | 'between'> {
  if (/least|fewer|moins|more|plus/.test(prefix)) return 'at_least';
  return isDozen || /about|around|some|close|nearly|almost|pres de|environ|quelque/.test(prefix)
    ? 'about'
    : 'exactly';
}

function toTotal(groups: Record<string, string | undefined>): Pick<TotalValue, 'qualifier' | 'value'> | null {
  const dozen = groups.dozen?.split(' ').at(-1);
  const number = dozen ? DOZENS[dozen] : numberOf(groups.number ?? groups.plain ?? '');
  if (number === undefined || number < 2) return null;
  return { value: number, qualifier: toQualifier(groups.prefix ?? '', dozen !== undefined) };
}

// What is said of a number of places without an act: "singled out", "by our count".
const COUNTED =
  /\b(?:singled out|by our count|tally|(?:last|latest) count|count(?:ed)?|recense[a-z]*|denombre[a-z]*|comptabilise[a-z]*|toll|bilan|(?:makes|made) (?:[a-z-]+ ){1,2}sites)\b/;
const NONE_OF = /\b(?:aucune?|none|neither|pas|not|sans|without)\b[a-z' ]{0,14}$/;
const ATTACKED =
  /^[^.;:]{0,60}?\b(?:attaqu[a-z]+|visee?s|prise?s pour cible|touchee?s|frappee?s|attacked|targeted|hit|struck)\b/;

/** "Two other prisons" come on top of those named; two are counted as a whole only where the same words say that they were attacked. */
function isTotal({ value, qualifier }: Pick<TotalValue, 'qualifier' | 'value'>, said: string, tail: string) {
  if (/\b(?:other|autres)\b/.test(said)) return qualifier === 'at_least' && value > 4;
  return value > 2 || ATTACKED.test(tail);
}

function findTotalsOf(sentence: SheetSentence, places: readonly PlaceMark[]): TotalMark[] {
  const isCount = sentence.acts.length > 0 || COUNTED.test(sentence.folded);
  if (sentence.excluded || sentence.isForeign || !isCount) return [];
  return findMatches(sentence.folded, TOTAL).flatMap((match): TotalMark[] => {
    const groups = match.groups ?? {};
    const total = toTotal(groups);
    const tail = sentence.folded.slice(match.index + match[0].length);
    const lead = sentence.folded.slice(Math.max(0, match.index - 24), match.index);
    if (!total || NONE_OF.test(lead) || !isTotal(total, match[0], tail)) return [];
    const noun = groups.noun ?? groups.plainNoun ?? '';
    const isOfPrisons =
      new RegExp(`^${PRISON}$|^etablissements?`).test(noun) && !WIDER.test(tail.slice(0, 120));
    const sites = places.filter(
      (place) => place.kind === 'site' && !place.pending && overlaps(place, sentence),
    );
    const start = sentence.start + match.index;
    const scope = {
      nights: [...new Set(sentence.nights.map(({ night }) => night))] as TotalValue['scope']['nights'],
      siteKinds: isOfPrisons ? [...PRISON_KINDS] : [],
      namedSites: [...new Set(sites.flatMap(({ slugs }) => slugs.slice(0, 1)))],
    };
    const value: TotalValue = { unit: isOfPrisons ? 'prisons' : 'sites', ...total, scope };
    return [{ start, end: start + match[0].length, sentence, value }];
  });
}

/** How many places an article says were attacked. Counts of attacks, of cars or of arrests are none. */
export function findTotals(sheet: Sheet, places: readonly PlaceMark[]): TotalMark[] {
  const marks = sheet.sentences.flatMap((sentence) => findTotalsOf(sentence, places));
  const count = ({ value: { unit, value, qualifier } }: TotalMark) => `${unit} ${qualifier} ${value}`;
  // A headline and the text below it say the same number.
  return marks.filter((mark, at) => marks.findIndex((other) => count(other) === count(mark)) === at);
}

const OTHER = /\b(?:other|another|autres?|further|more|third|fourth|additional)\b/;
const TAIL =
  /^(?: (?:de|du|des|d'|de la|in|near|of|around|en|dans|pres de) ?(?:la |le |les |l'|the )?[a-z][a-z'-]*(?: (?!(?:on|in|at|were|was|had|have|sur|ont|a|dans|est|sont)\b)[a-z'-]+)?)?/;

/** Attacks on prisons that the text counts and does not name. */
export function findLooseEnds({ text, folded }: Sheet, unnamed: readonly Unnamed[]): ReadLooseEnd[] {
  const seen = new Set<number>();
  return unnamed.flatMap(({ scene, place }): ReadLooseEnd[] => {
    const said = folded.slice(place.start, place.end);
    if (seen.has(place.start) || !OTHER.test(said)) return [];
    seen.add(place.start);
    const tail = TAIL.exec(folded.slice(place.end, Math.min(place.end + 60, scene.sentence.end)))?.[0] ?? '';
    const end = place.end + tail.length;
    return [
      {
        start: place.start,
        end,
        quote: text.slice(place.start, end),
        count: place.count,
        method: scene.method,
      },
    ];
  });
}
