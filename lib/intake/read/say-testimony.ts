import type { MethodCode } from '../../domain/method';
import { anyOf } from '../any-of';
import type { Bin } from './bin';
import { findSpans } from './mark';
import { type Said, say } from './said';
import type { Sheet, SheetSentence } from './sheet';
import { type Speaker, type Speeches, speakerOf } from './speech/speaker';
import { FACTS } from './words/facts';

/** Words by which somebody speaks of what was done, for each kind of attack. */
const ECHOES: readonly (readonly [readonly MethodCode[], RegExp])[] = [
  [
    ['vehicle_arson', 'building_arson', 'arson_attempt'],
    /\b(?:feux?|flammes?|incendi[a-z]+|brul[a-z]+|brasier|sinistre|mises? a feu|fires?|burn[a-z]*|blazes?|flames?|alight)\b/g,
  ],
  [
    ['gunfire'],
    /\b(?:tirs?|tireurs?|tire|balles?|coups? de feu|rafales?|fusillade|shots?|shooting|shooters?|gunmen|gunfire|bullets?)\b/g,
  ],
  [['explosive'], /\b(?:explos[a-z]+|grenades?|blasts?|bombs?|bombe|detonations?)\b/g],
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
const ANSWERS = anyOf`
  pompiers
  sdis
  fire (?:service|brigade|department)
  firefighters
  direction
  direct(?:eur|rice|orate|or)
  management
  administration
  authorit(?:y|ies)
  autorites
  enqueteurs?
  investigators
  detectives
  colonel
  capitaine
  captain
  commandant
  lieutenant
  agency
  mayor
  maire
  mairie
  town hall
  sources?
  magistrate?s?
  judges?
  juges?
  indictment
  requisitoire
  entourage
  penitentiaire
  fire crews
  spokes[a-z]+
  porte-parole
  governor
`;
const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function answers(speaker: Speaker): boolean {
  if (speaker.role === 'minister' || speaker.role === 'outlet') return false;
  return isOffice(speaker) || speaker.isNamed;
}

const isOffice = ({ name, role }: Speaker) => role !== 'unnamed_official' || ANSWERS.test(fold(name));

type Told = { sheet: Sheet; sentences: readonly SheetSentence[]; speeches: Speeches; said: readonly Said[] };

/** What somebody tells of an attack in a sentence that gives no other value of it: that it was of the kind it was. */
export function sayTestimony(bin: Bin, { sheet, sentences, speeches, said }: Told): Said[] {
  const methods = [
    ...new Set(said.flatMap(({ field, value }) => (field === 'method' ? [value as MethodCode] : []))),
  ];
  const silent = [...new Set(sentences)].filter((sentence) => !said.some((one) => one.sentence === sentence));
  return silent.flatMap((sentence) => {
    const speaker = speakerOf(speeches.get(sentence), sentence);
    if (!speaker || !answers(speaker)) return [];
    const echoes = findEcho(sheet.folded, sentence, methods);
    if (echoes.length > 0 || !isOffice(speaker)) return echoes;
    return findFact(sheet.folded, sentence, { place: bin.place, method: methods[0] });
  });
}

/** What an office adds on an attack, held as bearing on how it was done; where nobody knows that, on its place. */
function findFact(
  folded: string,
  sentence: SheetSentence,
  { place, method }: Pick<Bin, 'place'> & { method: MethodCode | undefined },
): Said[] {
  const slug = place.kind === 'site' ? place.slugs[0] : undefined;
  return findSpans(folded, FACTS, sentence)
    .slice(0, 1)
    .flatMap((span) => {
      if (method) return [say('method', method, span, sentence)];
      return slug ? [say('site', slug, span, sentence)] : [];
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
