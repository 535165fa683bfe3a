import type { Quantity } from '../../../domain/quantity';
import { MONTH, NUMBER_WORD, numberOf } from '../../time/calendar-words';

/** Round numbers by their words, folded: a dozen, « une quinzaine ». */
export const DOZENS: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  'demi-douzaine': 6,
  dozen: 12,
  couple: 2,
  pair: 2,
};

const DIGITS = String.raw`\d{1,4}`;
/** A number in digits or words (source). */
export const NUMBER = `(?:${DIGITS}|(?:twenty|thirty|vingt|trente)[ -](?:et[ -])?(?:${NUMBER_WORD})|${NUMBER_WORD}(?!-vingts?))`;
/** A number with what qualifies it (source): its groups are read by toQuantity; one to a pattern. */
export const AMOUNT = `(?:(?<prefix>at least|no fewer than|not less than|a minimum of|more than|over|upwards of|(?:d')?au moins|pas moins de|plus d[e']|up to|at most|no more than|jusqu'a|au plus|about|around|some|roughly|approximately|nearly|almost|close to|(?:d')?environ|quelque|pres d[e']|autour de|une?|a|half a|presque|un peu plus d[e']|exactly|only|the|les|la|le|l'|sa|son|ses|his|her|their|leur)(?: |(?<=')))?(?:(?<low>${NUMBER})(?: (?:or|ou|a|to|et|and)|-) ?(?<high>${NUMBER})|(?<dozen>demi-douzaine|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|dozen|couple|pair)|(?<number>${NUMBER})(?![a-z]| (?:${MONTH})\\b)|(?<several>several|plusieurs|multiple|numerous|a number of|a handful of|a few|une poignee d[e']|quelques|de nombreu(?:x|ses)|many))`;
export const OF = `"?(?: of| d[e']| des)? ?(?:the |les |des |these |those |ces |their |leurs )?`;
/** The words between a number and its noun (source). */
export const ADJECTIVES = String.raw`(?:(?!(?:and|et|or|ou|in|at|on|of|de|a|avec|with|after|before|apres|avant|was|were|ont|qui|who|them|which|whom|occupants?|d'[a-z]+|had|have|[a-z]+(?<!park|mark|armour|armor|us|hood|mask|helmet)ed(?!-)|men|women|people|persons?|individuals?|attackers?|hommes|femmes|personnes|individus|inconnus|cents?|mille|hundred|thousand|${NUMBER_WORD})\b)[a-z'-]{2,16} ){0,3}?`;
export const AFTER =
  '(?<suffix>(?: (?!au|at)[a-z]{3,9}(?=,? au (?:moins|minimum|bas mot)))?,? (?:au moins|au minimum|au bas mot|minimum)| at least| environ| or more| or so| au total)?';

/** « En tout », "all told": what was told before, together (source). */
export const IN_ALL = '(?:(?:au|en) total|en tout|in total|in all|altogether|all told)';

/** A number with the noun it counts. */
export const amountOf = (noun: string) =>
  new RegExp(`(?<![a-z0-9'-])${AMOUNT}${OF}${ADJECTIVES}(?:${noun})\\b${AFTER}`, 'y');

export const exactly = (count: number): Quantity => ({ min: count, max: count, qualifier: 'exactly' });
export const atLeast = (min: number): Quantity => ({ min, max: null, qualifier: 'at_least' });

/** The quantity of a match of AMOUNT; null where the word is no number ("one" of "one of the"). */
export function toQuantity(groups: Record<string, string | undefined>): Quantity | null {
  const { prefix = '', suffix = '' } = groups;
  if (groups.several) return { min: 2, max: null, qualifier: 'several' };
  const low = toNumber(groups.low);
  const high = toNumber(groups.high);
  if (low !== null && high !== null && high > low) return { min: low, max: high, qualifier: 'between' };
  // « Vingt-deux », « dix-huit », "thirty-one": one number.
  const sum = low !== null && high !== null && low % 10 === 0 && low >= 10 && high < 10 ? low + high : null;
  if (low !== null && sum === null) return null;
  const dozen = groups.dozen ? (DOZENS[groups.dozen] ?? 0) : null;
  const number = dozen ?? sum ?? toNumber(groups.number);
  if (number === null || number < 1 || number > 9999) return null;
  if (/half/.test(prefix)) return { min: 6, max: 6, qualifier: 'about' };
  if (/least|fewer|less|minimum|moins|bas mot/.test(prefix + suffix) || /or more/.test(suffix))
    return { min: number, max: null, qualifier: 'at_least' };
  if (/more than|over|upwards|plus d/.test(prefix) && !/au plus/.test(prefix))
    return { min: number, max: null, qualifier: 'at_least' };
  if (/up to|at most|no more|jusqu|au plus/.test(prefix))
    return { min: 0, max: number, qualifier: 'at_most' };
  if (groups.dozen === 'pair') return exactly(number);
  if (
    dozen !== null ||
    /about|around|some|rough|approx|near|almost|close|environ|quelque|pres|autour|presque/.test(
      prefix + suffix,
    ) ||
    /or so/.test(suffix)
  )
    return { min: number, max: number, qualifier: 'about' };
  return exactly(number);
}

/** The value of a number in digits or words. */
export function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const single = numberOf(text);
  if (single !== undefined) return single;
  const sum = text.split(/[ -](?:et[ -])?/).map(numberOf);
  return sum.every((part) => part !== undefined)
    ? sum.reduce((total: number, part) => total + (part ?? 0), 0)
    : null;
}
