import { anyOf } from '../any-of';
import { datesOther } from './dates-other';
import { isBack } from './resolve-relative';
import type { TimePhrase } from './time-phrase';

/** « La nuit de dimanche avait déjà vu deux incendies »: what is told next, unless it "had" happened, is of the night told of before. */
export const HAD_ALREADY = /\b(?:avai(?:t|ent) deja|had already|had been [a-z]+ already)\b/;
const HAD_BEEN = /\b(?:deja|already|had|avai(?:t|ent))\b/;
const REACH = 160;
// « L'incendie survenu la veille », "the fire that broke out the night before".
const OCCURRED =
  /\b(?:survenu|commis|intervenu|perpetre|declenche|allume)e?s? |\b(?:which|that) (?:had )?(?:happened|occurred|took place|broke out) $/;
const OCCURRED_WITHIN = 24;

/** Whether a phrase counts days or nights back from what was told: "the day before". */
export const isCountedBack = ({ atoms }: TimePhrase): boolean =>
  atoms.some((atom) => atom.kind === 'anaphor' && isBack(atom));

/** What its sentence says just before a phrase: « la même rue avait déjà été visée dans la nuit de … ». */
const leadOf = (folded: string, start: number) =>
  folded
    .slice(Math.max(0, start - LEAD), start)
    .split(/[.!?;]\s|\n/)
    .at(-1) ?? '';

/** Whether a phrase only looks back: « la veille, deux prisons avaient été visées », « la nuit de dimanche avait déjà vu … ». */
export function looksBack(folded: string, phrase: TimePhrase): boolean {
  const { start, end } = phrase;
  const rest = folded.slice(end, end + REACH).split('. ', 1)[0] ?? '';
  if (!isCountedBack(phrase)) return HAD_ALREADY.test(rest) || HAD_ALREADY.test(leadOf(folded, start));
  return HAD_BEEN.test(rest) || OCCURRED.test(folded.slice(Math.max(0, start - OCCURRED_WITHIN), start));
}

const BEGAN = anyOf`
  (?:it|this|that|all|everything|campaign|wave|series|violence) (?:[a-z]+ ){0,2}?(?:started|began|begun)
  (?:cela|ca|tout|serie|vague|campagne|violences) (?:[a-z]+ ){0,2}?(?:commenc|debut)[a-z]*
`;
const THEN_WHEN = new RegExp(`${BEGAN.source}(?: back)?(?: (?:on|in|le|dans|des))? $`);
const LEAD = 50;

/** Whether a phrase dates how it all began: "it started on Sunday, and overnight …" goes on in another night. */
export const tellsStart = (folded: string, { start }: TimePhrase): boolean =>
  THEN_WHEN.test(folded.slice(Math.max(0, start - LEAD), start));

/** "Shot at on Tuesday night, a day after two cars had burned": counted back from the night that the sentence has named. */
export function countsBack(folded: string, phrase: TimePhrase, told: number): TimePhrase {
  const { start, atoms } = phrase;
  if (!datesOther(folded, phrase)) return phrase;
  if (told === 0 || told > start || /[.!?]\s|\n/.test(folded.slice(told, start))) return phrase;
  const back = atoms.map((atom) =>
    atom.kind === 'anaphor' && atom.shift > 0 ? { ...atom, shift: -atom.shift } : atom,
  );
  return { ...phrase, atoms: back };
}
