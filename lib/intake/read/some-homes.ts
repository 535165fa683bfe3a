import type { Span } from '../sentences';
import { findAreas } from './find-areas';
import { THE_HOUSES_ARE } from './words/homes';

const SEVERAL_HOMES = /^(?:homes|houses|domiciles|logements|maisons|habitations|residences)$/;
// « Plusieurs agents ont vu leur domicile incendié ».
const OF_SEVERAL =
  /\b(?:several|many|various|and|plusieurs|de nombreux|certains|des) (?:[a-z]+ )?(?:officers|guards|warders|staff(?: members)?|members of staff|agents|surveillants|collegues|colleagues|personnels|(?:prison )?workers)\b[a-z' ,-]{0,60} (?:(?:leur|their) (?:domicile|maison|logement|homes?|houses?)|jusque chez eux|where they live)$|(?:^|\b(?:and|et),? )(?:prison )?(?:officers|guards|warders|agents|surveillants) (?:have |had |also |even )*(?:received|got|ont recu|avaient recu) [a-z ]{3,30}(?:at (?:their )?|a (?:leur )?)(?:home|domicile)s?$/;
// "Homes in a street where officers live".
const IN_ONE_STREET =
  /^(?: of [a-z ]{3,30})? there\b|^,? (?:in|on|of|d'|dans) ?(?:an?|one|the same|une?|la meme|le meme) (?:[a-z]+ )?(?:street|road|neighbou?rhood|district|suburb|(?:housing )?estate|close|cul-de-sac|hamlet|village|rue|quartier|lotissement|hameau|impasse)\b/;
// "The homes of several guards in X": where it was.
const IN_TOWN =
  /^(?: (?:of|de|d’|d') ?[\p{Ll}’' ]{3,40})?,? (?:in|at|à) (?!France|Januar|Februar|March|April|May|June|July|August|Septem|Octo|Novem|Decem)\p{Lu}[\p{L}-]{3,}(?![\p{L}-])(?! (?:and|et|or|ou)\b|,? (?:(?:à|in|at) )?\p{Lu})/u;
const COUNTED_OR_OWN =
  /\b(?:an?|one|the) (?:[a-z]+ )?(?:estate|row|group|cluster|development) of $|\b(?:two|three|four|deux|trois|quatre|their|leurs|\d+) (?:[a-z]+ )?$/;

// "Shot at houses in the south-east. … The houses were on an estate where guards live": which ones is said further on.
const SAID_FURTHER_ON = new RegExp(
  String.raw`${THE_HOUSES_ARE}(?!(?:attacked|hit|targeted|shot|vise|touche)[a-z]*\b)`,
);
const FURTHER_ON = 500;

/** "Homes of officers were tagged": how many, and where, nobody says. */
export const isSomeHomes = (
  { text, folded }: { text: string; folded: string },
  span: Span & { text: string },
  sentence: Span,
): boolean =>
  (SEVERAL_HOMES.test(span.text) || OF_SEVERAL.test(folded.slice(sentence.start, span.end))) &&
  !COUNTED_OR_OWN.test(folded.slice(Math.max(0, span.start - 24), span.start)) &&
  !IN_ONE_STREET.test(folded.slice(span.end, span.end + 60)) &&
  !IN_TOWN.test(text.slice(span.end, span.end + 70)) &&
  !SAID_FURTHER_ON.test(folded.slice(span.end, span.end + FURTHER_ON)) &&
  findAreas(text, folded, sentence).length === 0;
