import type { Bin } from './bin';
import { NUMBER, toNumber } from './counts/amounts';
import { type Said, say } from './said';
import type { Sheet, SheetSentence } from './sheet';
import { type Speeches, speakerOf } from './speech/speaker';

/** How far down an article its opening reaches, in sentences. */
const OPENING = 4;
const PLACES = '(?:prisons|jails|detention centres|etablissements|maisons d.arret|sites)';
const HIT =
  '(?:attacked|hit|struck|targeted|fired on|attaquee?s|visee?s|frappee?s|touchee?s|prise?s pour cibles?)';
// "Three prisons in the Alps were attacked", "arsonists struck two jails".
const FRAME = new RegExp(
  `\\b(?:(?<many>${NUMBER}) (?:[a-z'-]{3,14} ){0,2}?${PLACES}\\b[^.;:]{0,60}? (?:were|have been|ont ete|avaient ete) ${HIT}|(?:struck|attacked|hit|attaque|frappe|vise) (?<some>${NUMBER}) (?:[a-z'-]{3,14} ){0,2}?${PLACES})\\b`,
);
const SURMISE = /\bwhat [a-z ]{3,30} (?:believe|think|call|describe)/;

type Told = { sheet: Sheet; bins: readonly Bin[]; speakers: Speeches };

/** The sentence at the head of an article by which somebody tells of all its attacks together: "three prisons were attacked overnight, police said". */
function findFrame({ sheet, bins, speakers }: Told): SheetSentence | null {
  const isFrame = (sentence: SheetSentence) => {
    const { many, some } = FRAME.exec(sentence.folded)?.groups ?? {};
    return toNumber(many ?? some) === bins.length && !SURMISE.test(sentence.folded);
  };
  const found = sheet.sentences.slice(0, OPENING).find(isFrame);
  const role = found ? speakerOf(speakers.get(found), found)?.role : undefined;
  const isAnswered = role !== undefined && role !== 'minister' && role !== 'outlet';
  return found && isAnswered && !bins.some(({ sentences }) => sentences.includes(found)) ? found : null;
}

/** What the head of an article says of each attack that it sums up: its night, where it gives one, else its place. */
export function sayFrame(bin: Bin, told: Told): Said[] {
  const sentence = told.bins.length > 1 ? findFrame(told) : null;
  if (!sentence) return [];
  const reading = sentence.nights.find(({ night }) => bin.nights.some((one) => one.night === night));
  if (reading) return [say('night', reading.night, reading, sentence)];
  const slug = bin.place.kind === 'site' ? bin.place.slugs[0] : undefined;
  const at = FRAME.exec(sentence.folded);
  if (!slug || !at) return [];
  const start = sentence.start + at.index;
  return [say('site', slug, { start, end: start + at[0].split(' ').slice(0, 3).join(' ').length }, sentence)];
}
