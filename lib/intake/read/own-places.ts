import { overlaps, type PlaceMark } from './mark';
import { PRISON } from './prison-words';
import type { Sheet, SheetSentence } from './sheet';
import { NEAR } from './words/distance';

const STANDS_NEAR = new RegExp(
  String.raw`\b${NEAR} ?(?:the |la |le |l'|a |an |une? )?(?:${PRISON} (?:of |in |at |de |d'|du |des )?)?(?:la |le |les )?$`,
);

const THE_PRISON =
  /\b(?:maison d'arret|(?:the|la|town's|city's|remand) (?:prison|jail)(?! (?:staff|service|officer|guard|school)))\b/;

const FAR = 90;
const SHORT = 5;

/** The places that a sentence names. A prison that a home is said to stand near is where somebody works. */
export function listOwn(
  { folded }: Sheet,
  sentence: SheetSentence,
  { places, named }: { places: readonly PlaceMark[]; named: ReadonlySet<string> },
): PlaceMark[] {
  const own = places.filter((place) => overlaps(place, sentence));
  // "A block of flats close to the prison of A": between the two nothing else is told.
  const isNear = ({ start }: PlaceMark) => {
    const home = own.findLast(({ kind, end }) => kind === 'home' && end <= start);
    const between = home && start - home.end < FAR ? folded.slice(home.end, start) : null;
    return between !== null && STANDS_NEAR.test(between) && !/ (?:and|et|while|but|mais) /.test(between);
  };
  return own.map((place): PlaceMark => {
    if (place.kind !== 'site') return place;
    if (place.role === 'scene' && isNear(place)) return { ...place, role: 'workplace' };
    const [first = ''] = place.slugs;
    // "Agen." alone, once the text has named the school there, is the school's town.
    const isAlone = sentence.end - sentence.start - (place.end - place.start) < SHORT;
    const isOpen = place.pending && (isAlone || !THE_PRISON.test(sentence.around)) && !named.has(first);
    const known = isOpen ? place.slugs.find((slug) => named.has(slug)) : undefined;
    return known ? { ...place, slugs: [known, ...place.slugs.filter((slug) => slug !== known)] } : place;
  });
}
