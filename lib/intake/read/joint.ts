import type { PlaceMark } from './mark';
import type { Sheet } from './sheet';
import { isQuiet } from './words/story';

// « Les deux ont brûlé », "both burned", "cars were set on fire at both", « des voitures y ont été incendiées ».
const OF_ALL =
  /^"?(?:les (?:deux|trois|quatre)|tou(?:te)?s(?: (?:les )?(?:deux|trois|quatre))?|both|all(?: (?:two|three|four))?) (?:(?:of them|of these) )?(?:a |ont |avaient |had |have |were |was |sont |burn|went|caught|flamb|brul)|\by (?:a|ont|avaient|furent) (?:ete )?|\b(?:at|in|outside) both(?: (?:places|of them|of these|prisons|jails|sites))?[.;]?$/;
const MOST = 6;

/** The places of the sentence before, which named them and told nothing of them, where sentence number `at` tells of all: « À A, un scooter ; à B, une berline. Les deux ont brûlé ». */
export function listJoint({ sentences }: Sheet, at: number, places: readonly PlaceMark[]): PlaceMark[] {
  const [before, now] = [sentences[at - 1], sentences[at]];
  if (!before || !now || before.acts.length > 0 || before.excluded || !OF_ALL.test(now.folded)) return [];
  if (before.paragraph !== now.paragraph || isQuiet(before)) return [];
  const named = places.filter(
    ({ kind, role, start, end }) =>
      kind === 'site' && role === 'scene' && start >= before.start && end <= before.end,
  );
  const sites = [...new Map(named.map((place) => [place.slugs[0], { ...place, pending: false }])).values()];
  return sites.length > 1 && sites.length <= MOST ? sites : [];
}
