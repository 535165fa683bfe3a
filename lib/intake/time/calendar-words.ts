/** Names of the days, Monday first, in the two languages, as foldInPlace writes them. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'lundi'],
  ['tuesday', 'mardi'],
  ['wednesday', 'mercredi'],
  ['thursday', 'jeudi'],
  ['friday', 'vendredi'],
  ['saturday', 'samedi'],
  ['sunday', 'dimanche'],
];

/** Names of the months with the short forms that are no other word. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'jan', 'janv'],
  ['february', 'fevrier', 'feb', 'fevr'],
  ['march', 'mars'],
  ['april', 'avril', 'apr', 'avr'],
  ['may', 'mai'],
  ['june', 'juin', 'jun'],
  ['july', 'juillet', 'jul', 'juil'],
  ['august', 'aout', 'aug'],
  ['september', 'septembre', 'sept', 'sep'],
  ['october', 'octobre', 'oct'],
  ['november', 'novembre', 'nov'],
  ['december', 'decembre', 'dec'],
];

/** Numbers that are written as words, in the two languages. */
const NUMBERS: readonly (readonly string[])[] = [
  ['zero'],
  ['one', 'un', 'une'],
  ['two', 'deux'],
  ['three', 'trois'],
  ['four', 'quatre'],
  ['five', 'cinq'],
  ['six'],
  ['seven', 'sept'],
  ['eight', 'huit'],
  ['nine', 'neuf'],
  ['ten', 'dix'],
  ['eleven', 'onze'],
  ['twelve', 'douze'],
  ['thirteen', 'treize'],
  ['fourteen', 'quatorze'],
  ['fifteen', 'quinze'],
  ['sixteen', 'seize'],
  ['seventeen', 'dix-sept'],
  ['eighteen', 'dix-huit'],
  ['nineteen', 'dix-neuf'],
  ['twenty', 'vingt'],
];
const TENS = [
  ['thirty', 'trente'],
  ['forty', 'quarante'],
  ['fifty', 'cinquante'],
  ['sixty', 'soixante'],
];

const index = (rows: readonly (readonly string[])[]) =>
  new Map(rows.flatMap((words, at) => words.map((word) => [word, at] as const)));

const weekdays = index(WEEKDAYS);
const months = index(MONTHS);
const numbers = new Map([
  ...index(NUMBERS),
  ...TENS.flatMap((words, at) => words.map((word) => [word, (at + 3) * 10] as const)),
]);

// The longest first, so that "sept" never wins over "septembre".
const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

/** Patterns (sources) of one weekday, month, or number from one to sixty written as a word. */
export const WEEKDAY = `(?:${anyOf(weekdays.keys())})`;
export const MONTH = `(?:${anyOf(months.keys())})`;
export const NUMBER_WORD = `(?:${anyOf(numbers.keys())})`;

/** Monday is 0; undefined when the word names no weekday. */
export const weekdayOf = (word: string): number | undefined => weekdays.get(word);
/** January is 0; undefined when the word names no month. */
export const monthOf = (word: string): number | undefined => months.get(word.replace(/\.$/, ''));
/** The number a word or digits stand for; undefined when they stand for none. */
export function numberOf(word: string): number | undefined {
  return /^\d{1,6}$/.test(word) ? Number(word) : numbers.get(word);
}
