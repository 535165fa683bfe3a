import type { Span } from '../sentences';
import { findAreas } from './find-areas';
import { type ActMark, overlaps, type PlaceMark } from './mark';
import { partOf } from './nearest-night';
import { STAFF } from './prison-words';
import type { Scene } from './scene';
import type { Sheet } from './sheet';
import { SERIES } from './words/story';

const ONE_OF_STAFF = new RegExp(String.raw`\b(?:an?|one|une?) (?:[a-z]+ )?${STAFF}\b`);
const IN = /\b(?:in|en|dans) (?:the |la |le |les |l')?$/;
const THEN =
  /\b(?:(?:and|et)(?! (?:on |sur )?(?:the |an? |la |une )?(?:lette|mailb|boite))(?! (?:on |sur )?(?:his|her|their|sa|son|ses|leurs?)\b| (?:the |les? |la |des? |some |an? |une? )?(?:letters?|lettres?|tags?|sigles?|initiales|initials|inscriptions?|graffiti)\b)|while|whereas|tandis|alors|puis|then|mais|but)\b/;

/** As far as "his" or "their" before a home reaches. */
const OWNER = 5;

/** Whether what happened is told of a car, a building or a person, and not of attacks as such. */
const isDeed = ({ kind }: ActMark, { object }: Scene) => kind !== 'attack' && (kind !== 'harm' || !!object);

// "In the Oise, one officer …": the part of the country that a sentence opens with.
const OPENS_IN = /^"?(?:in|en|dans) (?:the |la |le |les |l')?[a-z' -]{3,40}, ?/;

/** The stretch between commas that an act stands in, with what the sentence opens with where that is just before it. */
function stretchOf(folded: string, act: Span, sentence: Span): Span {
  const { start, end } = partOf(folded, act);
  const opening = OPENS_IN.exec(folded.slice(sentence.start, sentence.start + 60))?.[0].length ?? 0;
  const isNext = start - sentence.start - opening < 2;
  return { start: isNext ? sentence.start : start, end: Math.min(end, sentence.end) };
}

const AGAINST = /^[a-z0-9 ,']{0,60}\b(?:contre|sur|at|against) (?:an?|une?|two|deux|the|la|le|les)? ?$/;

/** « En Isère, deux cocktails Molotov ont été jetés et des coups de feu tirés contre un pavillon »: the one home at which the next deed of the sentence was aimed. */
function homeBehind(folded: string, { act, sentence }: Scene, places: readonly PlaceMark[]) {
  const [home, ...more] = places.filter(({ start, end }) => start > act.end && end <= sentence.end);
  if (home?.kind !== 'home' || more.length > 0) return null;
  const next = sentence.acts.findLast(
    ({ kind, start, end }) => kind === 'shots' && start > act.end && end < home.start,
  );
  return next && AGAINST.test(folded.slice(next.end, home.start)) ? home : null;
}

/** "The entrance hall set ablaze in Seine-et-Marne, in a building where …": the one building that the sentence goes on to name. */
function blockBehind({ act, sentence, object }: Scene, places: readonly PlaceMark[]) {
  const [home, ...more] = places.filter(({ start, end }) => start > act.end && end <= sentence.end);
  const isBlock = home?.siteKind === 'residential_building' && object?.kind === 'building';
  return isBlock && more.length === 0 ? home : null;
}

/**
 * "The car of a warder was set on fire in Seine-et-Marne": the département where something befell one of the staff, of
 * which the text does not tell more. Null where the same stretch names the place itself.
 */
export function findAreaPlace(sheet: Sheet, scene: Scene, places: readonly PlaceMark[]): PlaceMark | null {
  const { act, sentence, places: chosen } = scene;
  if (!isDeed(act, scene) || !ONE_OF_STAFF.test(sentence.folded)) return null;
  const { text, folded } = sheet;
  const part = stretchOf(folded, act, sentence);
  if (SERIES.test(folded.slice(part.start, part.end))) return null;
  const [area, ...more] = findAreas(text, folded, part);
  if (!area || more.length > 0 || !IN.test(folded.slice(Math.max(part.start, area.start - 12), area.start)))
    return null;
  const isNamed = (place: PlaceMark) => place.kind !== 'others' && overlaps(place, part);
  if (places.some(isNamed)) return null;
  const isOther = (place: PlaceMark) =>
    THEN.test(folded.slice(Math.min(place.end, act.end), Math.max(place.start, act.start) + OWNER));
  if (!chosen.every(isOther)) return null;
  const home = homeBehind(folded, scene, places) ?? blockBehind(scene, places);
  if (home) return home;
  const { start, end, name } = area;
  return {
    start,
    end,
    name,
    kind: 'unlisted',
    slugs: [],
    siteKind: null,
    role: 'scene',
    pending: false,
    phrase: { start, end },
    count: null,
  };
}
