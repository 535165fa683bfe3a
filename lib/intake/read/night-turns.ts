import { anyOf } from '../any-of';
import type { NightReading } from '../time/night-reading';
import type { Bin } from './bin';
import { withoutTime } from './carry-nights';
import { isVague } from './mark';
import { findOfAll, isSure, listSure } from './night-frame';
import type { Sheet, SheetSentence } from './sheet';
import { AREA_WAS } from './words/story';

// "The night after, it spread", « la vague s'étend dans la nuit de lundi à mardi »: what is told from here on is of that night.
const TURNS = anyOf`
  (?:it|this|violence|unrest|the (?:attacks?|violence|wave|campaign|movement)) (?:then |soon )?(?:spread|escalated|continued|resumed|returned|reached|went on|swept|grew|intensified|worsened|flared)
  ${AREA_WAS} (?:(?:de nouveau|a nouveau|encore) )?(?:hit|struck|targeted|attacked|touche|frappe|vise|secoue)e?s?
  (?:things|matters) (?:then )?(?:got|grew|became|turned) (?:much |far )?(?:worse|more serious)
  (?:the|that) (?:[a-z]+ )?night[a-z0-9, ]{0,50} (?:brought|saw|added)
  nuit [a-z0-9, ]{1,50} (?:en |y )?(?:a|avait) (?:[a-z]+ )?(?:ajout|vu|connu|apport|amen)[a-z]*
  (?:it|they|things|the (?:attacks|attackers|fires)) (?:[a-z]+ ){0,2}?(?:began|started|flared|struck) again
  (?:cela|ca|tout|la (?:serie|campagne)|l'offensive) (?:[a-z'-]+ ){0,2}?(?:repri|recommenc|acceler|redoubl)[a-z]*
  came (?:a |the )?(?:second|new|fresh|next|main|biggest|worst) (?:wave|round|series|night|salvo)
  (?:more|further|other|new|fresh|fourteen|several|a dozen) (?:attacks|incidents|sites|prisons|jails|actions) (?:followed|came|were (?:hit|targeted|attacked|struck))
  (?:ca|cela|le mouvement|la vague|la violence|les (?:attaques|violences|actions|faits|incendies)|le phenomene) (?:a |ont |se sont |s'est |s'est alors |se |s')?(?:ensuite |alors |encore )?(?:gagn|etend|etendu|propag|amplifi|intensifi|multipli|poursuivi|poursuiv|repris|continu|aggrav|monte)[a-z]*
  (?:rebelote|bis repetita|nouvelle (?:salve|vague|serie|nuit)|deuxieme (?:salve|vague|serie))
  (?:d'autres|de nouvelles|plusieurs) (?:attaques|actions|prisons|etablissements|faits) (?:ont|avaient|sont|se sont|suivent)
`;

const isTurn = ({ nights, excluded, folded }: SheetSentence): boolean =>
  nights.some(isSure) && !excluded && TURNS.test(folded);

/** Where the story goes over to another night: the sentences that say so of the attacks as a whole, and of no one place. */
export function listTurns(
  { sentences }: Sheet,
  bins: readonly Bin[],
): { at: number; nights: NightReading[] }[] {
  const placed = new Set(bins.flatMap(({ scenes }) => scenes.map(({ sentence }) => sentence)));
  const openers = listOpeners(sentences);
  return sentences.flatMap((sentence, at) => {
    const nights = sentence.nights.filter(isSure);
    const turns = isTurn(sentence) && !placed.has(sentence);
    if (!turns && !openers.has(sentence)) return [];
    const own = turns ? nights : nights.filter(({ start }) => start === nights[0]?.start);
    return [{ at, nights: own.map(withoutTime) }];
  });
}

/** How far into its first sentence a paragraph of a chronicle names its night. */
const OPENS_WITHIN = 16;

/** The paragraphs of a chronicle that each open with a later night than the one before: « Dans la nuit de dimanche à lundi, … », « La nuit suivante, … ». */
function listOpeners(sentences: readonly SheetSentence[]): Set<SheetSentence> {
  const openers = sentences.filter(
    ({ paragraph, start, excluded, nights }, at) =>
      excluded === null &&
      sentences[at - 1]?.paragraph !== paragraph &&
      nights.some((one) => isSure(one) && one.start - start < OPENS_WITHIN),
  );
  const first = ({ nights }: SheetSentence) => nights.find(isSure)?.night ?? '';
  const isLater = (one: SheetSentence, at: number) => at === 0 || first(one) > first(openers[at - 1] ?? one);
  return new Set(openers.length > 1 && openers.every(isLater) ? openers : []);
}

/** Whether an article says when it all was: of the attacks as a whole, night by night, or by no more than days. Else each has the night that is said of it. One that says nothing of when is held to nothing. */
export const datesAll = (sheet: Sheet): boolean =>
  findOfAll(sheet).length > 0 ||
  listOpeners(sheet.sentences).size > 0 ||
  listSure(sheet).length === 0 ||
  sheet.sentences.some((sentence) => sentence.acts.every(isVague) && isTurn(sentence));

// "For the rest, the attacks came on the night of Monday to Tuesday."
const OF_THE_REST =
  /^(?:for (?:all )?(?:the )?(?:rest|others), (?:the|these|those) (?:attacks|incidents|fires)|(?:the|all the) other (?:attacks|incidents) (?:came|took place|happened)|pour (?:le reste|les autres), les (?:attaques|faits)|les autres (?:attaques|faits) (?:datent|remontent|se sont))\b/;

/** Where an article gives the night of all that it had named without one, and that night; null where it does not. */
export function findOfRest({ sentences }: Sheet): { at: number; nights: NightReading[] } | null {
  const at = sentences.findIndex(
    ({ folded, nights, excluded }) => OF_THE_REST.test(folded) && nights.some(isSure) && !excluded,
  );
  return at < 0 ? null : { at, nights: sentences[at]?.nights.filter(isSure).map(withoutTime) ?? [] };
}
