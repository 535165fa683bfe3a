import { isHome } from '../../domain/site';
import type { Confidence, Proposal } from '../proposal';
import type { Bin } from './bin';
import { overlaps, type PlaceMark } from './mark';
import type { Sheet } from './sheet';

/** What a proposal says for sure. */
export type Sure = {
  place: Pick<Proposal, 'site' | 'siteKind'>;
  nights: readonly string[];
  methods: readonly string[];
  isHedged: boolean;
};

/** The paragraphs that name the place of a bin, or speak of a home or an office where it is one. */
function listNaming({ place }: Bin, sheet: Sheet, places: readonly PlaceMark[]): Set<number> {
  const own = places.filter(
    ({ kind, slugs, name }) =>
      kind === place.kind && (kind === 'site' ? slugs[0] === place.slugs[0] : name === place.name),
  );
  const naming = sheet.sentences.filter((sentence) => own.some((mark) => overlaps(mark, sentence)));
  return new Set(naming.map(({ paragraph }) => paragraph));
}

/** Whether a method rests only on passages that do not speak of the place: a headline, a paragraph that goes on. */
function isMethodApart(
  bin: Bin,
  methods: readonly string[],
  { sheet, places }: { sheet: Sheet; places: readonly PlaceMark[] },
): boolean {
  const naming = listNaming(bin, sheet, places);
  const isSaidThere = (method: string) => {
    const told = bin.scenes.filter((scene) => scene.method === method);
    return told.length === 0 || told.some(({ sentence }) => naming.has(sentence.paragraph));
  };
  return !methods.every(isSaidThere);
}

/** How sure a proposal is, and why. */
export function toConfidence(
  bin: Bin,
  { place, nights, methods, isHedged }: Sure,
  text: { sheet: Sheet; places: readonly PlaceMark[] },
): Confidence {
  if (nights.length === 0) return { level: 'low', reason: 'night_unknown' };
  if (place.site === null && !(place.siteKind && isHome(place.siteKind)))
    return { level: 'medium', reason: 'site_unknown' };
  if (nights.length > 1) return { level: 'medium', reason: 'two_nights' };
  if (isHedged) return { level: 'medium', reason: 'hedged' };
  if (methods.length === 0) return { level: 'medium', reason: 'no_method' };
  if (isMethodApart(bin, methods, text)) return { level: 'medium', reason: 'method_apart' };
  return bin.basis === 'stated'
    ? { level: 'high', reason: 'all_said' }
    : { level: 'medium', reason: 'night_from_frame' };
}
