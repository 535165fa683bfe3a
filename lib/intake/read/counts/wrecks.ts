import { findMatches } from '../../find-matches';
import type { Span } from '../../sentences';

const BURNED =
  'burn(?:ed|t|ing|s)?(?:[ -]out)?|caught (?:light|fire|alight)|(?:left as|nothing but) shells|(?:met|suffered|shared) the same fate|(?:subi(?:t|s|ssent|r)?|connu|connaissent) le meme sort|a l.etat de carcasses?|torch(?:ed|ing)?|gutted|destroyed|set (?:alight|ablaze|on fire|fire)|went up|lost|consumed|reduced to|written off|in flames|charred|incinerated|by (?:the )?(?:fire|flames)|brul[a-z]*|incendi[a-z]+|detrui[a-z]+|flamb[a-z]+|calcin[a-z]+|(?:parti[a-z]*|partent) en fumee|reduit[a-z]* en cendres|consum[a-z]+|carbonis[a-z]+|embras[a-z]+|(?:pris|prennent|mis le|mis) feu|en feu|en cendres|ravag[a-z]+|livrees? aux flammes';
const DAMAGED =
  'dent(?:s|ed|ing)?|roussi[a-z]*|souffert d[eu]s?|dommages?|blown (?:out|in)|blew (?:out|in)|scorch[a-z]*|singe(?:d|ing|s)?|blister[a-z]*|blacken[a-z]*|melt[a-z]*|damag(?:e|ed|es|ing)(?! by (?:the )?(?:fire|flames))|crack(?:ed|ing|s)?|smash[a-z]*|shatter[a-z]*|slash[a-z]*|punctur[a-z]*|keyed|scratch[a-z]*|vandali[sz]ed|broken|broke|lost (?:its|their) (?:paint|windows?)|stones?|fond(?:u|ue|us|ues|re)|abim[a-z]*|endommag[a-z]*|degrad[a-z]*|(?<!pare-)bris(?:e|ee|es|ees)|crev[a-z]+|lacer[a-z]+|cloqu[a-z]+|leche[a-z]*|noirci[a-z]*|raye(?:e|s|es)?|eclat[a-z]*|casse(?:e|s|es)?|massacre[a-z]*|saccage[a-z]*|vandalise[a-z]*|pave|riddled|pepper(?:ed|ing)|cribl[a-z]+';

/** What was done to vehicles (sources). */
export const WRECKED = { burned: `(?:${BURNED})`, damaged: `(?:${DAMAGED})` };
const WORDS = new RegExp(`\\b(?:(?<burned>${BURNED})|(?<damaged>${DAMAGED}))\\b`, 'g');

/** How far from a number the word for what was done to its vehicles may stand. */
const REACH = 90;

/** Whether the vehicles of a number were burned or damaged, by the nearest word between the same stops; null where none says so. */
export function wreckOf(folded: string, within: Span, count: Span): 'burned' | 'damaged' | null {
  const from = Math.max(within.start, count.start - REACH);
  const before = folded.slice(from, count.start).split(/[;:]/).at(-1) ?? '';
  const after = folded.slice(count.start, Math.min(within.end, count.end + REACH)).split(/[;:]/)[0] ?? '';
  const text = before + after;
  const at = { start: before.length, end: before.length + count.end - count.start };
  let best: { kind: 'burned' | 'damaged'; far: number } | null = null;
  for (const match of findMatches(text, WORDS)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const far = start >= at.end ? start - at.end : end <= at.start ? at.start - end + 4 : 0;
    const kind = match.groups?.burned === undefined ? ('damaged' as const) : ('burned' as const);
    if (!best || far < best.far) best = { kind, far };
  }
  return best?.kind ?? null;
}
