import { anyOf } from '../any-of';
import { overlaps, type PlaceMark } from './mark';
import type { Sheet, SheetSentence } from './sheet';

// That something was told, here or by others, or that what follows puts it right.
const WAS_TOLD = anyOf`
  corrections?
  rectificatif
  annulation
  erratum
  not safe
  (?:we|our [a-z]+) (?:had )?(?:reported|wrote|said|announced|published)
  nous (?:avons|avions) (?:annonce|ecrit|indique|rapporte|evoque|signale)
  notre (?:depeche|alerte|publication)
  (?:union|syndicat|rumou?rs?|rumeurs?|tweet|message|post|appel|call|caller)s?\b[a-z' ,-]{0,40}\b(?:reported|said|saying|claimed|spoke|put out|announced|annon[a-z]+|fait etat|parl[a-z]+|evoqu[a-z]+|affirm[a-z]+|disai[a-z]+|assur[a-z]+)
`;
// And that it was nothing.
const WAS_NOTHING = anyOf`
  withdr(?:ew|awn)
  retracted
  (?:taken|took) (?:the [a-z]+ )?down
  there was no (?:[a-z]+ and no )?(?:attack|device|shooting|bomb)
  no (?:attack|shooting|shots?) (?:took place|happened|was fired|were fired)
  (?:had |was a )?backfir(?:ed|ing)
  (?:it|they|these|this|that|what [a-z ]{2,30}) (?:was|were) (?:a |only |just )?(?:[a-z]+ )?fireworks?(?: [a-z]+)?
  (?:feux? d'artifice|petards?)
  dement(?:i[a-z]*|ent|ait)?
  (?:c'|cela |ca )?(?:est|etait) faux
  (?:is|was) (?:false|untrue)
  n'(?:a|ont) (?:jamais |pas )?(?:eu lieu|existe)
  il ne s'(?:y )?(?:est|etait) rien passe
  rien de tel
`;
// "Not on Thursday but on Wednesday", "two cars, not three": a detail is put right.
const OF_DETAIL =
  /\b(?:et non|and not|rather than|instead of|au lieu d[e'])\b|, not (?:on |at |in )?(?:[a-z]+day|one|two|three|four|five|six|seven|\d)/;

/** The first sentence of a paragraph, and the site of which it says that what was told of it was nothing. */
export type Correction = { sentence: SheetSentence; site: PlaceMark };

/** "At 8.15 we reported shots at the prison in Tours. The union has withdrawn its statement": what the paragraph names is taken back wherever it was told, before or behind. */
export function findCorrections({ sentences }: Sheet, places: readonly PlaceMark[]): Correction[] {
  const paragraphs = new Map<number, SheetSentence[]>();
  for (const sentence of sentences)
    paragraphs.set(sentence.paragraph, [...(paragraphs.get(sentence.paragraph) ?? []), sentence]);
  return [...paragraphs.values()].flatMap((own): Correction[] => {
    const [first] = own;
    const words = own.map(({ folded }) => folded).join(' ');
    if (!first || !WAS_TOLD.test(words) || !WAS_NOTHING.test(words) || OF_DETAIL.test(words)) return [];
    const named = places.filter(
      (place) => place.kind === 'site' && own.some((sentence) => overlaps(place, sentence)),
    );
    const [site] = named;
    return site && named.every(({ slugs }) => slugs[0] === site.slugs[0]) ? [{ sentence: first, site }] : [];
  });
}
