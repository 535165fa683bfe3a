import { departmentName, regionName } from '../domain/department';
import { foldText } from '../domain/fold-text';
import type { Incident } from '../domain/incident';
import { LOCALES } from '../domain/locale';
import { methodLabel, toMethodFilters } from '../domain/method';
import { formatTrace } from '../domain/target';

/** A word of at most so many letters is meant whole: "agen" is the town, not the beginning of "agent"; "13" is a number. */
const WHOLE = 4;

/** Words that join others and tell no record from another, in both languages and folded: "d'Arles" is "d arles". */
const JOINING = new Set('a au aux de d du des l la le les en et at in of on the and'.split(' '));

// An incident is never changed after it is read, so its text is folded once, when it is first searched.
const texts = new WeakMap<Incident, { id: string; words: string }>();
const mentions = new WeakMap<Incident, () => readonly string[]>();

/** Gives an incident the words of what is said of it, beyond the values it holds; asked for when it is first searched. */
export function keepMentions(incident: Incident, list: () => readonly string[]): Incident {
  mentions.set(incident, list);
  return incident;
}

function toSearchText(incident: Incident): string {
  const { site, summary, traces } = incident;
  const labels = toMethodFilters(incident.methods).map(methodLabel);
  const words = [site.name, site.shortName, summary, ...labels].flatMap((text) => [text.en, text.fr]);
  const places = [
    site.commune ?? '',
    site.departmentCode,
    departmentName(site.departmentCode),
    regionName(site.regionCode),
    ...site.aliases,
  ];
  const found = traces.flatMap((trace) => LOCALES.map((locale) => formatTrace(trace, locale)));
  const said = mentions.get(incident)?.() ?? [];
  return ` ${[...words, ...places, ...found, ...said].map(foldText).join(' ')} `;
}

function getSearchText(incident: Incident) {
  const known = texts.get(incident) ?? { id: foldText(incident.slug), words: toSearchText(incident) };
  texts.set(incident, known);
  return known;
}

function hasWord(text: string, word: string): boolean {
  if (word.length > WHOLE) return text.includes(` ${word}`);
  return text.includes(` ${word} `) || text.includes(` ${word}s `);
}

/** The words of a folded question that an incident must have: the joining ones only where there are no others. */
function listAsked(asked: string): string[] {
  const words = asked.split(' ');
  const telling = words.filter((word) => !JOINING.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Whether an incident has every word of `text`: place names and aliases, département with its code, région, summary, values
 * and other readings, who says so. A word of up to four letters is meant whole, but for an s; a longer one may be the beginning of a word.
 * Words that only join others ("à", "d'", "the") count where there are no others.
 * Case, accents, hyphens and apostrophes do not count; no words match everything. An id is found as a whole.
 */
export function hasWords(incident: Incident, text: string): boolean {
  const asked = foldText(text);
  const { id, words } = getSearchText(incident);
  return asked === '' || asked === id || listAsked(asked).every((word) => hasWord(words, word));
}
