import type { MethodCode } from '../../domain/method';
import type { Bin } from './bin';
import { findSpans } from './mark';
import { type Said, say } from './said';
import type { Sheet, SheetSentence } from './sheet';
import { type Speaker, type Speeches, speakerOf } from './speech/speaker';
import { methodScenes } from './to-statements';

/** Words by which somebody speaks of what was done, for each kind of attack. */
const ECHOES: readonly (readonly [readonly MethodCode[], RegExp])[] = [
  [
    ['vehicle_arson', 'building_arson', 'arson_attempt'],
    /\b(?:feux?|flammes?|incendi[a-z]+|brul[a-z]+|brasier|sinistre|extincteurs?|mises? a feu|liquide inflammable|fumees?|fires?|burn[a-z]*|blazes?|flames?|smoke|petrol|essence|alight|extinguishers?)\b/g,
  ],
  [
    ['gunfire'],
    /\b(?:tirs?|tireurs?|tire|balles?|coups? de feu|rafales?|fusillade|armes?|calibre|chargeur|claque|shots?|shooting|shooters?|gunmen|gunfire|bullets?|weapons?|magazine|bangs?)\b/g,
  ],
  [['explosive'], /\b(?:explos[a-z]+|grenades?|blasts?|bombs?|bombe|engin|detonations?)\b/g],
  [
    ['graffiti', 'threat'],
    /\b(?:inscriptions?|tags?|peint[a-z]*|peinture|mots?|lettres?|messages?|paint[a-z]*|words|letters)\b/g,
  ],
  [
    ['vandalism', 'assault', 'intrusion'],
    /\b(?:degats?|bris[a-z]*|pneus?|vitres?|damage|smashed|agress[a-z]+|attacke?r?s?|coups|beaten|blows)\b/g,
  ],
];
const DENIED = /\b(?:no|not|never|none|nothing|pas|aucune?|rien|ni|sans|without|n't)\b[^.;:]{0,30}$/;

/** Offices and people known by name answer for what they tell; a passer-by without a name does not. */
const ANSWERS =
  /\b(?:pompiers|sdis|fire (?:service|brigade|department)|firefighters|direction|direct(?:eur|rice|orate|or)|management|administration|authorit(?:y|ies)|autorites|enqueteurs?|investigators|detectives|colonel|capitaine|captain|commandant|lieutenant|agency|mayor|maire|mairie|sources?|magistrate?s?|spokes[a-z]+|porte-parole|governor)\b/;
const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function answers({ name, role, isNamed }: Speaker): boolean {
  if (role === 'minister' || role === 'outlet') return false;
  return role !== 'unnamed_official' || ANSWERS.test(fold(name)) || isNamed;
}

type Told = { sheet: Sheet; sentences: readonly SheetSentence[]; speeches: Speeches; said: readonly Said[] };

/** What somebody tells of an attack in a sentence that gives no other value of it: that it was of the kind it was. */
export function sayTestimony(bin: Bin, { sheet, sentences, speeches, said }: Told): Said[] {
  const methods = [...new Set(methodScenes(bin.scenes).flatMap(({ method }) => method ?? []))];
  const silent = [...new Set(sentences)].filter((sentence) => !said.some((one) => one.sentence === sentence));
  return silent.flatMap((sentence) => {
    const speaker = speakerOf(speeches.get(sentence), sentence);
    if (!speaker || !answers(speaker)) return [];
    const echo = findEcho(sheet.folded, sentence, methods);
    return echo.length > 0 ? echo : sayPlace(sheet, bin, sentence);
  });
}

function findEcho(folded: string, sentence: SheetSentence, methods: readonly MethodCode[]): Said[] {
  const found = ECHOES.flatMap(([codes, pattern]) => {
    const method = methods.find((one) => codes.includes(one));
    if (!method) return [];
    return findSpans(folded, pattern, sentence)
      .filter(({ start }) => !DENIED.test(folded.slice(Math.max(sentence.start, start - 40), start)))
      .map((span) => say('method', method, span, sentence));
  });
  return found.slice(0, 1);
}

/** How many sentences from one that tells of the attack its witnesses may speak without a word for it. */
const NEAR = 3;
const FIRST_WORDS = /^["“”«»\s]*((?:\S+\s+){0,7}\S+)/u;
// What is asked for, promised or not known is no account of the attack.
const WISHES =
  /\b(?:ask(?:s|ed)?|call(?:s|ed) (?:for|on)|demand[a-z]*|reclam[a-z]+|exig[a-z]+|appell?e[a-z]* a|promis[a-z]*|promet[a-z]*|will|would|should|must|faut|devrait|declin[a-z]+|refus[a-z]+|links?|linked|lien|relier|rien ne permet|both|either|les deux|represents?|defends?|defend|avocate?|lawyer|investigat[a-z]+|enquete|custody|garde a vue|suspects?|arrest[a-z]*|interpell[a-z]+|recrut[a-z]+|recruited|my client|mon client)\b/;

/** Who speaks of the attack right beside the words that tell it bears out that it happened there. */
function sayPlace({ text, sentences }: Sheet, { place, scenes }: Bin, sentence: SheetSentence): Said[] {
  const slug = place.kind === 'site' ? place.slugs[0] : undefined;
  const at = sentences.indexOf(sentence);
  const isNear = scenes.some((scene) => Math.abs(sentences.indexOf(scene.sentence) - at) <= NEAR);
  const words = FIRST_WORDS.exec(text.slice(sentence.start, sentence.end));
  if (!slug || !isNear || !words?.[1] || WISHES.test(sentence.folded)) return [];
  const start = sentence.start + words[0].length - words[1].length;
  return [say('site', slug, { start, end: start + words[1].length }, sentence)];
}
