import { findSpans, overlaps, type PlaceMark } from './mark';
import { OWN_DOORS } from './words/homes';

type Sentence = { start: number; end: number };

// « Son portail » may be that of the prison; "his gate" is none.
const IS_SHE = /\b(?:his|her)\b/;
// « Les agents ont découvert sur leur portail »: that of where they all work.
const IS_THEIR = /^leurs? /;
const CREW =
  /\b(?:les|des|aux) (?:[a-z]+ ){0,2}?(?:agents|surveillants|personnels|gardiens|fonctionnaires|matons|equipes|collegues|employe(?:e|s|es)s?|salaries)\b/;
// « La boîte aux lettres de l'établissement ».
const OF_PRISON =
  /^ (?:d[eu]|de l[a']|of|at) ?(?:the )?(?:prison|jail|etablissement|maison d'arret|centre)\b(?! (?:officer|guard|warder|worker|employee|governor|nurse)|'s)/;
// "An employee of the local jail found flames on the mailbox".
const OF_LOCAL_PRISON =
  /\b(?:officer|guard|warder|employee|worker|instructor)s? (?:of|at|from) the (?:local|town's|city's) (?:prison|jail)\b|\b(?:surveillante?|agente?|employee?|gradee?) de la prison (?:locale|de la ville)\b/;
const IS_HIS_LETTERBOX = /^sa boite/;
const IS_LETTERBOX = /^(?:letter|mail|boite)/;
// "A neighbour filmed the blaze from his balcony".
const WITNESS =
  /\b(?:residents?|neighbou?rs?|passers?-by|witness(?:es)?|tenants?|locals?|riverains?|voisine?s?|temoins?|habitante?s?|passante?s?)\b|\b(?:from|depuis|de) $/;
const IS_OWNED = /^[a-z ]+ (?:of|belonging to|d'|de |du |des )|'s? /;
const IS_OF_FAMILY = /(?:couple|famille|menage|foyer|family|household)(?:'s|s')?\b/;
const SAYS_SO = /\b(?:prison|jail|etablissement|maison d'arret|centre)\b/;
const SENTENCE_END = /(?<=[.!?)])\s+/;
/** How far before a sentence whoever "son" speaks of may be named, and how far behind it the text may say who lives in such a street. */
const REACH = 250;
const REACH_BEHIND = 500;

/** The end of the sentence before, and what stands before a door in its own. */
function nearBefore(folded: string, from: number, start: number): string {
  const lead = folded.slice(Math.max(0, from), start);
  return lead.split(SENTENCE_END).slice(-2).join(' ');
}

/**
 * Gates, doors and shutters of the homes of staff, where the sentence knows no prison but as the place where somebody
 * works: « un officier de la prison de X a vu son portail criblé », "the garden gate of a guard".
 */
export function findOwnDoors(
  folded: string,
  sentence: Sentence,
  { sites, isStaff }: { sites: readonly PlaceMark[]; isStaff: RegExp },
): (Sentence & { text: string })[] {
  const own = sites.filter((site) => overlaps(site, sentence));
  if (own.some(({ role, pending }) => role !== 'workplace' && !pending)) return [];
  const sentenceText = folded.slice(sentence.start, sentence.end);
  const around = folded.slice(Math.max(0, sentence.start - REACH), sentence.end + REACH_BEHIND);
  const isNamed = own.some(({ role }) => role === 'workplace');
  return findSpans(folded, OWN_DOORS, sentence).filter(({ start, end, text }) => {
    if (IS_SHE.test(text)) return !WITNESS.test(folded.slice(sentence.start, start));
    if (isNamed && IS_THEIR.test(text) && CREW.test(folded.slice(sentence.start, start))) return false;
    if (
      IS_HIS_LETTERBOX.test(text) &&
      !isNamed &&
      isStaff.test(nearBefore(folded, sentence.start - REACH, start))
    )
      return true;
    // Several are those of a block.
    if (IS_LETTERBOX.test(text))
      return (
        (isNamed || OF_LOCAL_PRISON.test(sentenceText)) &&
        !/boxes$|^boites/.test(text) &&
        !OF_PRISON.test(folded.slice(end, end + 30))
      );
    if (IS_OWNED.test(text)) return isNamed || isStaff.test(IS_OF_FAMILY.test(text) ? around : sentenceText);
    const near = nearBefore(folded, sentence.start - (isNamed ? 0 : REACH), start);
    return isStaff.test(near) && (isNamed || !SAYS_SO.test(sentenceText));
  });
}
